import { addDays, type Day, workingDaysBetween } from '../calendar.ts';
import { dueOn, type Pause } from '../clock.ts';
import type { Escalation, EscalationEvent } from '../escalation.ts';
import { gateToStay } from './gate.ts';
import { isBlank, type Refusal, refuse } from './refusal.ts';
import type { Situation } from './situation.ts';
import { eventOf, type Writes, writes } from './writes.ts';

/** A pause ends at most so many working days ahead. */
export const longestPauseDays = 60;

type Told = Pick<EscalationEvent, 'kind' | 'onDate' | 'untilOn'>;

/**
 * The clocks stand still from today up to and including `untilOn`, for a reason. What is still to be met shifts by the
 * paused working days; a clock that has run out already stays overdue.
 * Refuses a missing reason, a running pause, an end that is not after today or lies too far ahead.
 */
export function decidePause(
  input: Situation & { reason: string; untilOn: Day; events: readonly Told[] },
): Writes | Refusal {
  const { reason, untilOn, today } = input;
  const gated = gateToStay('pause', input);
  if (!gated.ok) return gated;
  if (isBlank(reason)) return refuse('reason_missing');
  if (untilOn <= today) return refuse('pause_end_not_future');
  if (workingDaysBetween(today, untilOn) > longestPauseDays)
    return refuse('pause_too_long', { days: longestPauseDays });
  const pauses = [...pausesOf(input.events), { fromOn: today, untilOn }];
  const event = eventOf(input, { kind: 'paused', text: reason.trim(), untilOn });
  return writes({ current: { changes: { pausedUntil: untilOn, ...dueDates(gated.stay, pauses) }, event } });
}

/** Before its end: the clocks run again from today, and what was left of the pause is given back. */
export function decideResume(input: Situation & { events: readonly Told[] }): Writes | Refusal {
  const gated = gateToStay('resumption', input);
  if (!gated.ok) return gated;
  const pauses = pausesOf([...input.events, { kind: 'resumed', onDate: input.today, untilOn: null }]);
  const event = eventOf(input, { kind: 'resumed' });
  return writes({ current: { changes: { pausedUntil: null, ...dueDates(gated.stay, pauses) }, event } });
}

/** The pauses of one stay, from its events in order: each up to its end date, or to the day before it was resumed. */
export function pausesOf(events: readonly Told[]): Pause[] {
  const pauses: Pause[] = [];
  for (const { kind, onDate, untilOn } of events) {
    if (kind === 'paused' && untilOn) pauses.push({ fromOn: onDate, untilOn });
    const last = pauses.at(-1);
    if (kind === 'resumed' && last) last.untilOn = addDays(onDate, -1);
  }
  return pauses;
}

/** The due dates of the clocks not met yet. */
function dueDates(stay: Escalation, pauses: readonly Pause[]) {
  const due = (days: number) => dueOn(stay.startedOn, days, pauses);
  return {
    ...(stay.acknowledgedOn === null && { acknowledgeBy: due(stay.acknowledgeDays) }),
    ...(stay.answeredOn === null && { answerBy: due(stay.answerDays) }),
    ...(stay.solvedOn === null && { solveBy: due(stay.solveDays) }),
  };
}
