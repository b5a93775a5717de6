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
