import { addDays, type Day } from '../calendar.ts';
import type { MeetingStatus } from '../meeting.ts';
import { endOfDay } from '../midnight.ts';
import { decideComposing } from './editing.ts';

type Meeting = { status: MeetingStatus; heldOn: Day; agendaDueOn: Day; agendaGeneratedOn: Day | null };

/**
 * Whether the clock composes the first agenda of a meeting today: from the day that was agreed on, also when that day
 * was missed, up to and including the day of the meeting itself. Not when somebody composed it already, when the
 * meeting was held or cancelled, or when its day has passed: an agenda afterwards prepares nobody.
 */
export const isAgendaDue = (meeting: Meeting, today: Day): boolean =>
  decideComposing(meeting).ok &&
  meeting.agendaGeneratedOn === null &&
  meeting.agendaDueOn <= today &&
  today <= meeting.heldOn;

/**
 * Since when an agenda that is due waits for the clock, as a UTC instant: the beginning of its day in the Netherlands,
 * or later, when the meeting was planned or moved after that. `changedAt` is the last change of the meeting.
 */
export function agendaDueSince({ agendaDueOn, changedAt }: { agendaDueOn: Day; changedAt: string }): string {
  const dayBegan = endOfDay(addDays(agendaDueOn, -1));
  return changedAt > dayBegan ? changedAt : dayBegan;
}
