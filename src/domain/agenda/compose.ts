import { carryOver } from './carry.ts';
import { withHand } from './hand.ts';
import { type Draft, type Item, isTreated } from './item.ts';
import { merge } from './merge.ts';
import { inOrder } from './order.ts';
import { fitting, inTurn, totalMinutes } from './pack.ts';
import type { AgendaPolicy } from './policy.ts';
import { dueQuestions } from './sources/bottlenecks.ts';
import { candidates } from './sources.ts';
import type { AgendaState } from './state.ts';

/** Minutes. `overrun` is by how many the planned minutes exceed the available ones. */
export type Totals = { plannedMinutes: number; availableMinutes: number; overrun: number };

/** `left` counts what was found besides, which weighs too little for any list that people read. */
export type Agenda = Totals & { items: Item[]; left: number };

/** What there is to put on an agenda, and which of it the core group owes an answer. */
export type Found = { drafts: readonly Draft[]; due: ReadonlySet<string> };

/**
 * The agenda that follows from the state of the programme, the meeting and the policy. `stored` is the agenda as it
 * stands: what people changed in it survives, the rest is made anew. The same input gives the same agenda.
 */
export const composeAgenda = (
  state: AgendaState,
  policy: AgendaPolicy,
  stored: readonly Item[] = [],
): Agenda => arrange(findItems(state, policy), state.meeting.minutes, policy, stored);

/** Everything that has a reason to be on the agenda: what no hand in this agenda changes. */
export const findItems = (state: AgendaState, policy: AgendaPolicy): Found => ({
  drafts: carryOver(merge(candidates(state, policy), policy), state, policy),
  due: dueQuestions(state, policy),
});

/** What was found, with what people changed, in its order and packed in so many minutes. */
export function arrange(
  { drafts, due }: Found,
  minutes: number,
  { mostItems }: AgendaPolicy,
  stored: readonly Item[],
): Agenda {
  const listed = shortlist(drafts, due, new Set(stored.map(({ key }) => key)), mostItems);
  const ordered = inOrder(withHand(listed, stored));
  const fits = fitting(ordered, minutes, due);
  const items = ordered.map((draft, i) => itemOf(draft, i + 1, fits.has(draft.key)));
  return { items, left: drafts.length - listed.length, ...totals(items, minutes) };
}

/** What stands on the agenda already, and of the rest so much as can be read, in the order in which it is packed. */
function shortlist(
  drafts: readonly Draft[],
  due: ReadonlySet<string>,
  storedKeys: ReadonlySet<string>,
  most: number,
): readonly Draft[] {
  if (drafts.length <= most) return drafts;
  const fresh = drafts.filter(({ key }) => !storedKeys.has(key));
  const kept = new Set(inTurn(fresh, due).slice(0, Math.max(0, most - (drafts.length - fresh.length))));
  return drafts.filter((draft) => storedKeys.has(draft.key) || kept.has(draft));
}

/** How an agenda fills its time, also after people changed it. */
export function totals(items: readonly Item[], availableMinutes: number): Totals {
  const plannedMinutes = totalMinutes(items.filter(isTreated));
  return { plannedMinutes, availableMinutes, overrun: Math.max(0, plannedMinutes - availableMinutes) };
}

function itemOf({ weight, ...draft }: Draft, position: number, fits: boolean): Item {
  return { ...draft, position, fits };
}
