import { type Day, workingDaysBetween } from '../calendar.ts';
import type { Urgency } from '../escalation.ts';

/** So many working days or fewer before the wanted date, a question is soon. */
export const soonWithinDays = 15;

/**
 * How soon an answer is needed, from the date by which it is wanted and from nothing else; without a date it is regular.
 * A wanted date that has passed is soon.
 */
export function urgencyOf(wantedOn: Day | null, today: Day): Urgency {
  if (wantedOn === null) return 'regular';
  return workingDaysBetween(today, wantedOn) <= soonWithinDays ? 'soon' : 'regular';
}
