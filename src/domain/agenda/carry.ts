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
import { carriedWeight, weighKind } from './weight.ts';

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
 * item of its own. Each refers to the old item and says how often it was carried; too often makes it a must.
 */
export function carryOver(
  drafts: readonly Draft[],
  previousItems: readonly HeldItem[],
  policy: AgendaPolicy,
): Draft[] {
  const carried = new Map(undiscussed(previousItems).map((item) => [keyOf(item), item]));
  const found = new Set(drafts.map((draft) => draft.key));
  const orphans = [...carried].filter(([key]) => !found.has(key)).map(([key, item]) => comeBack(key, item));
  return [...drafts, ...orphans].map((draft) => {
    const item = carried.get(draft.key);
    return item === undefined ? draft : markCarried(draft, item, policy);
  });
}

/** Items by hand are numbered per meeting, so an older one gets a key that cannot collide. */
const keyOf = ({ kind, key, id }: HeldItem) => (kind === 'by_hand' ? `carried:${id}` : key);

function comeBack(key: string, item: HeldItem): Draft {
  const { position, fits, id, outcome, ...rest } = item;
  return {
    ...rest,
    ...untouched,
    key,
    title: shownTitle(item),
    minutes: shownMinutes(item),
    presenter: shownPresenter(item),
    reasons: [],
    weight: weighKind(item.kind),
  };
}

function markCarried(draft: Draft, item: HeldItem, policy: AgendaPolicy): Draft {
  const times = item.timesCarried + 1;
  const tooOften = times >= policy.timesCarried && draft.section !== 'for_information';
  return {
    ...draft,
    section: tooOften ? 'must_discuss' : draft.section,
    mustDiscuss: draft.mustDiscuss || tooOften,
    reasons: [...draft.reasons, { code: 'carried_over', times }],
    weight: draft.weight + times * carriedWeight,
    carriedFromId: item.id,
    timesCarried: times,
  };
}
