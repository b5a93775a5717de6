import type { ItemKind, ItemOutcome, Section } from '../agenda.ts';
import type { Reason } from './reason.ts';

/** What an item refers to; several at once is possible, none too. */
export type Subject = {
  experimentId: number | null;
  bottleneckId: number | null;
  milestoneId: number | null;
  fundingLineId: number | null;
  lessonId: number | null;
};

export const noSubject: Subject = {
  experimentId: null,
  bottleneckId: null,
  milestoneId: null,
  fundingLineId: null,
  lessonId: null,
};

/** What people changed by hand. `afterKey` is the key or heading under which they put the item. */
export type Hand = {
  handTitle: string | null;
  handMinutes: number | null;
  handPresenter: string | null;
  afterKey: string | null;
  pinned: boolean;
  removed: boolean;
  addedByHand: boolean;
};

export const untouched: Hand = {
  handTitle: null,
  handMinutes: null,
  handPresenter: null,
  afterKey: null,
  pinned: false,
  removed: false,
  addedByHand: false,
};

/**
 * One agenda item, as it is stored. `key` is the same each time the same thing is found; `title` is the user's own
 * text of the subject and empty for standing items. Positions count from 1 over all items, also those that do not
 * fit or were removed, so that one can come back where it was.
 */
export type Item = Subject &
  Hand & {
    key: string;
    kind: ItemKind;
    section: Section;
    position: number;
    title: string;
    reasons: Reason[];
    minutes: number;
    presenter: string;
    fits: boolean;
    mustDiscuss: boolean;
    carriedFromId: number | null;
    timesCarried: number;
  };

/** An item of a meeting that was held, with what became of it. */
export type HeldItem = Item & { id: number; outcome: ItemOutcome | null };

/** An item on its way to the agenda: not yet placed and not yet packed. */
export type Draft = Omit<Item, 'position' | 'fits'> & { weight: number };

/** What readers see: what people made of it, or else what the generator made of it. */
export const shownTitle = (item: Pick<Item, 'handTitle' | 'title'>) => item.handTitle ?? item.title;
export const shownMinutes = (item: Pick<Item, 'handMinutes' | 'minutes'>) => item.handMinutes ?? item.minutes;
export const shownPresenter = (item: Pick<Item, 'handPresenter' | 'presenter'>) =>
  item.handPresenter ?? item.presenter;

/** Whether the meeting will treat it: not removed and within the time. */
export const isTreated = (item: Pick<Item, 'removed' | 'fits'>) => !item.removed && item.fits;

/** Whether a meeting dealt with it; of what it treated, no word about it means yes. */
export const wasDiscussed = (item: Pick<HeldItem, 'outcome' | 'removed' | 'fits'>): boolean =>
  item.outcome === null ? isTreated(item) : item.outcome === 'discussed';

const standingKinds: readonly ItemKind[] = ['opening', 'previous_minutes', 'open_actions', 'next_meeting'];

/** Part of every meeting, so it never has to be carried over. */
export const isStanding = (item: { kind: ItemKind }) => standingKinds.includes(item.kind);

/** The key of the one item about an experiment. */
export const experimentKey = (id: number): string => `experiment:${id}`;

/** The key of the one item about a bottleneck. */
export const bottleneckKey = (id: number): string => `bottleneck:${id}`;

export const isAboutExperiment = ({ key }: { key: string }): boolean => key.startsWith('experiment:');
