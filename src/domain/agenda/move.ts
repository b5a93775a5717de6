import { type Section, sections } from '../agenda.ts';
import { type Item, isTreated } from './item.ts';
import { headingKey } from './order.ts';

/** A line of the agenda as people see it: a heading, or an item beneath it. */
type Line = { key: string; section: Section; item: Item | null };

/**
 * One line up or down, over the headings and the items that the meeting treats. Over a heading, the item changes
 * section. At the start or the end nothing changes.
 */
export function moveItem(items: readonly Item[], key: string, direction: 'up' | 'down'): Item[] {
  const seen = linesOf(items).filter(({ item }) => item === null || item.key === key || isTreated(item));
  const at = seen.findIndex((line) => line.item?.key === key);
  const anchor = seen[direction === 'up' ? at - 2 : at + 1];
  return at < 0 || anchor === undefined ? inReadingOrder(items) : placeAfter(items, key, anchor.key);
}

/**
 * The agenda with one item put after another item or heading (`headingKey`; the empty key is the very start). Its
 * `afterKey`, and that of every other moved item, says what it now follows, so that the same order comes back when
 * the agenda is composed again. A key that is not there changes nothing.
 */
export function placeAfter(items: readonly Item[], key: string, afterKey: string): Item[] {
  const lines = linesOf(items);
  const from = lines.findIndex((line) => line.item?.key === key);
  const [moved] = from < 0 ? [] : lines.splice(from, 1);
  const to = lines.findIndex((line) => line.key === afterKey);
  if (moved === undefined || to < 0) return inReadingOrder(items);
  lines.splice(to + 1, 0, moved);
  return settle(lines, key);
}

export const inReadingOrder = <I extends { position: number }>(items: readonly I[]): I[] =>
  [...items].sort((a, b) => a.position - b.position);

const linesOf = (items: readonly Item[]): Line[] =>
  sections.flatMap((section) => [
    { key: headingKey(section), section, item: null },
    ...inReadingOrder(items)
      .filter((item) => item.section === section)
      .map((item) => ({ key: item.key, section, item })),
  ]);

/** Reads the lines back into items: each takes the section of its heading and its place. */
function settle(lines: readonly Line[], movedKey: string): Item[] {
  const items: Item[] = [];
  let section: Section = 'opening';
  lines.forEach((line, i) => {
    if (line.item === null) section = line.section;
    else items.push(seat(line.item, section, items.length + 1, lines[i - 1]?.key ?? '', movedKey));
  });
  return items;
}

function seat(item: Item, section: Section, position: number, previousKey: string, movedKey: string): Item {
  const isMoved = item.afterKey !== null || item.key === movedKey;
  return { ...item, section, position, afterKey: isMoved ? previousKey : null };
}
