import { describe, expect, test } from 'vitest';
import { euros, optionalEuros } from '../src/http/euros.ts';

describe('an amount as people write it', () => {
  test.each([
    ['120000', 120_000],
    ['120.000', 120_000],
    ['120,000', 120_000],
    ['€ 120.000,-', 120_000],
    ['€1.200.000,00', 1_200_000],
    ['120 000', 120_000],
    [' 75 ', 75],
    ['75.00', 75],
  ])('%s is %d', (text, amount) => {
    expect(euros.parse(text)).toBe(amount);
  });

  test.each(['', '0', '-5', '12,50', '12.5', '1200.000', '1.20.000', 'veel', '120000 euro', '9999999999'])(
    '%s is refused',
    (text) => {
      expect(euros.safeParse(text).success).toBe(false);
    },
  );

  test('left out is nothing where it may be left out', () => {
    expect(optionalEuros.parse('')).toBeNull();
    expect(optionalEuros.parse('0')).toBe(0);
  });
});
