import { capital } from '../../format.ts';

const small = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** Whole numbers up to twelve as words. */
export const inWords = (n: number): string => small[n] ?? String(n);

/** The same at the start of a sentence, where a Dutch capital carries no accent. */
export const startInWords = (n: number): string => (n === 1 ? 'Eén' : capital(inWords(n)));
