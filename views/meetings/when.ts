import { laterBy } from '../../src/domain/agenda/timetable.ts';
import { daysBetween } from '../../src/domain/calendar.ts';
import { clock } from '../agenda/wording.ts';
import { date } from '../format.ts';
import type { View } from '../view.ts';

type Held = { heldOn: string; startsAt: string; minutes: number };

/** "do 13 dec, 13.00 – 15.00 uur"; on what is kept, with its year (`inWords` is then `fullDate`). */
export function whenInWords({ heldOn, startsAt, minutes }: Held, view: View, inWords = date): string {
  const until = laterBy(startsAt, minutes);
  return view.t.meetings.when(inWords(heldOn, view), clock(startsAt, view), clock(until, view));
}

/** "over 14 dagen", "vandaag", "gisteren" */
export function distanceInWords(heldOn: string, view: View): string {
  const days = daysBetween(view.today, heldOn);
  return days >= 0 ? view.t.meetings.countdown(days) : view.t.meetings.ago(-days);
}

/** "Overleg 9, do 13 dec" */
export const nameOf = ({ number, heldOn }: { number: number; heldOn: string }, view: View): string =>
  view.t.meetings.nameWithDate(number, date(heldOn, view));
