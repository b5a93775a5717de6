import { carryOver } from './carry.ts';
import { withHand } from './hand.ts';
import { type Draft, type Item, isTreated } from './item.ts';
import { merge } from './merge.ts';
import { inOrder } from './order.ts';
import { fitting, totalMinutes } from './pack.ts';
import type { AgendaPolicy } from './policy.ts';
import { dueQuestions } from './sources/bottlenecks.ts';
import { candidates } from './sources.ts';
import type { AgendaState } from './state.ts';

/** Minutes. `overrun` is by how many the planned minutes exceed the available ones. */
export type Totals = { plannedMinutes: number; availableMinutes: number; overrun: number };

export type Agenda = Totals & { items: Item[] };

/**
 * The agenda that follows from the state of the programme, the meeting and the policy. `stored` is the agenda as it
 * stands: what people changed in it survives, the rest is made anew. The same input gives the same agenda.
 */
export function composeAgenda(
  state: AgendaState,
  policy: AgendaPolicy,
  stored: readonly Item[] = [],
): Agenda {
  const found = carryOver(merge(candidates(state, policy), policy), state, policy);
  const ordered = inOrder(withHand(found, stored));
  const fits = fitting(ordered, state.meeting.minutes, dueQuestions(state, policy));
  const items = ordered.map((draft, i) => itemOf(draft, i + 1, fits.has(draft.key)));
  return { items, ...totals(items, state.meeting.minutes) };
}

/** How an agenda fills its time, also after people changed it. */
export function totals(items: readonly Item[], availableMinutes: number): Totals {
  const plannedMinutes = totalMinutes(items.filter(isTreated));
  return { plannedMinutes, availableMinutes, overrun: Math.max(0, plannedMinutes - availableMinutes) };
}

function itemOf({ weight, ...draft }: Draft, position: number, fits: boolean): Item {
  return { ...draft, position, fits };
}
