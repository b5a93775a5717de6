import { describe, expect, test } from 'vitest';
import { decideEmail } from '../../src/domain/person.ts';

describe('an e-mail address', () => {
  test.each(['', 'a@b.nl', 'jan.de-vries+deal@sub.breda.nl', 'rené@breda.nl'])('can be "%s"', (email) => {
    expect(decideEmail(email, false)).toEqual({ ok: true });
  });

  test.each([
    'breda.nl',
    'a@b',
    'a@b.n',
    'a b@breda.nl',
    'a@b@breda.nl',
    '<a@breda.nl>',
    'Jan <a@breda.nl>',
    'a@breda.nl.',
  ])('cannot be "%s": nobody would sign in with it', (email) => {
    expect(decideEmail(email, false)).toEqual({ ok: false, refusal: 'no_email' });
  });

  test('is one person’s, and nobody has none', () => {
    expect(decideEmail('a@b.nl', true)).toEqual({ ok: false, refusal: 'email_taken' });
    expect(decideEmail('', true)).toEqual({ ok: true });
  });
});
