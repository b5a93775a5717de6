import { type Day, workingDaysBetween } from '../calendar.ts';
import type { Rung, Stay } from '../escalation.ts';
import { nextRung } from './ladder.ts';

export type OverdueClock = { clock: 'acknowledged' | 'answered' | 'solved'; dueOn: Day; daysLate: number };
export type StepUpProposal = OverdueClock & { from: Rung; to: Rung };

/**
 * What the next agenda proposes when a clock has run out: one rung up, with the clock that says so. It proposes and
 * never decides. Null while all is in time, after the stay ended, and at the top, where there is nowhere to go.
 */
export function proposesStepUp(escalation: Stay, today: Day): StepUpProposal | null {
  const to = nextRung(escalation.rung);
  const overdue = overdueClock(escalation, today);
  return to && overdue ? { ...overdue, from: escalation.rung, to } : null;
}

/**
 * The clock of a running stay that has run out, with how many working days ago; null when none has. The answer comes
 * first, since that is what the city waits for.
 */
export function overdueClock(escalation: Stay, today: Day): OverdueClock | null {
  if (escalation.endedOn !== null) return null;
  const { answeredOn, answerBy, solvedOn, solveBy, acknowledgedOn, acknowledgeBy } = escalation;
  const clocks = [
    { clock: 'answered', metOn: answeredOn, dueOn: answerBy },
    { clock: 'solved', metOn: solvedOn, dueOn: solveBy },
    { clock: 'acknowledged', metOn: acknowledgedOn, dueOn: acknowledgeBy },
  ] as const;
  const late = clocks.find(({ metOn, dueOn }) => metOn === null && today > dueOn);
  return late
    ? { clock: late.clock, dueOn: late.dueOn, daysLate: workingDaysBetween(late.dueOn, today) }
    : null;
}
