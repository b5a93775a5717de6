import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Values } from '../../views/parts/form.tsx';
import type { Env } from './context.ts';

/** No form here holds a tenth of it; more is only meant to keep us busy. */
const mostValues = 2000;

/**
 * What was sent, as people type it: one kind of line end (browsers send two characters for each), no control
 * characters, no files. What cannot be read at all holds nothing.
 */
export async function sentValues(c: Context<Env>): Promise<Values> {
  const sent: Record<string, Sent | Sent[]> = await c.req.parseBody({ all: true }).catch(() => ({}));
  if (Object.values(sent).flat().length > mostValues) throw new HTTPException(413);
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(typed) : typed(value),
    ]),
  );
}

type Sent = string | File;

const typed = (value: Sent): string =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n\t]/gu, '') : '';

/** The version that a form was opened with; 0, which no row has, when it says none. */
export const versionIn = (value: Values[string]): number =>
  /^\d{1,9}$/.test(String(value)) ? Number(value) : 0;
