import { isOver } from '../../experiment.ts';
import { byId, firstBy, groupedBy } from '../../grouped.ts';
import { aboutExperiment, type Candidate } from '../candidate.ts';
import type { AgendaPolicy } from '../policy.ts';
import { type AgendaState, type Experiment, type Update, underWay } from '../state.ts';
import { weigh } from '../weight.ts';

/**
 * What each city reports of its experiments, and who did not report yet. What runs well is for information; so is
 * who is silent about an experiment of which a partner reported.
 */
export function experimentProgress(state: AgendaState): Candidate[] {
  const updatesOf = updatesIn(state);
  return state.experiments.flatMap((experiment) => {
    const { cities } = experiment;
    const updateOf = firstBy(updatesOf(experiment.id), ({ city }) => city);
    const isReported = cities.some((city) => updateOf(city) !== undefined);
    return cities.flatMap((city) => {
      const update = updateOf(city);
      if (update !== undefined) return [reported(experiment, update)];
      return isOver(experiment) ? [] : [silent(experiment, city, isReported)];
    });
  });
}

/** Good news is told in a minute. */
export function successes(state: AgendaState): Candidate[] {
  return fromUpdates(state, (update, experiment) => {
    if (update.success === '') return [];
    return [
      aboutExperiment(experiment, {
        kind: 'success',
        section: 'for_information',
        weight: weigh('success'),
        reasons: [{ code: 'success', city: update.city }],
      }),
    ];
  });
}

/** Support questions that a city put in its update. */
export function updateQuestions(state: AgendaState): Candidate[] {
  return fromUpdates(state, (update, experiment) => {
    if (update.supportQuestion === '') return [];
    return [
      aboutExperiment(experiment, {
        kind: 'support_question',
        section: 'progress',
        weight: weigh('city_question'),
        reasons: [{ code: 'support_question', city: update.city }],
      }),
    ];
  });
}

/** Cities that were not heard in two meetings (the policy says how many); the packing keeps a slot for one. */
export function unheardCities(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  const experimentAt = byId(underWay(state));
  return state.unheard.flatMap(({ experimentId, city, meetings }) => {
    const experiment = experimentAt(experimentId);
    if (experiment === undefined || meetings < policy.notHeardMeetings) return [];
    return [
      aboutExperiment(experiment, {
        kind: 'experiment_progress',
        section: 'progress',
        weight: weigh('not_heard', meetings),
        reasons: [{ code: 'not_heard', city, meetings }],
      }),
    ];
  });
}

const situations = { on_track: 'on_track', attention: 'attention', stuck: 'stuck' } as const;

const reported = (experiment: Experiment, { city, progress }: Update): Candidate =>
  aboutExperiment(experiment, {
    kind: 'experiment_progress',
    section: progress === 'on_track' ? 'for_information' : 'progress',
    weight: weigh(situations[progress]),
    reasons: [{ code: 'update_progress', city, progress }],
  });

const silent = (experiment: Experiment, city: string, isReported: boolean): Candidate =>
  aboutExperiment(experiment, {
    kind: 'experiment_progress',
    section: isReported ? 'for_information' : 'progress',
    weight: weigh(isReported ? 'partner_silent' : 'no_update'),
    reasons: [{ code: 'no_update', city }],
  });

const updatesIn = ({ updates }: AgendaState) => groupedBy(updates, ({ experimentId }) => experimentId);

function fromUpdates(
  state: AgendaState,
  read: (update: Update, experiment: Experiment) => Candidate[],
): Candidate[] {
  const updatesOf = updatesIn(state);
  return state.experiments.flatMap((experiment) =>
    updatesOf(experiment.id).flatMap((update) => read(update, experiment)),
  );
}
