import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../src/domain/calendar.ts';
import { isShown, marksOf, positionOf, type Scale } from '../views/milestones/scale.ts';
import { anyDay } from './domain/arbitrary-day.ts';

const scales = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 2000 }))
  .map(([from, days]): Scale => ({ from, until: addDays(from, days) }));

describe('a line of time', () => {
  test('begins at its first day and ends at its last', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        expect(positionOf(scale, scale.from)).toBe(0);
        expect(positionOf(scale, scale.until)).toBe(100);
      }),
    );
  });

  test('a later day never lies before an earlier one, and none lies outside', () => {
    fc.assert(
      fc.property(scales, anyDay, fc.nat(900), (scale, day, later) => {
        const [first, second] = [positionOf(scale, day), positionOf(scale, addDays(day, later))];
        expect(first).toBeLessThanOrEqual(second);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('marks first days of months, as few as can be read', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const marks = marksOf(scale);
        expect(marks.every((day) => day.endsWith('-01') && isShown(scale, day))).toBe(true);
        expect(marks.length).toBeLessThanOrEqual(13);
      }),
    );
  });

  test('half a year has its months, two and a half years have their halves', () => {
    expect(marksOf({ from: '2018-11-29', until: '2019-05-31' })).toEqual([
      '2018-12-01',
      '2019-01-01',
      '2019-02-01',
      '2019-03-01',
      '2019-04-01',
      '2019-05-01',
    ]);
    expect(marksOf({ from: '2017-03-20', until: '2019-11-01' })).toEqual([
      '2017-07-01',
      '2018-01-01',
      '2018-07-01',
      '2019-01-01',
      '2019-07-01',
    ]);
  });
});
