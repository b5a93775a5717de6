import type { Day } from '../calendar.ts';
import { type ExperimentState, isOver } from '../experiment.ts';

/** From each state to which others; the diagram stands in the README beside this file. */
const transitions: Record<ExperimentState, readonly ExperimentState[]> = {
  preparing: ['running', 'stopped'],
  running: ['adjusted', 'stopped', 'completed'],
  adjusted: ['adjusted', 'stopped', 'completed'],
  stopped: ['running'],
  completed: [],
};

const askWhatWasLearned: readonly ExperimentState[] = ['adjusted', 'stopped', 'completed'];

/** Whether a state is a respectable end or turn, that others can learn from. */
export const asksWhatWasLearned = ({ state }: { state: ExperimentState }) =>
  askWhatWasLearned.includes(state);

type Experiment = { state: ExperimentState; learned: string; startsOn: Day; endsOn: Day };

export const nextStates = (experiment: { state: ExperimentState }) => transitions[experiment.state];

/**
 * Another state, with what was learned. An experiment that is stopped or completed before its planned end ends
 * today, so that it no longer waits and no longer lacks money.
 * Refusals: `transition_not_allowed`, `learned_missing` (adjusted, stopped and completed ask for it).
 */
export function decideState(
  experiment: Experiment,
  change: { state: ExperimentState; learned: string },
  today: Day,
) {
  const learned = change.learned.trim();
  if (!nextStates(experiment).includes(change.state)) {
    return { ok: false, refusal: 'transition_not_allowed' } as const;
  }
  if (learned === '' && asksWhatWasLearned(change)) {
    return { ok: false, refusal: 'learned_missing' } as const;
  }
  const endsOn = isOver(change) ? endOf(experiment, today) : experiment.endsOn;
  return {
    ok: true,
    experiment: { state: change.state, learned: learned || experiment.learned, endsOn },
  } as const;
}

function endOf({ startsOn, endsOn }: Experiment, today: Day): Day {
  if (today < startsOn) return startsOn;
  return today < endsOn ? today : endsOn;
}
