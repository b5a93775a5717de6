import type { CityJudgement } from '../steering.ts';
import type { Asked } from './asked.ts';
import type { Light, ReasonCode } from './judgement.ts';

/** Counts for one true sentence; the views find the words. A city can be on schedule and wait for money. */
export type Summary = {
  cities: number;
  /** Those that have an experiment. */
  trying: number;
  onSchedule: number;
  /** Those about which nobody can tell yet whether they are on schedule. */
  unjudged: number;
  waitingForMoney: number;
  asked: number;
};

const moneyIsAwaited: readonly ReasonCode[] = ['nothing_promised', 'promised_not_secured', 'money_late'];

const saysNothingYet: readonly ReasonCode[] = ['no_experiments', 'not_heard_yet'];

/**
 * On schedule: the city itself says that progress is on track, and no milestone asks attention. Not judged yet: the
 * city said nothing so far, and no milestone asks attention.
 * Waiting for money: short of secured money in the running year, or a contribution is late.
 */
export function summarise(cities: readonly CityJudgement[], asked: readonly Asked[]): Summary {
  return {
    cities: cities.length,
    trying: cities.filter(({ progress }) => progress.reason.code !== 'no_experiments').length,
    onSchedule: cities.filter(isOnSchedule).length,
    unjudged: cities.filter(isUnjudged).length,
    waitingForMoney: cities.filter(({ funding }) => moneyIsAwaited.includes(funding.reason.code)).length,
    asked: asked.length,
  };
}

const isOnSchedule = ({ progress, milestones }: CityJudgement) =>
  progress.light === 'on_track' && isCalm(milestones.light);

const isUnjudged = ({ progress, milestones }: CityJudgement) =>
  saysNothingYet.includes(progress.reason.code) && isCalm(milestones.light);

const isCalm = (light: Light) => light === 'on_track' || light === 'none';
