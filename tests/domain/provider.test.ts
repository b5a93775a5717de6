import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Account,
  decidePerson,
  decideReturn,
  type Known,
  providerFor,
} from '../../src/domain/provider.ts';

const breda = { name: 'Breda', domains: ['breda.example'] };
const tilburg = { name: 'Tilburg', domains: ['tilburg.example', 'zorg.tilburg.example'] };

describe('the provider of an address', () => {
  test.each([
    ['lead@breda.example', breda],
    [' Lead@BREDA.Example ', breda],
    ['lead@zorg.tilburg.example', tilburg],
    ['lead@breda.example@tilburg.example', undefined],
    ['lead@zorg.breda.example', undefined],
    ['lead@breda.example.elders.example', undefined],
    ['lead@elders-breda.example', undefined],
    ['@breda.example', undefined],
    ['breda.example', undefined],
    ['lead@', undefined],
    ['', undefined],
  ])('of %j', (email, provider) => {
    expect(providerFor([breda, tilburg], email)).toBe(provider);
  });

  test('is never one that does not have what follows the last @', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('breda.example', 'elders.example'), (start, domain) => {
        const found = providerFor([breda], `${start}@${domain}`);
        return found === undefined || domain === 'breda.example';
      }),
    );
  });
});

describe('coming back', () => {
  test.each([
    [{ isInTime: true, isOfThisBrowser: true }, undefined],
    [{ isInTime: false, isOfThisBrowser: true }, 'late'],
    [{ isInTime: true, isOfThisBrowser: false }, 'elsewhere'],
    [{ isInTime: false, isOfThisBrowser: false }, 'elsewhere'],
    [undefined, 'used'],
  ])('with %o', (attempt, refusal) => {
    expect(decideReturn(attempt)).toEqual(refusal ? { ok: false, refusal } : { ok: true });
  });
});

const account: Account = { issuer: 'i', subject: 's', email: 'lead@breda.example', isVerified: true };
const nobody: Known = { bound: [], invited: [] };
const invited = (personId: number, hasOtherAccount = false) => ({ personId, hasOtherAccount });

describe('who somebody is', () => {
  test.each<[string, Partial<Account>, Partial<Known>, object]>([
    ['was invited', {}, { invited: [invited(7)] }, { ok: true, personId: 7, isNew: true }],
    ['is known', {}, { bound: [{ personId: 7 }] }, { ok: true, personId: 7, isNew: false }],
    [
      'is known, whatever their address became',
      { email: 'x@elders.example', isVerified: false },
      { bound: [{ personId: 7 }], invited: [invited(8)] },
      { ok: true, personId: 7, isNew: false },
    ],
    ['was not invited', {}, {}, { ok: false, refusal: 'not_invited' }],
    ['is one of two', {}, { invited: [invited(7), invited(8)] }, { ok: false, refusal: 'not_invited' }],
    ['has no address', { email: null }, { invited: [invited(7)] }, { ok: false, refusal: 'no_email' }],
    ['is unverified', { isVerified: false }, { invited: [invited(7)] }, { ok: false, refusal: 'unverified' }],
    [
      'has an address of another organisation',
      { email: 'lead@tilburg.example' },
      { invited: [invited(7)] },
      { ok: false, refusal: 'foreign_domain' },
    ],
    [
      'has an address that somebody with another account had',
      {},
      { invited: [invited(7, true)] },
      { ok: false, refusal: 'other_account' },
    ],
  ])('when somebody %s', (_, told, known, decided) => {
    expect(decidePerson(breda, { ...account, ...told }, { ...nobody, ...known })).toEqual(decided);
  });

  test('no directory lets in anybody of another organisation whose account is not bound', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.boolean(), fc.nat(), (email, isVerified, personId) => {
        fc.pre(!email.toLowerCase().endsWith('@breda.example'));
        const known = { bound: [], invited: [invited(personId)] };
        return !decidePerson(breda, { ...account, email, isVerified }, known).ok;
      }),
    );
  });
});
