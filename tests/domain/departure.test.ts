import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideDeparture } from '../../src/domain/departure.ts';
import { isBackwards } from '../../src/domain/span.ts';
import { anyDay } from './arbitrary-day.ts';

type Held = Parameters<typeof decideDeparture>[0][number];

const today = '2018-11-29';
const role = {
  id: 1,
  version: 1,
  role: 'city_lead' as const,
  partyId: 1,
  fromOn: '2018-01-01',
  untilOn: null,
};
const later = { ...role, id: 2, fromOn: '2019-01-01' };
const over = { ...role, id: 3, untilOn: '2018-02-01' };
const short = { ...role, id: 4, untilOn: '2018-12-15' };

describe('somebody who leaves', () => {
  test.each([
    ['today', [role], today, [1], []],
    ['on a day to come', [role], '2018-12-31', [1], []],
    ['on a day that has passed', [role], '2018-11-01', [1], []],
    ['before a role that would begin later', [role, later], '2018-12-31', [1], [2]],
    ['after it began', [role, later], '2019-02-01', [1, 2], []],
    ['while a role ends earlier', [role, short], '2018-12-31', [1], []],
    ['with a role that is over', [role, over], today, [1], []],
    ['before anything began', [later], today, [], [2]],
    ['the day before a role that began today', [{ ...role, fromOn: today }], '2018-11-28', [], [1]],
  ] as [string, Held[], string, number[], number[]][])('%s', (_, roles, lastOn, ends, falls) => {
    const decided = decideDeparture(roles, lastOn, today);
    if (!decided.ok) throw new Error(decided.refusal);
    expect(decided.ends.map(({ id }) => id)).toEqual(ends);
    expect(decided.falls.map(({ id }) => id)).toEqual(falls);
  });

  test.each([
    ['who left already', [over], today, 'no_role'],
    ['who never had a role', [], today, 'no_role'],
    ['before their role began', [role], '2017-12-31', 'before_role'],
    ['after all roles end', [short], '2018-12-31', 'ends_already'],
  ] as [string, Held[], string, string][])('is refused: %s', (_, roles, lastOn, refusal) => {
    expect(decideDeparture(roles, lastOn, today)).toEqual({ ok: false, refusal });
  });

  test('has no role any more after the last day, and no role ends before it begins', () => {
    const anyRole = fc
      .record({ fromOn: anyDay, untilOn: fc.option(anyDay) })
      .filter((span) => !isBackwards(span))
      .map((span) => ({ ...role, ...span }));
    fc.assert(
      fc.property(fc.array(anyRole, { maxLength: 5 }), anyDay, anyDay, (roles, lastOn, now) => {
        const decided = decideDeparture(roles, lastOn, now);
        if (!decided.ok) return;
        const left = roles
          .filter((one) => !decided.falls.includes(one))
          .map((one) => (decided.ends.includes(one) ? { ...one, untilOn: lastOn } : one));
        for (const one of left) {
          expect(isBackwards(one)).toBe(false);
          const end = one.untilOn ?? '9999-12-31';
          expect(end <= lastOn || end < now).toBe(true);
        }
      }),
    );
  });
});
