import { byId } from '../../grouped.ts';
import { aboutExperiment, type Candidate, candidate } from '../candidate.ts';
import { type AgendaState, isNews, underWay } from '../state.ts';
import { weigh } from '../weight.ts';

/** Experiments without a project lead, an owner for care or for safety, or a sponsor at a ministry. */
export function vacancies(state: AgendaState): Candidate[] {
  const experimentAt = byId(underWay(state));
  return state.vacancies.flatMap(({ experimentId, kind, since, days }) => {
    const experiment = experimentAt(experimentId);
    if (experiment === undefined) return [];
    return [
      aboutExperiment(experiment, {
        kind: 'vacancy',
        section: 'progress',
        weight: weigh('vacancy', days / 4),
        reasons: [{ code: 'vacancy', owner: kind, since, days }],
      }),
    ];
  });
}

/** Decisions that the steering group is to take: the core group prepares them, so they must be discussed. */
export function steeringDecisions(state: AgendaState): Candidate[] {
  return state.steeringDecisions.map(({ id, text, experimentId, bottleneckId }) =>
    candidate({
      key: `decision:${id}`,
      kind: 'steering_decision',
      section: 'must_discuss',
      title: text,
      weight: weigh('steering_decision'),
      reasons: [{ code: 'steering_decision' }],
      experimentId,
      bottleneckId,
    }),
  );
}

/** Lessons shared since the previous agenda. */
export function lessons(state: AgendaState): Candidate[] {
  return state.lessons
    .filter(({ sharedOn }) => isNews(state, sharedOn))
    .map(({ id, title, experimentId, sharedOn }) =>
      candidate({
        key: `lesson:${id}`,
        kind: 'lesson',
        section: 'for_information',
        title,
        weight: weigh('lesson'),
        reasons: [{ code: 'lesson', on: sharedOn }],
        experimentId,
        lessonId: id,
      }),
    );
}
