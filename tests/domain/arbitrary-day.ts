import fc from 'fast-check';
import { addDays, type Day, isWorkingDay } from '../../src/domain/calendar.ts';

/** Any day from 2014 up to and including 2035. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 8034 })
  .map((n) => addDays('2014-01-01', n));

export const anyWorkingDay = anyDay.filter(isWorkingDay);
