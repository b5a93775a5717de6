import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { looksPersonal, passesElevenTest } from '../../src/domain/privacy.ts';

const kindsIn = (text: string) => looksPersonal(text).map(({ kind }) => kind);

const eightDigits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
const bsns = eightDigits
  .map((digits) => ({
    digits,
    check: digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11,
  }))
  .filter(({ digits, check }) => check < 10 && digits.some((digit) => digit > 0))
  .map(({ digits, check }) => [...digits, check].join(''));
const words = fc.stringMatching(/^[a-z ,]{0,20}$/);

describe('a citizen service number', () => {
  test.each(['BSN 111222333', 'bsn:123456782.', '123 456 782', '123.456.782', '1234.56.782', '(123456782)'])(
    'is seen in "%s"',
    (text) => {
      expect(kindsIn(text)).toEqual(['bsn']);
    },
  );

  test.each(['123456789', '000000000', '1234567823', 'NL91ABNA0417164300', 'SISA 2018/123456'])(
    'is not seen in "%s"',
    (text) => {
      expect(looksPersonal(text)).toEqual([]);
    },
  );

  it('is found wherever it stands among words', () => {
    fc.assert(
      fc.property(words, bsns, words, (before, bsn, after) => {
        expect(looksPersonal(before + bsn + after)).toEqual([{ kind: 'bsn', text: bsn, at: before.length }]);
      }),
    );
  });

  it('is no longer one when a single digit differs', () => {
    const change = fc.record({
      at: fc.integer({ min: 0, max: 8 }),
      by: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(bsns, change, (bsn, { at, by }) => {
        const other = [...bsn].map((digit, index) => (index === at ? (Number(digit) + by) % 10 : digit));
        expect(passesElevenTest(other.join(''))).toBe(false);
      }),
    );
  });
});

describe('a phone number', () => {
  test.each([
    '0612345678',
    '06-12345678',
    '06 - 12 34 56 78',
    '06 1234 5678',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6 12345678',
    '0031612345678',
    '076-5294000',
    '(076) 529 40 00',
    '0161-123456',
  ])('is seen in "%s"', (text) => {
    expect(kindsIn(`bel ${text}.`)).toEqual(['phone']);
  });

  test.each([
    '13-12-2018 10.00 uur',
    '01-11-2019 12:00',
    '06-11-2019 12:00',
    '2018-09-03 0100',
    'EUR 1.200.000',
    '0800-8051',
    '14 076',
  ])('is not seen in "%s"', (text) => {
    expect(looksPersonal(text)).toEqual([]);
  });

  it('is seen as such and not as a citizen service number, whichever digits follow the country', () => {
    const nine = fc.stringMatching(/^[1-9]\d{8}$/);
    fc.assert(
      fc.property(fc.constantFrom('+31', '+31 ', '+31-', '0031', '+31 (0)'), nine, (country, number) => {
        expect(kindsIn(country + number)).toEqual(['phone']);
      }),
    );
  });
});

describe('a private e-mail address', () => {
  test.each([
    'jan.jansen@gmail.com',
    'J.Jansen@Hotmail.com',
    'jan@live.nl',
    'jan+brief@ziggo.nl',
    'jan@kpnmail.nl',
    'jan@xs4all.nl',
    'jan@home.nl',
    'jan@icloud.com',
    'jan@yahoo.co.uk',
    'jan@outlook.com',
  ])('is seen in "%s"', (address) => {
    expect(looksPersonal(`mail naar ${address}, graag`)).toEqual([{ kind: 'email', text: address, at: 10 }]);
  });

  test.each([
    'projectleider@breda.nl',
    'info@minjenv.nl',
    'post@gmailing.nl',
    'post@outlook.breda.nl',
    '@gmail.com',
  ])('is not seen in "%s"', (address) => {
    expect(looksPersonal(address)).toEqual([]);
  });
});

describe('any text', () => {
  it('gives findings in order, each word for word as it stands there', () => {
    const parts = fc.array(fc.oneof(words, bsns, fc.constantFrom('06-12345678', 'jan@live.nl', ' ', '.')));
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join(' ');
        const found = looksPersonal(text);
        for (const { text: literal, at } of found) expect(text.slice(at, at + literal.length)).toBe(literal);
        expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort((a, b) => a - b));
      }),
    );
  });

  it('is not suspected without a digit or an at sign', () => {
    fc.assert(fc.property(words, (text) => looksPersonal(text).length === 0));
  });
});
