import type { Totals } from '../../src/domain/agenda/compose.ts';
import type { HeldItem } from '../../src/domain/agenda/item.ts';
import type { MeetingStatus } from '../../src/domain/meeting.ts';
import type { Filled } from '../parts/form.tsx';
import type { Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import type { Meeting } from './document.ts';

export type AgendaMeeting = Meeting & {
  id: number;
  version: number;
  status: MeetingStatus;
  agendaGeneratedOn: string | null;
};

export const toolNames = ['up', 'down', 'edit', 'pin', 'remove'] as const;
export type Tool = (typeof toolNames)[number];

/** The agenda as its editor sees it. */
export type EditorProps = {
  view: View;
  meeting: AgendaMeeting & { agendaDueOn: string; composedByClock: boolean };
  items: HeldItem[];
  totals: Totals;
  /** How much was found besides, that weighs too little to list. */
  left: number;
  /** Oldest first. */
  versions: { number: number; publishedOn: string }[];
  /** The keys of what stood in the last circulated version; null when there is none. */
  known: ReadonlySet<string> | null;
  /** How many things composing again would change. */
  differences: number;
  editable: boolean;
  /** The item that is being reworded, in its place. */
  open?: { item: HeldItem; filled: Filled; theirs?: Theirs };
  /** The item that was just moved or changed, and the tool that keeps the focus. */
  touched?: { key: string; tool?: Tool; removed?: string };
  /** Why the last change was not made. */
  problem?: { title: string; text: string };
};
