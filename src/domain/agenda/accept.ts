import { sections } from '../agenda.ts';
import { byKey, compareAgendas } from './compare.ts';
import type { Item } from './item.ts';
import { inReadingOrder } from './move.ts';

/**
 * The agenda to store when only some of the differences are accepted, by key. What is not accepted stays as it was
 * stored; what does not differ is taken as proposed, with its counters up to date.
 */
export function acceptChanges(
  stored: readonly Item[],
  proposed: readonly Item[],
  acceptedKeys: readonly string[],
): Item[] {
  const refused = refusedKeys(stored, proposed, acceptedKeys);
  const before = byKey(stored);
  const items = inReadingOrder(proposed).flatMap((item) => {
    if (!refused.has(item.key)) return [item];
    return before.get(item.key) ?? [];
  });
  return renumbered(putBack(items, inReadingOrder(stored), refused));
}

function refusedKeys(
  stored: readonly Item[],
  proposed: readonly Item[],
  accepted: readonly string[],
): Set<string> {
  const { added, removed, changed, removedWithNewReasons } = compareAgendas(stored, proposed);
  const differing = [...added, ...removed, ...changed, ...removedWithNewReasons].map(({ key }) => key);
  return new Set(differing.filter((key) => !accepted.includes(key)));
}

/** What would go but was not accepted returns after what it stood after. */
function putBack(items: readonly Item[], stored: readonly Item[], refused: ReadonlySet<string>): Item[] {
  const result = [...items];
  let at = 0;
  for (const item of stored) {
    const found = result.findIndex(({ key }) => key === item.key);
    if (found >= 0) at = found + 1;
    else if (refused.has(item.key)) result.splice(at++, 0, item);
  }
  return result;
}

const renumbered = (items: readonly Item[]): Item[] =>
  [...items]
    .sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section))
    .map((item, i) => ({ ...item, position: i + 1 }));
