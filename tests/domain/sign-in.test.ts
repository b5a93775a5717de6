import { describe, expect, test } from 'vitest';
import {
  attemptLimits,
  codeTries,
  decideConfirmation,
  decideLink,
  type Link,
  pauseAfter,
} from '../../src/domain/sign-in.ts';

const link: Link = {
  isExpired: false,
  isUsed: false,
  isFresh: false,
  tries: 0,
  browserHash: 'own',
  codeHash: 'right',
};
const given = { browserHash: 'own' as string | null, codeHash: '' as string | null, wrongCodes: 0 };

describe('who opens a link', () => {
  test.each<[string, Partial<Link>, string | null, object]>([
    ['sees a button in the browser that asked', {}, 'own', { ok: true, asksCode: false }],
    ['is asked for the code in another browser', {}, 'other', { ok: true, asksCode: true }],
    ['is asked for the code in a browser that holds nothing', {}, null, { ok: true, asksCode: true }],
    [
      'is asked for the code when no browser asked',
      { browserHash: null },
      null,
      { ok: true, asksCode: true },
    ],
    ['is refused when it was used', { isUsed: true, isExpired: true }, 'own', { ok: false, refusal: 'used' }],
    ['is refused when its time is over', { isExpired: true }, 'own', { ok: false, refusal: 'expired' }],
    ['is refused after too many codes', { tries: codeTries }, 'own', { ok: false, refusal: 'locked' }],
  ])('%s', (_, changes, browserHash, outcome) => {
    expect(decideLink({ ...link, ...changes }, browserHash)).toMatchObject(outcome);
  });

  test('is refused when there is no such link', () => {
    expect(decideLink(undefined, 'own')).toEqual({ ok: false, refusal: 'unknown' });
  });
});

describe('who presses the button', () => {
  const elsewhere = { browserHash: 'other' };
  test.each<[string, Partial<Link>, Partial<typeof given>, object]>([
    ['comes in from the browser that asked', {}, {}, { ok: true, isRepeated: false }],
    ['comes in from another one with the code', {}, { ...elsewhere, codeHash: 'right' }, { ok: true }],
    ['does not with a wrong code', {}, { ...elsewhere, codeHash: 'wrong' }, { refusal: 'wrong_code' }],
    ['does not with what cannot be a code', {}, { ...elsewhere, codeHash: null }, { refusal: 'no_code' }],
    [
      'does not when it asks for a code that nobody has',
      { codeHash: null },
      { ...elsewhere, codeHash: '' },
      { refusal: 'wrong_code' },
    ],
    [
      'is not heard when its network gave too many wrong codes',
      {},
      { ...elsewhere, codeHash: 'right', wrongCodes: attemptLimits.codes },
      { refusal: 'too_often' },
    ],
    ['is heard all the same in the browser that asked', {}, { wrongCodes: 1000 }, { ok: true }],
    ['twice is let in once more', { isUsed: true, isFresh: true }, {}, { ok: true, isRepeated: true }],
    ['later is refused', { isUsed: true }, {}, { refusal: 'used' }],
    [
      'after somebody else did is refused',
      { isUsed: true, isFresh: true },
      { ...elsewhere, codeHash: 'right' },
      { refusal: 'used' },
    ],
    [
      'after it was used in a browser that holds nothing is refused',
      { isUsed: true, isFresh: true, browserHash: null },
      { browserHash: null, codeHash: 'right' },
      { refusal: 'used' },
    ],
    ['too late is refused', { isExpired: true }, { codeHash: 'right' }, { refusal: 'expired' }],
  ])('%s', (_, changes, differing, outcome) => {
    expect(decideConfirmation({ ...link, ...changes }, { ...given, ...differing })).toMatchObject(outcome);
  });
});

test('pauses grow to ten minutes', () => {
  expect([1, 2, 3, 4, 5, 6, 99].map(pauseAfter)).toEqual([1, 2, 4, 8, 10, 10, 10]);
});
