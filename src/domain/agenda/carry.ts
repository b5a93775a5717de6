import { byId } from '../grouped.ts';
import {
  type Draft,
  type HeldItem,
  isStanding,
  shownMinutes,
  shownPresenter,
  shownTitle,
  untouched,
} from './item.ts';
import type { AgendaPolicy } from './policy.ts';
import type { Reason } from './reason.ts';
import type { AgendaState } from './state.ts';
import { carriedWeight, weigh, weighKind } from './weight.ts';

/**
 * The items of a held meeting that come back: those carried over, and those that did not fit and of which nothing
 * was said. What was for information only comes back when somebody carried it over.
 */
export const undiscussed = (items: readonly HeldItem[]): HeldItem[] =>
  items.filter((item) => {
    if (item.removed || isStanding(item)) return false;
    if (item.outcome !== null) return item.outcome === 'carried_over';
    return !item.fits && item.section !== 'for_information';
  });

/**
 * Adds the undiscussed items of the previous meeting: as a reason to the item about the same subject, or else as an
 * item of its own as long as there still is such a subject. Each refers to the old item and says how often it was
 * carried; each time weighs more, and too often makes it a must.
 */
export function carryOver(drafts: readonly Draft[], state: AgendaState, policy: AgendaPolicy): Draft[] {
  const carried = new Map(undiscussed(state.previousItems).map((item) => [keyOf(item), item]));
  const isStillThere = stillThereIn(state);
  const found = new Set(drafts.map((draft) => draft.key));
  const orphans = [...carried]
    .filter(([key, item]) => !found.has(key) && isStillThere(item))
    .map(([key, item]) => comeBack(key, item, policy));
  return [...drafts, ...orphans].map((draft) => {
    const item = carried.get(draft.key);
    return item === undefined ? draft : markCarried(draft, item, policy);
  });
}

/** Items by hand are numbered per meeting, so an older one gets a key that cannot collide. */
const keyOf = ({ kind, key, id }: HeldItem) => (kind === 'by_hand' ? `carried:${id}` : key);

/**
 * Whether there is still something to say about what no source found: of an experiment that runs, or a decision that
 * was not taken, there always is an item, so without one it is over.
 */
function stillThereIn(state: AgendaState): (item: HeldItem) => boolean {
  const lessonAt = byId(state.lessons);
  const bottleneckAt = byId(state.bottlenecks);
  return ({ kind, bottleneckId, lessonId }) => {
    if (kind === 'by_hand') return true;
    if (kind === 'lesson') return lessonAt(lessonId ?? 0) !== undefined;
    return kind !== 'steering_decision' && bottleneckAt(bottleneckId ?? 0) !== undefined;
  };
}

/** What people added comes back as it was. Of the rest the core group is asked nothing any more, or it was found. */
function comeBack(key: string, item: HeldItem, policy: AgendaPolicy): Draft {
  const { position, fits, id, outcome, ...rest } = item;
  return {
    ...rest,
    ...untouched,
    ...(item.kind === 'by_hand' ? asItWas(item) : forInformation(item, policy)),
    key,
    title: shownTitle(item),
    presenter: shownPresenter(item),
    reasons: [],
    mustDiscuss: false,
  };
}

const asItWas = (item: HeldItem) => ({ minutes: shownMinutes(item), weight: weighKind(item.kind) });

function forInformation({ kind }: HeldItem, { informationMinutes }: AgendaPolicy) {
  const calmed: Pick<Draft, 'kind' | 'weight'> =
    kind === 'lesson'
      ? { kind, weight: weigh('lesson') }
      : { kind: 'bottleneck', weight: weigh('bottleneck_elsewhere') };
  return { ...calmed, section: 'for_information' as const, minutes: informationMinutes };
}

function markCarried(draft: Draft, item: HeldItem, policy: AgendaPolicy): Draft {
  const times = item.timesCarried + 1;
  const tooOften = times >= policy.timesCarried && draft.section !== 'for_information';
  const reason: Reason = { code: 'carried_over', times };
  return {
    ...draft,
    section: tooOften ? 'must_discuss' : draft.section,
    mustDiscuss: draft.mustDiscuss || tooOften,
    reasons: tooOften ? [reason, ...draft.reasons] : [...draft.reasons, reason],
    weight: draft.weight + times * carriedWeight,
    carriedFromId: item.id,
    timesCarried: times,
  };
}
