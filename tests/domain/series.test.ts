import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, type Day, daysBetween, holidayOn, isWorkingDay } from '../../src/domain/calendar.ts';
import {
  type AwayPeriod,
  deadlinesFor,
  nextMeetings,
  refuseMeetingDay,
  type Series,
  warningsFor,
} from '../../src/domain/series.ts';
import { anyDay } from './arbitrary-day.ts';

const sixWeekly: Series = { anchorOn: '2018-01-11', weeks: 6, from: '2018-01-12', count: 8, periods: [] };
const onlyMeeting = (anchorOn: Day, periods: AwayPeriod[] = []) =>
  nextMeetings({ anchorOn, weeks: 6, from: addDays(anchorOn, -3), count: 1, periods })[0];

describe('a series of meetings', () => {
  it('of six weeks from 11 January 2018 gives the meetings of that year', () => {
    expect(nextMeetings(sixWeekly).map(({ on }) => on)).toEqual([
      '2018-02-22',
      '2018-04-05',
      '2018-05-17',
      '2018-06-28',
      '2018-08-09',
      '2018-09-20',
      '2018-11-01',
      '2018-12-13',
    ]);
  });

  it('begins with the anchor and has nothing before it', () => {
    const [first] = nextMeetings({ ...sixWeekly, from: '2017-06-01' });
    expect(first).toEqual({ on: '2018-01-11', plannedOn: '2018-01-11', warnings: [] });
  });

  it('counts a meeting on the very day from which it is asked', () => {
    expect(nextMeetings({ ...sixWeekly, from: '2018-12-13', count: 1 })[0]?.on).toBe('2018-12-13');
    expect(nextMeetings({ ...sixWeekly, from: '2018-12-14', count: 1 })[0]?.on).toBe('2019-01-24');
  });

  it('keeps its rhythm after a meeting that moved', () => {
    const meetings = nextMeetings({ ...sixWeekly, anchorOn: '2018-03-29', from: '2018-03-29', count: 3 });
    expect(meetings.map(({ on }) => on)).toEqual(['2018-03-29', '2018-05-09', '2018-06-21']);
    expect(meetings[1]).toEqual({
      on: '2018-05-09',
      plannedOn: '2018-05-10',
      warnings: [{ code: 'moved_for_holiday', from: '2018-05-10' }],
    });
  });

  it('leaves out a meeting that moved to before the day from which it is asked', () => {
    const [first] = nextMeetings({ ...sixWeekly, anchorOn: '2018-05-10', from: '2018-05-10', count: 1 });
    expect(first?.plannedOn).toBe('2018-06-21');
  });

  it('keeps a meeting that moved to the day from which it is asked', () => {
    const [first] = nextMeetings({ ...sixWeekly, anchorOn: '2018-04-02', from: '2018-04-03', count: 1 });
    expect(first).toMatchObject({ on: '2018-04-03', plannedOn: '2018-04-02' });
  });

  test.each([
    ['the day before, for Ascension Day', '2018-05-10', '2018-05-09'],
    ['the day before, for Good Friday', '2018-03-30', '2018-03-29'],
    ['the day after, when the day before is in the week before', '2018-04-02', '2018-04-03'],
    ['the day after, when the day before is a holiday too', '2018-12-26', '2018-12-27'],
    ['two days before, when both neighbours are taken', '2025-12-26', '2025-12-24'],
    ['Friday, for a Saturday', '2018-01-13', '2018-01-12'],
    ['Monday, for a Sunday', '2018-01-14', '2018-01-15'],
    ['Tuesday, for Easter Sunday', '2018-04-01', '2018-04-03'],
    ['Thursday, between Good Friday, Easter and King’s Day on a Tuesday', '2038-04-25', '2038-04-22'],
  ])('moves to %s', (_rule, plannedOn, on) => {
    expect(onlyMeeting(plannedOn)).toMatchObject({ plannedOn, on });
  });

  it('says that it moved only when a holiday was the reason', () => {
    expect(onlyMeeting('2018-01-13')?.warnings).toEqual([]);
  });

  it('warns about the day on which it lands, not about the day it left', () => {
    const period: AwayPeriod = {
      kind: 'closed',
      label: 'Ascension',
      fromOn: '2018-05-10',
      untilOn: '2018-05-11',
    };
    expect(onlyMeeting('2018-05-10', [period])?.warnings).toEqual([
      { code: 'moved_for_holiday', from: '2018-05-10' },
    ]);
  });
});

