import type { Day } from '../calendar.ts';
import { type FundingRung, fundingRungs, isLost } from '../funding.ts';

/**
 * One step on the ladder of a funding line; the line's own `rung` repeats the step that is returned.
 * A rung may be skipped (not every instrument has a council decision), but the ladder never goes back;
 * rejected and lapsed can follow anything and are ends.
 * Refusals: `line_has_ended`, `rung_not_higher`, `before_previous_step`, `in_the_future`.
 */
export function decideFundingStep(
  line: { id: number; rung: FundingRung },
  steps: readonly { onDate: Day }[],
  step: { rung: FundingRung; onDate: Day },
  today: Day,
) {
  if (isLost(line)) return { ok: false, refusal: 'line_has_ended' } as const;
  if (!isHigher(step.rung, line.rung)) return { ok: false, refusal: 'rung_not_higher' } as const;
  if (steps.some((earlier) => step.onDate < earlier.onDate)) {
    return { ok: false, refusal: 'before_previous_step' } as const;
  }
  if (step.onDate > today) return { ok: false, refusal: 'in_the_future' } as const;
  return { ok: true, step: { lineId: line.id, rung: step.rung, onDate: step.onDate } } as const;
}

/** The rungs to which a line can still go, for a form: none once it was rejected or lapsed. */
export function nextRungs(line: { rung: FundingRung }): readonly FundingRung[] {
  return isLost(line) ? [] : fundingRungs.filter((rung) => isHigher(rung, line.rung));
}

const isHigher = (rung: FundingRung, than: FundingRung) =>
  isLost({ rung }) || fundingRungs.indexOf(rung) > fundingRungs.indexOf(than);
