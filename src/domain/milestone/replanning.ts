import type { Day } from '../calendar.ts';
import type { Dates } from './slip.ts';

/**
 * A new forecast; the baseline stays. Returns the replanning to write, whose `toOn` becomes the forecast.
 * Refusals: `already_reached`, `reason_missing`, `same_date`, `in_the_past`.
 */
export function decideReplanning(
  milestone: Dates & { id: number },
  change: { toOn: Day; reason: string },
  today: Day,
) {
  const reason = change.reason.trim();
  if (milestone.actualOn !== null) return { ok: false, refusal: 'already_reached' } as const;
  if (reason === '') return { ok: false, refusal: 'reason_missing' } as const;
  if (change.toOn === milestone.forecastOn) return { ok: false, refusal: 'same_date' } as const;
  if (change.toOn < today) return { ok: false, refusal: 'in_the_past' } as const;
  const { id, forecastOn } = milestone;
  return {
    ok: true,
    replanning: { milestoneId: id, fromOn: forecastOn, toOn: change.toOn, reason, recordedOn: today },
  } as const;
}

/** That it was reached, today or earlier; saying it again corrects the date. Refusal: `in_the_future`. */
export function decideReached(milestone: { id: number }, onDate: Day, today: Day) {
  if (onDate > today) return { ok: false, refusal: 'in_the_future' } as const;
  return { ok: true, milestone: { id: milestone.id, actualOn: onDate } } as const;
}
