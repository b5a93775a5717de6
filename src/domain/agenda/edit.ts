import type { Section } from '../agenda.ts';
import { type Item, isTreated, noSubject, untouched } from './item.ts';
import { inReadingOrder, placeAfter } from './move.ts';
import { headingKey } from './order.ts';

/** An empty title gives the subject's own text back; minutes and presenter that equal the found ones are no edit. */
export type ItemEdit = {
  title?: string;
  minutes?: number;
  presenter?: string;
  pinned?: boolean;
  removed?: boolean;
};

/**
 * The agenda with one item changed by hand. Pinning takes it in, removing takes it out, putting it back takes it in
 * again; the others keep their place in the time, so that the overrun says what it costs.
 */
export const editItem = (items: readonly Item[], key: string, edit: ItemEdit): Item[] =>
  items.map((item) => (item.key === key ? edited(item, edit) : item));

export type Addition = { title: string; minutes: number; presenter: string; section: Section; by: string };

/** The agenda with an item added by hand, as the last that is treated in its section. `by` is who added it. */
export function addItem(items: readonly Item[], addition: Addition): Item[] {
  const { section, by, ...texts } = addition;
  const key = nextHandKey(items);
  const last = inReadingOrder(items).findLast((item) => item.section === section && isTreated(item));
  const item: Item = {
    ...noSubject,
    ...untouched,
    ...texts,
    key,
    kind: 'by_hand',
    section,
    position: items.length + 1,
    reasons: [{ code: 'by_hand', by }],
    fits: true,
    mustDiscuss: false,
    carriedFromId: null,
    timesCarried: 0,
    addedByHand: true,
  };
  return placeAfter([...items, item], key, last?.key ?? headingKey(section));
}

function edited(item: Item, { title, minutes, presenter, pinned, removed }: ItemEdit): Item {
  const isIn = removed === undefined ? item.fits : !removed;
  return {
    ...item,
    handTitle: title === undefined ? item.handTitle : ownWords(title, item.title),
    handMinutes: minutes === undefined ? item.handMinutes : unlessSame(minutes, item.minutes),
    handPresenter: presenter === undefined ? item.handPresenter : unlessSame(presenter, item.presenter),
    pinned: pinned ?? item.pinned,
    removed: removed ?? item.removed,
    fits: pinned === true || isIn,
  };
}

const ownWords = (title: string, found: string) => (title.trim() === '' ? null : unlessSame(title, found));

const unlessSame = <T>(value: T, found: T): T | null => (value === found ? null : value);

function nextHandKey(items: readonly Item[]): string {
  const numbers = items.map(({ key }) => /^by_hand:(\d+)$/.exec(key)).map((match) => Number(match?.[1] ?? 0));
  return `by_hand:${Math.max(0, ...numbers) + 1}`;
}
