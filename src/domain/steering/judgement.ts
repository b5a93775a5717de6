import type { Day } from '../calendar.ts';
import type { Rung } from '../escalation.ts';
import type { Instrument } from '../funding.ts';
import type { MilestoneKind } from '../milestone.ts';

/** What the steering group looks at, per city. */
export const aspects = ['progress', 'funding', 'milestones', 'bottlenecks'] as const;
export type Aspect = (typeof aspects)[number];

/** From nothing to judge to the worst; *none* is no judgement, not a good one. */
export const lights = ['none', 'on_track', 'attention', 'stuck'] as const;
export type Light = (typeof lights)[number];

/** Why a light shines, with what its wording needs. The rule of each code stands in `rules.ts`. */
export type Finding =
  | { code: 'no_experiments' | 'stopped' | 'completed' }
  | { code: 'not_heard_yet' }
  | { code: 'not_heard'; meetings: number }
  | { code: 'reported'; on: Day }
  | { code: 'no_need' | 'need_unknown'; year: number }
  | { code: 'nothing_promised' | 'promised_not_secured'; year: number; gap: number }
  | { code: 'money_late'; lineId: number; instrument: Instrument; workingDays: number }
  | { code: 'money_ends'; from: Day }
  | { code: 'secured'; year: number }
  | { code: 'no_milestones' | 'on_schedule' }
  | { code: 'missed'; milestoneId: number; kind: MilestoneKind; title: string; workingDays: number }
  | { code: 'slipped'; milestoneId: number; kind: MilestoneKind; title: string; weeks: number }
  | { code: 'no_bottlenecks' }
  | { code: 'overdue'; bottleneckId: number; rung: Rung; workingDays: number }
  | { code: 'still'; bottleneckId: number; weeks: number }
  | { code: 'escalated'; bottleneckId: number; rung: Rung }
  | { code: 'in_hand'; bottleneckId: number };
export type ReasonCode = Finding['code'];

/** The experiment that the reason is about; none (empty title) when it is about the city as a whole. */
export type Reason = Finding & { experimentId: number | null; experiment: string };
export type Judgement = { light: Light; reason: Reason };

/** A judgement before it is known about which experiment it is. */
export type Verdict = { light: Light; finding: Finding };

export function about(experiment: { id: number; title: string } | null, verdict: Verdict): Judgement {
  const { light, finding } = verdict;
  return {
    light,
    reason: { ...finding, experimentId: experiment?.id ?? null, experiment: experiment?.title ?? '' },
  };
}

export const severity = (light: Light) => lights.indexOf(light);
