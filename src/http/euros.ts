import * as z from 'zod';

const amount = (min: number) => z.number().int().min(min).max(1_000_000_000);

/** Whole euros, one at least, as people write them: `120000`, `120.000`, `€ 120 000,-`. Cents are refused. */
export const euros = z.string().trim().min(1).max(40).transform(toWhole).pipe(amount(1));

/** The same from nought; null when nothing is filled in. */
export const optionalEuros = z
  .string()
  .trim()
  .max(40)
  .transform((text) => (text === '' ? null : toWhole(text)))
  .pipe(amount(0).nullable());

function toWhole(text: string): number {
  const [, whole] = /^€?\s*(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,](?:00?|-+))?$/.exec(text) ?? [];
  return whole ? Number(whole.replace(/\D/g, '')) : Number.NaN;
}
