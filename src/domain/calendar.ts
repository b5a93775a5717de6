import { type Day, dayAt, dayNumber, isWeekend, yearAt } from './day.ts';
import { isHoliday, weekdayHolidaysOf } from './holiday.ts';

export { addDays, type Day, daysBetween, isDay } from './day.ts';
export {
  type Holiday,
  type HolidayName,
  holidayNames,
  holidayOn,
  holidaysOf,
  isHoliday,
  prinsjesdag,
} from './holiday.ts';

/** Monday to Friday, and no statutory holiday. */
export const isWorkingDay = (day: Day): boolean => !isWeekend(day) && !isHoliday(day);

/**
 * The working day that is `n` working days later (earlier when negative). The start day itself never counts:
 * one working day after a Friday is Monday, and so it is after the Saturday. With 0 the day comes back as it is.
 */
export function addWorkingDays(day: Day, n: number): Day {
  const start = dayNumber(day);
  let at = start + n;
  let short = n - countBetween(start, at);
  // A step has as many calendar days as there are working days short: it may fall short again, never overshoot.
  while (Math.abs(short) >= 1) {
    at += short;
    short = n - countBetween(start, at);
  }
  return dayAt(at);
}

/**
 * Working days after `from` up to and including `to`. When `to` is earlier: the working days before `from` down to
 * and including `to`, as a negative number. So `workingDaysBetween(day, addWorkingDays(day, n))` is `n`.
 */
export const workingDaysBetween = (from: Day, to: Day): number =>
  countBetween(dayNumber(from), dayNumber(to));

const countBetween = (from: number, to: number): number =>
  to < from ? 0 - countWithin(to, from - 1) : countWithin(from + 1, to);

function countWithin(first: number, last: number): number {
  if (last < first) return 0;
  return weekdaysThrough(last) - weekdaysThrough(first - 1) - holidaysWithin(first, last);
}

/** Mondays to Fridays up to and including a day, counted from a Monday: only differences mean something. */
function weekdaysThrough(number: number): number {
  const days = number + 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

function holidaysWithin(first: number, last: number): number {
  const lastYear = yearAt(last);
  let count = 0;
  for (let year = yearAt(first); year <= lastYear; year++) {
    for (const holiday of weekdayHolidaysOf(year)) if (holiday >= first && holiday <= last) count++;
  }
  return count;
}
