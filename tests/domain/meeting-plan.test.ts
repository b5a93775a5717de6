import { describe, expect, test } from 'vitest';
import {
  decideCancellation,
  decideHolding,
  decideMove,
  decidePlanning,
} from '../../src/domain/meeting/plan.ts';
import { dayAfter, freeTurns } from '../../src/domain/meeting/turns.ts';

const policy = { updatesDueDays: 7, agendaDueDays: 10, circulateDueDays: 5, minutesDueDays: 5 };
const today = '2018-11-29';
const at = (heldOn: string, startsAt = '13:00') => ({ heldOn, startsAt });
const ninth = { id: 9, heldOn: '2018-12-13', status: 'planned' } as const;

describe('planning a meeting', () => {
  test('gives its four deadlines in working days', () => {
    expect(decidePlanning(at('2018-12-13'), [], policy, today)).toEqual({
      ok: true,
      deadlines: {
        updatesDueOn: '2018-12-04',
        agendaDueOn: '2018-11-29',
        circulateDueOn: '2018-12-06',
        minutesDueOn: '2018-12-20',
      },
    });
  });

  test.each([
    ['2018-11-28', 'in_the_past'],
    ['2018-12-15', 'weekend'],
    ['2018-12-25', 'holiday'],
    ['2018-12-13', 'day_taken'],
  ])('on %s is refused: %s', (day, refusal) => {
    expect(decidePlanning(at(day), [ninth], policy, today)).toMatchObject({ ok: false, refusal });
  });

  test('at a time that is none is refused, when it moves as well', () => {
    const refused = { ok: false, refusal: 'no_time' };
    expect(decidePlanning(at('2018-12-20', '25:00'), [], policy, today)).toEqual(refused);
    expect(decideMove(ninth, at(ninth.heldOn, '1 uur'), [ninth], policy, today)).toEqual(refused);
  });

  test('today is early enough', () => {
    expect(decidePlanning(at(today), [], policy, today).ok).toBe(true);
  });
});

describe('moving a meeting', () => {
  test('takes its deadlines along', () => {
    const moved = decideMove(ninth, at('2018-12-20'), [ninth], policy, today);
    expect(moved).toMatchObject({ ok: true, deadlines: { circulateDueOn: '2018-12-13' } });
  });

  test('to the day it is on leaves them as they were', () => {
    expect(decideMove(ninth, at(ninth.heldOn), [ninth], policy, today)).toEqual({ ok: true, deadlines: {} });
  });

  test('to the day of another one is refused, and so is moving what was held', () => {
    const tenth = { ...ninth, id: 10, heldOn: '2019-01-24' };
    expect(decideMove(ninth, at('2019-01-24'), [ninth, tenth], policy, today)).toMatchObject({
      refusal: 'day_taken',
    });
    expect(decideMove({ ...ninth, status: 'held' }, at('2018-12-20'), [], policy, today)).toMatchObject({
      refusal: 'not_planned',
    });
  });
});

describe('the end of a meeting', () => {
  test('it can be marked as held from its own day on, once', () => {
    expect(decideHolding(ninth, '2018-12-12')).toMatchObject({ refusal: 'not_yet' });
    expect(decideHolding(ninth, '2018-12-13').ok).toBe(true);
    expect(decideHolding({ ...ninth, status: 'cancelled' }, '2018-12-13')).toMatchObject({
      refusal: 'not_planned',
    });
  });

  test('only what is planned can be cancelled', () => {
    expect(decideCancellation(ninth).ok).toBe(true);
    expect(decideCancellation({ status: 'held' })).toMatchObject({ refusal: 'not_planned' });
  });
});

const series = { anchorOn: '2018-01-11', weeks: 6, from: today, count: 3, periods: [] };

describe('the days of the series that are free', () => {
  test('leave out those for which a meeting is planned', () => {
    expect(freeTurns(series, [ninth]).map(({ on }) => on)).toEqual([
      '2019-01-24',
      '2019-03-07',
      '2019-04-18',
    ]);
  });

  test('a meeting that was moved a week still stands for its turn', () => {
    expect(freeTurns(series, [{ ...ninth, heldOn: '2018-12-20' }])[0]?.on).toBe('2019-01-24');
  });

  test('a cancelled meeting keeps its own day and no other', () => {
    const cancelled = { ...ninth, status: 'cancelled' } as const;
    expect(freeTurns(series, [cancelled])[0]?.on).toBe('2019-01-24');
    expect(freeTurns(series, [{ ...cancelled, heldOn: '2018-12-12' }])[0]?.on).toBe('2018-12-13');
  });
});

describe('the day of the meeting after this one', () => {
  const rhythm = { anchorOn: series.anchorOn, weeks: 6, periods: [] };

  test('is the one that is planned', () => {
    expect(dayAfter(ninth, [ninth, { heldOn: '2019-02-01', status: 'planned' }], rhythm)).toBe('2019-02-01');
  });

  test('or else the next turn of the series, also after a meeting that was moved', () => {
    expect(dayAfter(ninth, [ninth, { heldOn: '2019-01-10', status: 'cancelled' }], rhythm)).toBe(
      '2019-01-24',
    );
    expect(dayAfter({ heldOn: '2018-12-20' }, [], rhythm)).toBe('2019-01-24');
  });
});
