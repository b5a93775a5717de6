import { type Item, isTreated, shownMinutes, shownPresenter, shownTitle } from './item.ts';
import { gist } from './reason.ts';

export type Aspect = 'reasons' | 'minutes' | 'section' | 'fits' | 'title' | 'presenter';
export type Change = { key: string; before: Item; after: Item; what: Aspect[] };
export type Comparison = {
  added: Item[];
  removed: Item[];
  changed: Change[];
  /** Removed by hand and kept out, but something new happened to them. */
  removedWithNewReasons: Item[];
};

/**
 * What differs between two agendas of one meeting: the stored and a newly composed one, or two circulated versions.
 * Only what readers see counts; a counter that grew by itself ("8 working days overdue", now 10) is no difference.
 */
export function compareAgendas(stored: readonly Item[], proposed: readonly Item[]): Comparison {
  const before = byKey(stored);
  const after = byKey(proposed);
  const isIn = (item: Item | undefined) => item !== undefined && !item.removed;
  return {
    added: proposed.filter((item) => isIn(item) && !isIn(before.get(item.key))),
    removed: stored.filter((item) => isIn(item) && !isIn(after.get(item.key))),
    changed: stored.flatMap((item) => changeOf(item, after.get(item.key))),
    removedWithNewReasons: proposed.filter((item) => hasNewReason(before.get(item.key), item)),
  };
}

export const byKey = (items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.key, item]));

function changeOf(before: Item, after: Item | undefined): Change[] {
  if (after === undefined || before.removed || after.removed) return [];
  const differs: Record<Aspect, boolean> = {
    reasons: gistsOf(before).join() !== gistsOf(after).join(),
    minutes: shownMinutes(before) !== shownMinutes(after),
    section: before.section !== after.section,
    fits: isTreated(before) !== isTreated(after),
    title: shownTitle(before) !== shownTitle(after),
    presenter: shownPresenter(before) !== shownPresenter(after),
  };
  const what = (Object.keys(differs) as Aspect[]).filter((aspect) => differs[aspect]);
  return what.length === 0 ? [] : [{ key: before.key, before, after, what }];
}

function hasNewReason(before: Item | undefined, after: Item): boolean {
  if (before === undefined || !before.removed || !after.removed) return false;
  const known = gistsOf(before);
  return after.reasons.some((reason) => reason.code !== 'source_gone' && !known.includes(gist(reason)));
}

const gistsOf = ({ reasons }: Item): string[] => reasons.map(gist).sort();
