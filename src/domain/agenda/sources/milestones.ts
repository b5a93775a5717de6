import { daysBetween, workingDaysBetween } from '../../calendar.ts';
import { groupedBy } from '../../grouped.ts';
import { aboutExperiment, type Candidate, type Finding } from '../candidate.ts';
import type { AgendaPolicy } from '../policy.ts';
import { type AgendaState, horizonOf, isNews, type Milestone, underWay } from '../state.ts';
import { weigh } from '../weight.ts';

/** Milestones whose date comes before the next meeting: good to know, unless it is told already that it moved there. */
export function milestonesDue(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  const horizon = horizonOf(state, policy);
  return fromMilestones(state, (milestone) => {
    const on = milestone.forecastOn;
    if (on < state.today || on > horizon || newReplanning(milestone, state, policy)?.toOn === on) return null;
    return {
      kind: 'milestone_due',
      section: 'for_information',
      weight: weigh('milestone_due', 99 - daysBetween(state.today, on)),
      reasons: [{ code: 'milestone_due', ...naming(milestone), on }],
    };
  });
}

/**
 * Milestones whose date passed without being reached: they ask for a new date. A city that gave none in the time
 * that the policy leaves for it must be asked.
 */
export function milestonesMissed(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  return fromMilestones(state, (milestone) => {
    const on = milestone.forecastOn;
    if (on >= state.today) return null;
    const days = daysBetween(on, state.today);
    return {
      kind: 'milestone_slipped',
      section: days > policy.missedDays ? 'must_discuss' : 'progress',
      weight: weigh('milestone_missed', days),
      reasons: [
        {
          code: 'milestone_missed',
          ...naming(milestone),
          on,
          workingDays: workingDaysBetween(on, state.today),
        },
      ],
    };
  });
}

/** Forecasts that were moved since the previous agenda, with the reason given; only a later date is a slip. */
export function forecastsMoved(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  return fromMilestones(state, (milestone) => {
    const replanning = newReplanning(milestone, state, policy);
    if (replanning === null) return null;
    const { fromOn, toOn, reason } = replanning;
    const days = daysBetween(fromOn, toOn);
    const weeks = Math.round(days / 7);
    const kind = days > 0 ? 'milestone_slipped' : 'milestone_due';
    return {
      kind,
      section: days > 0 ? 'progress' : 'for_information',
      weight: weigh(kind, weeks),
      reasons: [{ code: 'forecast_moved', ...naming(milestone), weeks, fromOn, toOn, reason }],
    };
  });
}

/** What is to say about the milestones ahead, each as part of its experiment. */
function fromMilestones(state: AgendaState, read: (milestone: Milestone) => Finding | null): Candidate[] {
  const ahead = state.milestones.filter(({ actualOn }) => actualOn === null);
  const aheadOf = groupedBy(ahead, ({ experimentId }) => experimentId);
  return underWay(state).flatMap((experiment) =>
    aheadOf(experiment.id).flatMap((milestone) => {
      const finding = read(milestone);
      return finding === null ? [] : [aboutExperiment(experiment, finding)];
    }),
  );
}

/** The newest replanning, when it was recorded since the previous agenda and moved the forecast far enough. */
function newReplanning({ replanning }: Milestone, state: AgendaState, { shiftDays }: AgendaPolicy) {
  if (replanning === null || !isNews(state, replanning.recordedOn)) return null;
  return Math.abs(daysBetween(replanning.fromOn, replanning.toOn)) < shiftDays ? null : replanning;
}

const naming = ({ title, city }: Pick<Milestone, 'title' | 'city'>) => ({ title, city });
