import { workingDaysBetween } from '../../calendar.ts';
import { type Candidate, candidate } from '../candidate.ts';
import type { Reason } from '../reason.ts';
import type { AgendaState } from '../state.ts';
import { weigh } from '../weight.ts';

/** Opening and announcements, the minutes of the previous meeting, and at the end the date of the next one. */
export function standingItems({ previousMeeting, nextMeetingOn }: AgendaState): Candidate[] {
  const items = [standing('opening', 'opening', { code: 'standing' })];
  if (previousMeeting !== null) {
    const { number, heldOn } = previousMeeting;
    items.push(standing('previous_minutes', 'opening', { code: 'minutes_of', number, on: heldOn }));
  }
  const next: Reason =
    nextMeetingOn === null ? { code: 'standing' } : { code: 'next_meeting', on: nextMeetingOn };
  return [...items, standing('next_meeting', 'closing', next)];
}

/** One item for all open actions, with how many are overdue and how long the oldest is. */
export function openActions({ actions, today }: AgendaState): Candidate[] {
  if (actions.length === 0) return [];
  const reasons: Reason[] = [{ code: 'action_open', count: actions.length }];
  const overdue = actions.filter(({ dueOn }) => dueOn < today);
  if (overdue.length > 0) {
    const days = Math.max(...overdue.map(({ dueOn }) => workingDaysBetween(dueOn, today)));
    reasons.push({ code: 'action_overdue', count: overdue.length, days });
  }
  return [standing('open_actions', 'opening', ...reasons)];
}

const standing = (
  kind: 'opening' | 'previous_minutes' | 'open_actions' | 'next_meeting',
  section: 'opening' | 'closing',
  ...reasons: Reason[]
): Candidate => candidate({ key: kind, kind, section, weight: weigh(kind), reasons });
