import { capital } from '../../format.ts';

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Whole numbers up to twelve as words. */
export const inWords = (n: number): string => small[n] ?? String(n);

/** The same at the start of a sentence. */
export const startInWords = (n: number): string => capital(inWords(n));
