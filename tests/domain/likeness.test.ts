import { describe, expect, test } from 'vitest';
import { stemsOf } from '../../src/domain/bottleneck/likeness.ts';

describe('what two tellings of the same are likely to share', () => {
  test.each([
    ['Geen grond om gegevens te delen', ['grond', 'gegeven', 'delen']],
    ['Gegevensdeling en GEGEVENS: hetzelfde', ['gegeven', 'hetzelf']],
    ['één ding, en dat is kort', []],
    ['privécliënten', ['privécl']],
    ['100% of een_streep', ['streep']],
    ['', []],
  ])('%s', (text, stems) => {
    expect(stemsOf(text)).toEqual(stems);
  });

  test('is eight beginnings at most, whatever one pastes', () => {
    const text = Array.from({ length: 50 }, (_, at) => `woord${String.fromCharCode(97 + (at % 26))}xyz`).join(
      ' ',
    );
    expect(stemsOf(text)).toHaveLength(8);
  });
});
