import { describe, expect, test } from 'vitest';
import { previousMeeting, slipsSince, solvedSince } from '../../../src/domain/steering/since.ts';
import { bottleneck, deal, milestone } from './deal.ts';

describe('the meeting to compare with', () => {
  test.each([
    ['the last one held', '2018-11-29', '2018-11-01'],
    ['on the day of a meeting the one before', '2018-11-01', '2018-09-20'],
    ['none before the first', '2018-09-20', null],
    ['none when the last one is more than half a year ago', '2019-05-15', null],
  ])('is %s', (_, day, meeting) => {
    expect(previousMeeting(deal, day)).toBe(meeting);
  });
});

describe('slips', () => {
  const shift = (fromOn: string, toOn: string, recordedOn: string, reason = 'De raad vergadert later.') => ({
    milestoneId: 9,
    fromOn,
    toOn,
    reason,
    recordedOn,
  });
  const slips = (...replannings: ReturnType<typeof shift>[]) =>
    slipsSince({ ...deal, milestones: [milestone()], replannings }, '2018-11-01');

  test('are shifts recorded after the meeting, with their reason', () => {
    expect(slips(shift('2018-12-06', '2019-01-17', '2018-11-15'))).toEqual([
      {
        milestoneId: 9,
        title: 'Raadsvoorstel',
        city: 'Almere',
        fromOn: '2018-12-06',
        toOn: '2019-01-17',
        days: 42,
        reason: 'De raad vergadert later.',
      },
    ]);
    expect(slips(shift('2018-12-06', '2019-01-17', '2018-11-01'))).toEqual([]);
  });

  test('of one milestone count as one, and as none when it ended where it began', () => {
    const there = shift('2018-12-06', '2019-01-17', '2018-11-15');
    const further = shift('2019-01-17', '2019-01-31', '2018-11-20', 'De jurist is ziek.');
    expect(slips(there, further)).toMatchObject([{ days: 56, reason: 'De jurist is ziek.' }]);
    expect(slips(there, shift('2019-01-17', '2018-12-06', '2018-11-20'))).toEqual([]);
  });

  test('can be for the better', () => {
    expect(slips(shift('2018-12-06', '2018-11-29', '2018-11-15'))).toMatchObject([{ days: -7 }]);
  });
});

describe('solved', () => {
  const closure = (change: object) => ({
    id: 1,
    bottleneckId: 14,
    outcome: 'solved' as const,
    closedOn: '2018-11-15',
    reopenedOn: null,
    ...change,
  });
  const solved = (change: object = {}) =>
    solvedSince({ ...deal, bottlenecks: [bottleneck()], closures: [closure(change)] }, '2018-11-01');

  test('is what its city closed after the meeting because it works', () => {
    const told = { bottleneckId: 14, title: 'Niemand mag het zeggen', city: 'Almere', on: '2018-11-15' };
    expect(solved()).toEqual([told]);
  });

  test.each([
    ['before the meeting', { closedOn: '2018-11-01' }],
    ['for another reason', { outcome: 'lapsed' }],
    ['and reopened', { reopenedOn: '2018-11-20' }],
  ])('is not what was closed %s', (_, change) => {
    expect(solved(change)).toEqual([]);
  });
});
