import * as z from 'zod/mini';
import { line } from './form.ts';

const amount = (min: number) => z.int().check(z.gte(min), z.lte(1_000_000_000));

/** Whole euros, one at least, as people write them: `120000`, `120.000`, `€ 120 000,-`. Cents are refused. */
export const euros = z.pipe(z.pipe(line(40), z.transform(toWhole)), amount(1));

/** The same from nought; null when nothing is filled in. */
export const optionalEuros = z.pipe(
  z.pipe(
    z.string().check(z.trim(), z.maxLength(40)),
    z.transform((text) => (text === '' ? null : toWhole(text))),
  ),
  z.nullable(amount(0)),
);

function toWhole(text: string): number {
  const [, whole] = /^€?\s*(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,](?:00?|-+))?$/.exec(text) ?? [];
  return whole ? Number(whole.replace(/\D/g, '')) : Number.NaN;
}
