import type { Day } from '../calendar.ts';
import type { MeetingStatus } from '../meeting.ts';
import { type DeadlinePolicy, deadlinesFor, refuseMeetingDay } from '../meeting-day.ts';

type Known = { id: number; heldOn: Day };

type Moment = { heldOn: Day; startsAt: string };

/**
 * Whether a meeting can be planned at this moment, with the deadlines that follow from it.
 * Refusals: `no_time` (not `HH:MM`), `in_the_past`, `weekend`, `holiday`, `day_taken` (one meeting a day, also when
 * that one was cancelled).
 */
export function decidePlanning(
  { heldOn, startsAt }: Moment,
  others: readonly Known[],
  policy: DeadlinePolicy,
  today: Day,
) {
  if (!isTime(startsAt)) return { ok: false, refusal: 'no_time' } as const;
  if (heldOn < today) return { ok: false, refusal: 'in_the_past' } as const;
  const day = refuseMeetingDay(heldOn);
  if (!day.ok) return day;
  if (others.some((other) => other.heldOn === heldOn)) return { ok: false, refusal: 'day_taken' } as const;
  return { ok: true, deadlines: deadlinesFor(heldOn, policy) } as const;
}

/**
 * Whether a planned meeting can go to this moment; its deadlines move along. A meeting that stays on its day keeps
 * the deadlines it had. Refusals: `not_planned`, and those of planning.
 */
export function decideMove(
  meeting: Known & { status: MeetingStatus },
  moment: Moment,
  others: readonly Known[],
  policy: DeadlinePolicy,
  today: Day,
) {
  if (meeting.status !== 'planned') return { ok: false, refusal: 'not_planned' } as const;
  const rest = others.filter(({ id }) => id !== meeting.id);
  if (moment.heldOn !== meeting.heldOn) return decidePlanning(moment, rest, policy, today);
  return isTime(moment.startsAt)
    ? ({ ok: true, deadlines: {} } as const)
    : ({ ok: false, refusal: 'no_time' } as const);
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** A meeting is held on its day or marked so later. Refusals: `not_planned`, `not_yet`. */
export function decideHolding(meeting: { status: MeetingStatus; heldOn: Day }, today: Day) {
  if (meeting.status !== 'planned') return { ok: false, refusal: 'not_planned' } as const;
  if (today < meeting.heldOn) return { ok: false, refusal: 'not_yet' } as const;
  return { ok: true } as const;
}

/** Only what is still to come can be cancelled. Refusal: `not_planned`. */
export function decideCancellation(meeting: { status: MeetingStatus }) {
  if (meeting.status !== 'planned') return { ok: false, refusal: 'not_planned' } as const;
  return { ok: true } as const;
}
