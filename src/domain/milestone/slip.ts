import { type Day, daysBetween } from '../calendar.ts';

export type Dates = { baselineOn: Day; forecastOn: Day; actualOn: Day | null };
export type MilestoneStatus = 'reached' | 'reached_late' | 'planned' | 'slipped' | 'missed';

/** Calendar days between the baseline and what happened or is now expected; negative is early. */
export function slipDays(milestone: Dates): number {
  return daysBetween(milestone.baselineOn, milestone.actualOn ?? milestone.forecastOn);
}

/** Whole weeks, rounded. */
export function slipWeeks(milestone: Dates): number {
  return Math.round(slipDays(milestone) / 7) || 0;
}

/** `missed` is a forecast that passed without being reached: it asks for a new forecast. */
export function milestoneStatus(milestone: Dates, today: Day): MilestoneStatus {
  if (milestone.actualOn !== null) return slipDays(milestone) > 0 ? 'reached_late' : 'reached';
  if (milestone.forecastOn < today) return 'missed';
  return slipDays(milestone) > 0 ? 'slipped' : 'planned';
}