describe('every series', () => {
  const anySeries: fc.Arbitrary<Series> = fc.record({
    anchorOn: anyDay,
    weeks: fc.integer({ min: 1, max: 26 }),
    from: anyDay,
    count: fc.integer({ min: 0, max: 20 }),
    periods: fc.constant([]),
  });

  it('lands on working days only, on or after the day from which it is asked', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const meetings = nextMeetings(series);
        expect(meetings).toHaveLength(series.count);
        expect(meetings.every(({ on }) => isWorkingDay(on) && on >= series.from)).toBe(true);
      }),
    );
  });

  it('keeps its distance: the number of weeks, give or take four days', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const days = nextMeetings(series).map(({ on }) => on);
        for (const [n, on] of days.slice(1).entries()) {
          const gap = daysBetween(days[n] ?? '', on);
          expect(Math.abs(gap - series.weeks * 7)).toBeLessThanOrEqual(4);
        }
      }),
    );
  });

  it('gives the same meetings each time, whichever of its days it is asked from', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const meetings = nextMeetings({ ...series, count: 10 });
        expect(nextMeetings({ ...series, count: 10 })).toEqual(meetings);
        const from = meetings[4]?.on ?? '';
        expect(nextMeetings({ ...series, from, count: 6 })).toEqual(meetings.slice(4));
      }),
    );
  });

  it('stays on the grid of its anchor', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        for (const { on, plannedOn } of nextMeetings(series)) {
          expect(daysBetween(series.anchorOn, plannedOn) % (series.weeks * 7)).toBe(0);
          expect(on === plannedOn).toBe(isWorkingDay(plannedOn));
        }
      }),
    );
  });
});

describe('a day chosen by hand', () => {
  const summer: AwayPeriod = {
    kind: 'school_holiday',
    label: 'Summer',
    fromOn: '2018-07-14',
    untilOn: '2018-08-26',
  };
  const recess: AwayPeriod = {
    kind: 'recess',
    label: 'Council',
    fromOn: '2018-07-16',
    untilOn: '2018-08-10',
  };

  test.each([
    ['nothing', '2018-06-28', []],
    [
      'every period it falls in',
      '2018-08-09',
      [
        { code: 'school_holiday', label: 'Summer' },
        { code: 'recess', label: 'Council' },
      ],
    ],
    ['a period on its last day', '2018-08-26', [{ code: 'school_holiday', label: 'Summer' }]],
    ['Prinsjesdag', '2018-09-18', [{ code: 'prinsjesdag' }]],
    ['the Friday after Ascension Day', '2018-05-11', [{ code: 'bridge_day' }]],
    ['the Monday before the Christmas days', '2018-12-24', [{ code: 'bridge_day' }]],
    ['nothing on the Thursday before Good Friday', '2018-03-29', []],
  ])('is warned about %s', (_reason, on, expected) => {
    expect(warningsFor(on, [summer, recess])).toEqual(expected);
  });

  test.each([
    ['2018-12-13', { ok: true }],
    ['2018-12-15', { ok: false, refusal: 'weekend' }],
    ['2018-04-01', { ok: false, refusal: 'weekend' }],
    ['2018-05-10', { ok: false, refusal: 'holiday', holiday: 'ascension_day' }],
    ['2026-05-15', { ok: false, refusal: 'holiday', holiday: 'decreed_day' }],
  ])('%s is judged %j', (on, expected) => {
    expect(refuseMeetingDay(on)).toEqual(expected);
  });

  it('is refused exactly when it is no working day', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const answer = refuseMeetingDay(on);
        expect(answer.ok).toBe(isWorkingDay(on));
        if (!answer.ok && answer.refusal === 'holiday') expect(answer.holiday).toBe(holidayOn(on));
      }),
    );
  });
});

describe('the deadlines of a meeting', () => {
  const policy = { updatesDueDays: 7, agendaDueDays: 10, circulateDueDays: 5, minutesDueDays: 5 };

  test.each([
    ['2018-12-13', '2018-12-04', '2018-11-29', '2018-12-06', '2018-12-20'],
    ['2018-04-05', '2018-03-23', '2018-03-20', '2018-03-27', '2018-04-12'],
  ])('of %s are counted in working days', (on, updatesDueOn, agendaDueOn, circulateDueOn, minutesDueOn) => {
    expect(deadlinesFor(on, policy)).toEqual({ updatesDueOn, agendaDueOn, circulateDueOn, minutesDueOn });
  });
});
