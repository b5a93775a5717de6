import type { Day } from './calendar.ts';
import { isOver } from './experiment.ts';
import { judgeBottleneck } from './steering/bottlenecks.ts';
import { collectFacts } from './steering/collect.ts';
import type { CityFacts, ExperimentFacts } from './steering/facts.ts';
import { judgeFunding } from './steering/funding.ts';
import { type Aspect, about, type Finding, type Judgement, type Verdict } from './steering/judgement.ts';
import { judgeMilestones } from './steering/milestones.ts';
import { judgeProgress } from './steering/progress.ts';
import type { SteeringRegister } from './steering/register.ts';
import { worstOf } from './steering/worst.ts';

export type CityJudgement = { city: { id: number; name: string } } & Record<Aspect, Judgement>;

/** Every city that takes part on this day, from the rows of the register as they stand (or stood) then. */
export function judgeCities(register: SteeringRegister, today: Day): CityJudgement[] {
  return collectFacts(register, today).map((facts) => judgeCity(facts, today));
}

/**
 * Where one city stands on a day, per aspect: a light and the reason for it. The worst experiment (or bottleneck)
 * decides and is named in the reason. The rules, with their thresholds, stand in `steering/rules.ts`.
 */
export function judgeCity(facts: CityFacts, today: Day): CityJudgement {
  const { city, meetings } = facts;
  return {
    city,
    progress: judgeExperiments(facts, (one) => judgeProgress(one, city.id, meetings, today)),
    funding: judgeExperiments(facts, (one) => judgeFunding(one, today)),
    milestones: judgeExperiments(facts, (one) => judgeMilestones(one, today)),
    bottlenecks: judgeBottlenecks(facts, today),
  };
}

function judgeExperiments(facts: CityFacts, judge: (experiment: ExperimentFacts) => Verdict): Judgement {
  const alive = facts.experiments.filter((experiment) => !isOver(experiment));
  const judgements =
    alive.length > 0
      ? alive.map((experiment) => about(experiment, judge(experiment)))
      : facts.experiments.map((experiment) => about(experiment, verdictOnOver(experiment)));
  return worstOf(judgements, forTheCity('none', { code: 'no_experiments' }));
}

/** Stopping is part of the plan: what is over is not behind on anything, and counts when nothing else is left. */
function verdictOnOver({ state }: ExperimentFacts): Verdict {
  return { light: 'none', finding: { code: state === 'stopped' ? 'stopped' : 'completed' } };
}

function judgeBottlenecks({ bottlenecks }: CityFacts, today: Day): Judgement {
  const judgements = bottlenecks.map((one) => about(one.experiment, judgeBottleneck(one, today)));
  return worstOf(judgements, forTheCity('on_track', { code: 'no_bottlenecks' }));
}

const forTheCity = (light: Verdict['light'], finding: Finding) => about(null, { light, finding });
