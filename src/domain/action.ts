import { type Day, workingDaysBetween } from './calendar.ts';
import type { MeetingStatus } from './meeting.ts';
import type { Scope } from './permission.ts';

/** How one looks at the list of actions. */
export const actionStandings = ['open', 'overdue', 'done', 'all'] as const;
export type ActionStanding = (typeof actionStandings)[number];

type Dates = { dueOn: Day; doneOn: Day | null };

/** Due before today and still not done. */
export const isOverdue = ({ dueOn, doneOn }: Dates, today: Day): boolean => doneOn === null && dueOn < today;

/** Working days after the due date, until it was done or until today; 0 when it was or is in time. */
export const workingDaysLate = ({ dueOn, doneOn }: Dates, today: Day): number =>
  Math.max(0, workingDaysBetween(dueOn, doneOn ?? today));

type Agreed = { partyId: number | null; owner: string; dueOn: Day };
type Meeting = { heldOn: Day; status: MeetingStatus };

/**
 * Whether an action can be agreed on like this in a meeting.
 * Refusals: `meeting_cancelled`, `nobody` (neither a party nor an office), `due_before_meeting`.
 */
export function decideAction({ partyId, owner, dueOn }: Agreed, meeting: Meeting) {
  if (meeting.status === 'cancelled') return { ok: false, refusal: 'meeting_cancelled' } as const;
  if (partyId === null && owner === '') return { ok: false, refusal: 'nobody' } as const;
  if (dueOn < meeting.heldOn) return { ok: false, refusal: 'due_before_meeting' } as const;
  return { ok: true } as const;
}

/** Whether a scope holds an action: everybody's, or those that the own party took upon itself. */
export const isWithin = (scope: Scope, { partyId }: { partyId: number | null }): boolean =>
  scope.kind === 'all' || ('partyId' in scope && scope.partyId === partyId);
