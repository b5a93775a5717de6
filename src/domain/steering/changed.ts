import type { Outcome } from '../bottleneck.ts';
import type { Day } from '../calendar.ts';
import type { Direction, Rung } from '../escalation.ts';
import type { ExperimentState } from '../experiment.ts';
import type { FundingRung } from '../funding.ts';
import { byId } from '../grouped.ts';
import { isMember } from '../membership.ts';
import type { CityJudgement } from '../steering.ts';
import { changedBottlenecks } from './changed-bottlenecks.ts';
import { type Aspect, aspects, type Light } from './judgement.ts';
import type { OverviewRegister } from './overview-register.ts';

/** One thing that is different from last time; slips and solved bottlenecks are told apart. */
export type Changed =
  | { code: 'joined' | 'left'; party: string }
  | { code: 'light'; city: string; aspect: Aspect; from: Light; to: Light }
  | { code: 'state'; experimentId: number; experiment: string; to: ExperimentState }
  | {
      code: 'money';
      lineId: number;
      amount: number;
      contributor: string;
      experiment: string;
      to: FundingRung;
    }
  | { code: 'reached'; milestoneId: number; title: string; city: string; on: Day }
  | ChangedBottleneck;

export type ChangedBottleneck = { bottleneckId: number; title: string; city: string } & Step;

/** What happened to a bottleneck; `addressee` is empty on a rung that is addressed as a body. */
export type Step =
  | { code: 'logged' }
  | { code: 'reopened' }
  | { code: 'moved'; rung: Rung; addressee: string; direction: Direction }
  | { code: 'answered'; rung: Rung; addressee: string }
  | { code: 'ended'; outcome: Outcome };

/** A register with the day it is of, and the judgements on that day. */
export type State = { register: OverviewRegister; day: Day; cities: readonly CityJudgement[] };

/** What is different now from what it was before, in the order in which one tells it. */
export const changesBetween = (before: State, now: State): Changed[] => [
  ...changedParties(before, now),
  ...changedLights(before, now),
  ...changedStates(before.register, now.register),
  ...changedMoney(before.register, now.register),
  ...reachedMilestones(before.register, now.register),
  ...changedBottlenecks(before.register, now.register),
];

function changedParties(before: State, now: State): Changed[] {
  const took = ({ register, day }: State, id: number) => isMember(register.memberships, id, day);
  return now.register.parties
    .filter(({ id }) => took(before, id) !== took(now, id))
    .map(({ id, name }) => ({ code: took(now, id) ? 'joined' : 'left', party: name }));
}

function changedLights(before: State, now: State): Changed[] {
  return now.cities.flatMap((judged) => {
    const earlier = before.cities.find(({ city }) => city.id === judged.city.id);
    if (!earlier) return [];
    return aspects
      .map((aspect) => ({ aspect, from: earlier[aspect].light, to: judged[aspect].light }))
      .filter(({ from, to }) => from !== to)
      .map((change) => ({ code: 'light', city: judged.city.name, ...change }) as const);
  });
}

function changedStates(before: OverviewRegister, now: OverviewRegister): Changed[] {
  const earlier = byId(before.experiments);
  return now.experiments
    .filter(({ id, state }) => (earlier(id)?.state ?? state) !== state)
    .map(({ id, title, state }) => ({ code: 'state', experimentId: id, experiment: title, to: state }));
}

function changedMoney(before: OverviewRegister, now: OverviewRegister): Changed[] {
  const earlier = byId(before.fundingLines);
  const partyAt = byId(now.parties);
  const experimentAt = byId(now.experiments);
  return now.fundingLines
    .filter(({ id, rung }) => earlier(id)?.rung !== rung)
    .map(({ id, amount, rung, contributorId, experimentId }) => ({
      code: 'money',
      lineId: id,
      amount,
      contributor: partyAt(contributorId)?.name ?? '',
      experiment: experimentAt(experimentId)?.title ?? '',
      to: rung,
    }));
}

function reachedMilestones(before: OverviewRegister, now: OverviewRegister): Changed[] {
  const earlier = byId(before.milestones);
  const partyAt = byId(now.parties);
  return now.milestones.flatMap(({ id, title, cityId, actualOn }) => {
    if (actualOn === null || (earlier(id)?.actualOn ?? null) !== null) return [];
    const city = partyAt(cityId)?.name ?? '';
    return [{ code: 'reached', milestoneId: id, title, city, on: actualOn } as const];
  });
}
