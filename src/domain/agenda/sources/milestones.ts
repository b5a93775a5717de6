import { daysBetween } from '../../calendar.ts';
import { type Candidate, candidate } from '../candidate.ts';
import type { AgendaPolicy } from '../policy.ts';
import type { Reason } from '../reason.ts';
import { type AgendaState, horizonOf, isNews, type Milestone } from '../state.ts';
import { weigh } from '../weight.ts';

/** Milestones whose date comes before the next meeting. */
export function milestonesDue(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  const horizon = horizonOf(state, policy);
  return ahead(state)
    .filter(({ forecastOn }) => forecastOn >= state.today && forecastOn <= horizon)
    .map((milestone) => {
      const on = milestone.forecastOn;
      return about(milestone, 'milestone_due', 99 - daysBetween(state.today, on), {
        code: 'milestone_due',
        on,
      });
    });
}

/** Milestones whose date passed without being reached: they ask for a new forecast. */
export function milestonesMissed(state: AgendaState): Candidate[] {
  return ahead(state)
    .filter(({ forecastOn }) => forecastOn < state.today)
    .map((milestone) => {
      const days = daysBetween(milestone.forecastOn, state.today);
      const reason: Reason = { code: 'milestone_missed', on: milestone.forecastOn, days };
      return about(milestone, 'milestone_slipped', days, reason);
    });
}

/** Forecasts that were moved since the previous agenda, with the reason given; a later date is a slip. */
export function forecastsMoved(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  return ahead(state).flatMap((milestone) => {
    const { replanning } = milestone;
    if (replanning === null || !isNews(state, replanning.recordedOn)) return [];
    const { fromOn, toOn, reason } = replanning;
    const days = daysBetween(fromOn, toOn);
    if (Math.abs(days) < policy.shiftDays) return [];
    const kind = days > 0 ? 'milestone_slipped' : 'milestone_due';
    const weeks = Math.round(days / 7);
    return [about(milestone, kind, weeks, { code: 'forecast_moved', weeks, fromOn, toOn, reason })];
  });
}

const ahead = ({ milestones }: AgendaState) => milestones.filter(({ actualOn }) => actualOn === null);

const about = (
  { id, title, city, experimentId }: Milestone,
  kind: 'milestone_due' | 'milestone_slipped',
  urgency: number,
  reason: Reason,
): Candidate =>
  candidate({
    key: `milestone:${id}`,
    kind,
    section: 'progress',
    title,
    presenter: city,
    reasons: [reason],
    weight: weigh(kind, urgency),
    milestoneId: id,
    experimentId,
  });
