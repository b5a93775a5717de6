import { Hono } from 'hono';
import * as z from 'zod/mini';
import { addresses } from '../../views/addresses.ts';
import { languages } from '../../views/text/index.ts';
import type { Env } from '../http/context.ts';
import { keepCookie } from '../http/cookie.ts';
import * as form from '../http/form.ts';
import { ownPath } from '../http/own-path.ts';
import { open } from '../http/right.ts';
import { sentValues } from '../http/sent.ts';

const shape = z.object({ language: z.catch(z.enum(languages), 'nl'), back: form.back });

/** Dutch or English, remembered for a year. */
export const language = new Hono<Env>().post(addresses.language, open(), async (c) => {
  const { language, back } = shape.parse(await sentValues(c));
  keepCookie(c, 'language', language, 31_536_000);
  return c.redirect(ownPath(back), 303);
});
