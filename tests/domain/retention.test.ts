import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { forgottenFrom, isNameDue, nameDueSince, rememberedBy } from '../../src/domain/retention.ts';
import { anyDay } from './arbitrary-day.ts';

describe('a name', () => {
  test.each([
    ['2018-04-30', 24, '2020-05-01'],
    ['2018-12-31', 1, '2019-02-01'],
    ['2019-01-31', 1, '2019-03-01'],
    ['2020-01-31', 1, '2020-03-01'],
    ['2018-11-29', 12, '2019-11-30'],
    ['2018-02-28', 120, '2028-02-29'],
  ])('of who left on %s stays %i months: gone on %s', (lastOn, months, day) => {
    expect(forgottenFrom(lastOn, months)).toBe(day);
  });

  test('is due from that day on, however long that was missed, and never before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), fc.nat(4000), (lastOn, months, days) => {
        const former = { lastOn, isForgotten: false };
        const from = forgottenFrom(lastOn, months);
        expect(isNameDue(former, months, addDays(from, days))).toBe(true);
        expect(isNameDue(former, months, addDays(from, -1 - days))).toBe(false);
        expect(isNameDue({ ...former, isForgotten: true }, months, addDays(from, days))).toBe(false);
      }),
    );
  });

  test('stays as long as it is not known that somebody left', () => {
    expect(isNameDue({ lastOn: null, isForgotten: false }, 1, '2035-01-01')).toBe(false);
  });

  test('waits for the clock since its day began in the Netherlands, or since something changed', () => {
    expect(nameDueSince('2018-04-30', 24, '2019-01-01T00:00:00.000Z')).toBe('2020-04-30T22:00:00.000Z');
    expect(nameDueSince('2018-04-30', 24, '2020-06-01T09:00:00.000Z')).toBe('2020-06-01T09:00:00.000Z');
  });
});

describe('somebody is remembered by', () => {
  const lead = { role: 'city_lead' as const, partyId: 1, fromOn: '2017-01-01', untilOn: '2018-04-30' };
  const reader = { role: 'reader' as const, partyId: null, fromOn: '2017-01-01', untilOn: '2018-04-30' };
  test.each([
    ['their only role', [lead], lead],
    ['the last of them', [lead, { ...reader, untilOn: '2018-05-01' }], { ...reader, untilOn: '2018-05-01' }],
    ['the one with most say of those that ended together', [reader, lead], lead],
    ['nothing without a role', [], undefined],
  ])('%s', (_, held, role) => {
    expect(rememberedBy(held)).toEqual(role);
  });
});
