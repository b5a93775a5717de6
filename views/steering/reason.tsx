import type { Aspect, Reason, ReasonCode } from '../../src/domain/steering/judgement.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { date, euro } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import type { View } from '../view.ts';

type Of<Code> = Reason & { code: Code };
type Wordings = { [Code in ReasonCode]: (view: View, reason: Of<Code>) => string };

const milestoneOf = (view: View, { kind, title }: Of<'missed' | 'slipped'>) =>
  kind === 'other' ? title : view.t.words.milestoneKind[kind];

const wordings: Wordings = {
  no_experiments: ({ t }) => t.steering.reasons.no_experiments,
  stopped: ({ t }) => t.steering.reasons.stopped,
  completed: ({ t }) => t.steering.reasons.completed,
  not_heard_yet: ({ t }) => t.steering.reasons.not_heard_yet,
  not_heard: ({ t }, { meetings }) => t.steering.reasons.not_heard(meetings),
  reported: (view, { on }) => view.t.steering.reasons.reported(date(on, view)),
  need_unknown: ({ t }, { year }) => t.steering.reasons.need_unknown(year),
  no_need: ({ t }, { year }) => t.steering.reasons.no_need(year),
  nothing_promised: (view, { gap }) => view.t.steering.reasons.nothing_promised(euro(gap, view)),
  promised_not_secured: (view, { gap }) => view.t.steering.reasons.promised_not_secured(euro(gap, view)),
  money_late: (view, { instrument, workingDays }) =>
    `${view.t.words.instrument[instrument]} ${lateWords(view, workingDays)}`,
  money_ends: (view, { from }) => view.t.steering.reasons.money_ends(date(from, view)),
  secured: ({ t }, { year }) => t.steering.reasons.secured(year),
  no_milestones: ({ t }) => t.steering.reasons.no_milestones,
  on_schedule: ({ t }) => t.steering.reasons.on_schedule,
  missed: (view, reason) => `${milestoneOf(view, reason)} ${lateWords(view, reason.workingDays)}`,
  slipped: (view, reason) =>
    view.t.steering.reasons.slipped(milestoneOf(view, reason), view.t.common.weeks(reason.weeks)),
  no_bottlenecks: ({ t }) => t.steering.reasons.no_bottlenecks,
  overdue: (view, { bottleneckId, workingDays }) => `K-${bottleneckId} ${lateWords(view, workingDays)}`,
  still: ({ t }, { bottleneckId, weeks }) =>
    t.steering.reasons.still(`K-${bottleneckId}`, t.common.weeks(weeks)),
  escalated: ({ t }, { bottleneckId, rung }) =>
    t.steering.reasons.escalated(`K-${bottleneckId}`, t.escalations.bodies[rung]),
  in_hand: ({ t }, { bottleneckId }) => t.steering.reasons.in_hand(`K-${bottleneckId}`),
};

/** Why a light shines, in about five words. */
export function reasonWords(view: View, reason: Reason): string {
  const wording = wordings[reason.code] as (view: View, reason: Reason) => string;
  return wording(view, reason);
}

/** Where a reason comes from: the record that it names, or else the city's own list. */
export function sourceOf(reason: Reason, aspect: Aspect, cityId: number): string {
  if ('bottleneckId' in reason) return at(addresses.bottleneck, { id: reason.bottleneckId });
  if ('lineId' in reason) return at(addresses.fundingLine, { id: reason.lineId });
  if ('milestoneId' in reason) return at(addresses.milestone, { id: reason.milestoneId });
  if (reason.experimentId !== null) return at(addresses.experiment, { id: reason.experimentId });
  const list = aspect === 'bottlenecks' ? addresses.bottlenecks : addresses.experiments;
  return withQuery(list, { stad: cityId });
}
