import type { Day } from '../calendar.ts';
import type { MeetingStatus } from '../meeting.ts';

type Meeting = { status: MeetingStatus; heldOn: Day; agendaGeneratedOn: Day | null };

/** Whether an agenda can be composed. Refusals: `meeting_cancelled`, `meeting_held`. */
export function decideComposing({ status }: Pick<Meeting, 'status'>) {
  if (status === 'cancelled') return { ok: false, refusal: 'meeting_cancelled' } as const;
  if (status === 'held') return { ok: false, refusal: 'meeting_held' } as const;
  return { ok: true } as const;
}

/** Whether people can change or circulate an agenda. Refusals: those of composing, `not_composed`. */
export function decideEditing(meeting: Meeting) {
  const composing = decideComposing(meeting);
  if (!composing.ok) return composing;
  if (meeting.agendaGeneratedOn === null) return { ok: false, refusal: 'not_composed' } as const;
  return { ok: true } as const;
}

/** What became of the items can be said from the day of the meeting on. Refusals: `meeting_cancelled`, `not_yet`, `not_composed`. */
export function decideOutcomes(meeting: Meeting, today: Day) {
  if (meeting.status === 'cancelled') return { ok: false, refusal: 'meeting_cancelled' } as const;
  if (today < meeting.heldOn) return { ok: false, refusal: 'not_yet' } as const;
  if (meeting.agendaGeneratedOn === null) return { ok: false, refusal: 'not_composed' } as const;
  return { ok: true } as const;
}
