import type { Day } from '../calendar.ts';
import type { Item } from './item.ts';

/** One item as it was worded when the agenda went out. `reference` is as `K-14`, `time` as `13.05`; both may be empty. */
export type DocumentItem = {
  key: string;
  time: string;
  reference: string;
  title: string;
  reasons: string[];
  minutes: number;
  presenter: string;
};

/**
 * An agenda as it was circulated, everything in words, so that nothing that happens later changes it. `items` are
 * the facts behind the words, to compare versions with.
 */
export type AgendaDocument = {
  title: string;
  date: string;
  time: string;
  place: string;
  planned: string;
  heldOn: Day;
  sections: { heading: string; items: DocumentItem[] }[];
  overflow: DocumentItem[];
  items: Item[];
};
