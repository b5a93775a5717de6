import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { decideReached, decideReplanning } from '../../src/domain/milestone/replanning.ts';
import { milestoneStatus, slipDays, slipWeeks } from '../../src/domain/milestone/slip.ts';

const today = '2018-12-13';
const planned = { id: 3, baselineOn: '2018-11-01', forecastOn: '2019-01-10', actualOn: null };

describe('the slip of a milestone', () => {
  test.each([
    ['2018-11-01', '2018-11-01', null, 0, 0],
    ['2018-11-01', '2018-11-29', null, 28, 4],
    ['2018-11-01', '2018-11-29', '2018-11-04', 3, 0],
    ['2018-11-01', '2018-11-29', '2018-11-05', 4, 1],
    ['2018-11-01', '2018-10-25', null, -7, -1],
    ['2018-11-01', '2018-10-31', null, -1, 0],
  ])('planned for %s, expected on %s, reached on %s: %i days, %i weeks', (...known) => {
    const [baselineOn, forecastOn, actualOn, days, weeks] = known;
    expect(slipDays({ baselineOn, forecastOn, actualOn })).toBe(days);
    expect(slipWeeks({ baselineOn, forecastOn, actualOn })).toBe(weeks);
  });

  test('is as many days as the forecast was moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (days) => {
        const forecastOn = addDays(planned.baselineOn, days);
        expect(slipDays({ ...planned, forecastOn })).toBe(days);
      }),
    );
  });
});

describe('the status of a milestone', () => {
  test.each([
    ['planned', '2019-01-10', '2019-01-10', null],
    ['planned', '2019-01-10', '2018-12-20', null],
    ['planned', today, today, null],
    ['slipped', '2018-11-01', '2019-01-10', null],
    ['slipped', '2018-11-01', today, null],
    ['missed', '2018-12-12', '2018-12-12', null],
    ['reached', '2018-11-01', '2018-11-01', '2018-11-01'],
    ['reached', '2018-11-01', '2019-01-10', '2018-10-20'],
    ['reached_late', '2018-11-01', '2018-11-01', '2018-11-02'],
  ])(
    'is %s when planned for %s, expected on %s, reached on %s',
    (status, baselineOn, forecastOn, actualOn) => {
      expect(milestoneStatus({ baselineOn, forecastOn, actualOn }, today)).toBe(status);
    },
  );
});

describe('a replanning', () => {
  const decide = (toOn: string, reason = 'De raad wilde eerst de nulmeting zien', milestone = planned) =>
    decideReplanning(milestone, { toOn, reason }, today);

  test('keeps the old forecast, the new one, the reason and the day', () => {
    expect(decide('2019-02-07', '  Raad verplaatst ')).toEqual({
      ok: true,
      replanning: {
        milestoneId: 3,
        fromOn: '2019-01-10',
        toOn: '2019-02-07',
        reason: 'Raad verplaatst',
        recordedOn: today,
      },
    });
  });

  test('can be earlier than the forecast, up to today', () => {
    expect(decide(today)).toMatchObject({ ok: true });
  });

  test('asks for a reason', () => {
    expect(decide('2019-02-07', '  ')).toEqual({ ok: false, refusal: 'reason_missing' });
  });

  test('moves to another date', () => {
    expect(decide('2019-01-10')).toEqual({ ok: false, refusal: 'same_date' });
  });

  test('does not move into the past', () => {
    expect(decide('2018-12-12')).toEqual({ ok: false, refusal: 'in_the_past' });
  });

  test('does not touch a milestone that was reached', () => {
    const reached = { ...planned, actualOn: '2018-12-01' };
    expect(decideReplanning(reached, { toOn: '2019-02-07', reason: 'x' }, today)).toEqual({
      ok: false,
      refusal: 'already_reached',
    });
  });
});

describe('reaching a milestone', () => {
  test.each([today, '2018-06-01'])('can be recorded for %s', (onDate) => {
    expect(decideReached(planned, onDate, today)).toEqual({
      ok: true,
      milestone: { id: 3, actualOn: onDate },
    });
  });

  test('cannot be recorded for a day to come', () => {
    expect(decideReached(planned, '2018-12-14', today)).toEqual({ ok: false, refusal: 'in_the_future' });
  });
});
