import { describe, expect, test } from 'vitest';
import { readClock } from '../src/domain/clock.ts';
import { barOf, longestOf } from '../views/bottlenecks/clock-bar.ts';

/** A Monday in a stretch of weeks without holidays, and a term of two weeks. */
const startedOn = '2018-09-03';
const days = 10;

function bar(today: string, pauses: { fromOn: string; untilOn: string }[] = []) {
  const clock = readClock({ startedOn, days, doneOn: null, pauses, today });
  const dates = { startedOn, at: today };
  return barOf(clock, pauses, dates, longestOf([clock], dates));
}

describe('a clock as a bar', () => {
  test('on the first day nothing has passed', () => {
    const { term, elapsed, late } = bar(startedOn);
    expect([term, elapsed, late]).toEqual([{ from: 0, width: 100 }, { from: 0, width: 0 }, null]);
  });

  test('halfway, half of the term has passed', () => {
    expect(bar('2018-09-10').elapsed).toEqual({ from: 0, width: 50 });
  });

  test('what is late comes after the term, and the whole fits', () => {
    const { term, elapsed, late } = bar('2018-10-01');
    expect([term, elapsed, late]).toEqual([
      { from: 0, width: 50 },
      { from: 0, width: 50 },
      { from: 50, width: 50 },
    ]);
  });

  test('a pause lies where it was, and makes the term longer', () => {
    const { term, paused } = bar('2018-09-10', [{ fromOn: '2018-09-10', untilOn: '2018-09-14' }]);
    expect(term).toEqual({ from: 0, width: 100 });
    expect(paused).toEqual([{ from: (4 / 15) * 100, width: (5 / 15) * 100 }]);
  });
});
