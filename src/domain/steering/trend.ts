import type { CityJudgement } from '../steering.ts';
import { type Aspect, type Light, severity } from './judgement.ts';

export const trends = ['better', 'same', 'worse', 'new'] as const;
export type Trend = (typeof trends)[number];

/** From the light of last time to the one of now; `new` when on either side there is nothing to compare. */
export function trend(now: Light, before: Light | undefined): Trend {
  if (now === before) return 'same';
  if (before === undefined || before === 'none' || now === 'none') return 'new';
  return severity(now) < severity(before) ? 'better' : 'worse';
}

/** The trend of every cell of a city; `before` lacks for a city that was no member then. */
export function trendOf(now: CityJudgement, before: CityJudgement | undefined): Record<Aspect, Trend> {
  const of = (aspect: Aspect) => trend(now[aspect].light, before?.[aspect].light);
  return {
    progress: of('progress'),
    funding: of('funding'),
    milestones: of('milestones'),
    bottlenecks: of('bottlenecks'),
  };
}
