import type { Draft, Hand, Item } from './item.ts';
import { weighKind } from './weight.ts';

/** Whether people changed anything about it. */
export const isTouched = (item: Hand): boolean =>
  item.addedByHand ||
  item.pinned ||
  item.removed ||
  [item.handTitle, item.handMinutes, item.handPresenter, item.afterKey].some((value) => value !== null);

/**
 * Puts what people changed in the stored agenda on the newly found items. What was added by hand stays; what was
 * changed by hand stays too when it has no source any more, and says so.
 */
export function withHand(drafts: readonly Draft[], stored: readonly Item[]): Draft[] {
  const touched = new Map(stored.filter(isTouched).map((item) => [item.key, item]));
  const found = new Set(drafts.map((draft) => draft.key));
  const kept = [...touched.values()].filter((item) => !found.has(item.key)).map(keep);
  const changed = drafts.map((draft) => {
    const item = touched.get(draft.key);
    return item === undefined ? draft : { ...draft, ...handOf(item) };
  });
  return [...changed, ...kept];
}

function keep({ position, fits, ...item }: Item): Draft {
  return {
    ...item,
    mustDiscuss: false,
    reasons: item.addedByHand ? item.reasons : [{ code: 'source_gone' }],
    weight: weighKind(item.kind),
  };
}

const handOf = (item: Item): Hand => ({
  handTitle: item.handTitle,
  handMinutes: item.handMinutes,
  handPresenter: item.handPresenter,
  afterKey: item.afterKey,
  pinned: item.pinned,
  removed: item.removed,
  addedByHand: item.addedByHand,
});
