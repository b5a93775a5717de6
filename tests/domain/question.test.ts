import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion, wordsOf } from '../../src/domain/question.ts';
import { excerpt, pieces } from '../../views/search/excerpt.ts';

describe('a question', () => {
  test.each([
    ['K-14', { kind: 'K', id: 14 }, 14],
    [' k14 ', { kind: 'K', id: 14 }, 14],
    ['b 7', { kind: 'B', id: 7 }, 7],
    ['A - 31', { kind: 'A', id: 31 }, 31],
    ['14', null, 14],
    ['K-0', null, null],
    ['K-14 zorg', null, null],
    ['C-14', null, null],
    ['zorg', null, null],
    ['99999999999', null, null],
  ])('"%s" names %o', (typed, reference, number) => {
    expect(readQuestion(typed)).toMatchObject({ reference, number });
  });

  test('has eight words at most', () => {
    expect(wordsOf('een twee  drie')).toEqual(['een', 'twee', 'drie']);
    expect(wordsOf('a b c d e f g h i j').length).toBe(8);
    expect(wordsOf('   ')).toEqual([]);
  });
});

describe('a text with what was found', () => {
  test('comes back whole, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 }), { maxLength: 8 }), (text, words) => {
        expect(
          pieces(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('marks every place, in whichever case', () => {
    expect(pieces('Zorg voor zorgen', ['zorg'])).toEqual([
      { text: 'Zorg', found: true },
      { text: ' voor ', found: false },
      { text: 'zorg', found: true },
      { text: 'en', found: false },
    ]);
  });

  test('is cut around the first place, at words', () => {
    const long = `${'voor '.repeat(60)}hier staat het ${'daarna '.repeat(60)}`;
    const cut = excerpt(long, ['staat']);
    expect(cut).toContain('hier staat het');
    expect(cut.startsWith('… voor')).toBe(true);
    expect(cut.endsWith('daarna …')).toBe(true);
    expect(cut.length).toBeLessThan(230);
    expect(excerpt('kort en hier', ['hier'])).toBe('kort en hier');
    expect(excerpt('niets', ['hier'])).toBe('');
  });
});
