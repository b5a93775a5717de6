import { type Draft, isAboutExperiment, isStanding, shownMinutes } from './item.ts';
import { byWeight } from './weight.ts';

/**
 * The keys of what fits in a hard number of minutes. Standing items, must-discuss and pinned items are always in; then
 * comes one city that was not heard for long, then every other experiment, then what is for information, since it
 * takes a minute and is no news the next time, then the rest; in each the heaviest first. Nothing is dropped: what
 * does not fit is simply not among the keys, and neither is what was removed.
 */
export function fitting(drafts: readonly Draft[], minutes: number): Set<string> {
  const wanted = drafts.filter((draft) => !draft.removed);
  const musts = wanted.filter(isMust);
  const fits = new Set(musts.map((draft) => draft.key));
  let left = Math.max(0, minutes - totalMinutes(musts));
  for (const draft of inTurn(wanted.filter((one) => !isMust(one)))) {
    if (shownMinutes(draft) > left) continue;
    left -= shownMinutes(draft);
    fits.add(draft.key);
  }
  return fits;
}

export const totalMinutes = (items: readonly Pick<Draft, 'handMinutes' | 'minutes'>[]): number =>
  items.reduce((sum, item) => sum + shownMinutes(item), 0);

/** Whoever moves an item under the heading of what must be discussed means it. */
export const isMust = (item: Pick<Draft, 'kind' | 'section' | 'mustDiscuss' | 'pinned'>): boolean =>
  isStanding(item) || item.mustDiscuss || item.pinned || item.section === 'must_discuss';

function inTurn(drafts: readonly Draft[]): Draft[] {
  const byTurn = [...drafts].sort((a, b) => turnOf(a) - turnOf(b) || byWeight(a, b));
  const longest = Math.max(...byTurn.map(meetingsUnheard));
  const unheard = byTurn.find((draft) => longest > 0 && meetingsUnheard(draft) === longest);
  return unheard === undefined ? byTurn : [unheard, ...byTurn.filter((draft) => draft !== unheard)];
}

function turnOf(draft: Draft): number {
  if (isAboutExperiment(draft)) return 1;
  return draft.section === 'for_information' ? 2 : 3;
}

/** How many meetings a city of this item was not heard; 0 when that is no reason for it to be here. */
const meetingsUnheard = ({ reasons }: Draft): number =>
  Math.max(0, ...reasons.map((reason) => (reason.code === 'not_heard' ? reason.meetings : 0)));
