import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyEndsBefore } from '../../../src/domain/funding/coverage.ts';
import { anyMoney, line, need, run } from './example.ts';

describe('money that ends before the experiment does', () => {
  const needs = [need(2017, 100), need(2018, 100), need(2019, 100)];
  const secured = (...years: [number, number][]) => years.map(([year, sum]) => line(year, sum, 'granted'));

  test.each([
    ['every year is secured', secured([2017, 100], [2018, 100], [2019, 100]), null],
    ['nothing was ever secured', [], { year: 2017, from: '2017-03-20', days: 957 }],
    [
      'the last year is only promised',
      [...secured([2017, 100], [2018, 100]), line(2019, 100, 'promised')],
      { year: 2019, from: '2019-01-01', days: 305 },
    ],
    [
      'half of the last year is secured',
      secured([2017, 100], [2018, 100], [2019, 50]),
      { year: 2019, from: '2019-06-02', days: 153 },
    ],
    [
      'all but one percent of it is secured',
      secured([2017, 100], [2018, 100], [2019, 99]),
      { year: 2019, from: '2019-10-29', days: 4 },
    ],
    [
      'a year in the middle is short',
      secured([2017, 100], [2019, 100]),
      { year: 2018, from: '2018-01-01', days: 670 },
    ],
    [
      'one year has too much',
      secured([2017, 900], [2018, 100]),
      { year: 2019, from: '2019-01-01', days: 305 },
    ],
  ])('when %s', (_, lines, expected) => {
    expect(moneyEndsBefore(run, needs, lines)).toEqual(expected);
  });

  test('looks at the money of this experiment only, and a year without a need is covered', () => {
    expect(moneyEndsBefore(run, [need(2018, 100, 2)], [])).toBeNull();
  });

  test('always names a day of the experiment, and none when no year of it has a gap', () => {
    fc.assert(
      fc.property(anyMoney.needs, anyMoney.lines, (needs, lines) => {
        const end = moneyEndsBefore(run, needs, lines);
        if (end) {
          expect(end.from >= run.startsOn && end.from <= run.endsOn).toBe(true);
          expect(end.days).toBeGreaterThan(0);
        }
      }),
    );
  });
});
