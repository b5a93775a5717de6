import type { Day } from '../calendar.ts';
import type { DecisionLevel } from '../decision.ts';
import type { MeetingStatus } from '../meeting.ts';

type Decision = { level: DecisionLevel; decidedOn: Day | null };

/**
 * Whether a decision can be recorded like this under a meeting. What the steering group still has to decide has no
 * date yet; the core group decides in its meeting.
 * Refusals: `meeting_cancelled`, `date_missing` (core group only), `in_the_future`.
 */
export function decideDecision(decision: Decision, meeting: { status: MeetingStatus }, today: Day) {
  if (meeting.status === 'cancelled') return { ok: false, refusal: 'meeting_cancelled' } as const;
  if (decision.decidedOn === null && decision.level === 'core_group') {
    return { ok: false, refusal: 'date_missing' } as const;
  }
  if (decision.decidedOn !== null && decision.decidedOn > today) {
    return { ok: false, refusal: 'in_the_future' } as const;
  }
  return { ok: true } as const;
}
