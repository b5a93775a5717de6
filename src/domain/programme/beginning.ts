import { addDays, type Day, isDay, isWorkingDay } from '../calendar.ts';
import { weekdayOf, yearOf } from '../day.ts';
import { warningsFor } from '../meeting-day.ts';

/** The dates that a deal begins with on the day it is set up, until somebody says better. */
export const beginningOn = (today: Day) => ({
  startsOn: today,
  endsOn: yearsLater(today, dealYears),
  meetingAnchorOn: firstMeetingDay(today),
});

/** A City Deal runs for about that long. */
const dealYears = 3;

function yearsLater(day: Day, years: number): Day {
  const later = `${yearOf(day) + years}${day.slice(4)}`;
  return isDay(later) ? later : addDays(day, 365 * years);
}

/** Far enough away for the terms before a meeting to begin after today. */
const daysAhead = 21;
const thursday = 3;

/** A good day for a first core group: the first Thursday three weeks ahead that has nothing against it. */
export function firstMeetingDay(today: Day): Day {
  for (let day = addDays(today, daysAhead); ; day = addDays(day, 1)) {
    if (weekdayOf(day) === thursday && isWorkingDay(day) && warningsFor(day, []).length === 0) return day;
  }
}
