import { isTouched } from './hand.ts';
import { type Draft, isAboutExperiment, isStanding, shownMinutes } from './item.ts';
import { byWeight } from './weight.ts';

/**
 * The keys of what fits in a hard number of minutes. Standing items, must-discuss and pinned items are always in; then
 * comes whatever people changed, then `due`: the keys of the questions of which the core group owes an answer before
 * its next meeting. After these one city that was not heard for long, every other experiment, what is for information,
 * since it takes a minute and is no news the next time, and the rest; in each the heaviest first. Nothing is dropped:
 * what does not fit is simply not among the keys, and neither is what was removed.
 */
export function fitting(drafts: readonly Draft[], minutes: number, due: ReadonlySet<string>): Set<string> {
  const wanted = drafts.filter((draft) => !draft.removed);
  const musts = wanted.filter(isMust);
  const fits = new Set(musts.map((draft) => draft.key));
  let left = Math.max(0, minutes - totalMinutes(musts));
  const others = wanted.filter((draft) => !isMust(draft));
  for (const draft of inTurn(others, due)) {
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

/** In the order in which they are packed: what must be first, then turn by turn, in each the heaviest first. */
export function inTurn(drafts: readonly Draft[], due: ReadonlySet<string>): Draft[] {
  const unheard = longestUnheard(drafts.filter((draft) => !isMust(draft)));
  const turnOf = (draft: Draft): number => {
    if (isMust(draft)) return 0;
    if (isTouched(draft)) return 1;
    if (due.has(draft.key)) return 2;
    if (draft === unheard) return 3;
    if (isAboutExperiment(draft)) return 4;
    return draft.section === 'for_information' ? 5 : 6;
  };
  return [...drafts].sort((a, b) => turnOf(a) - turnOf(b) || byWeight(a, b));
}

function longestUnheard(drafts: readonly Draft[]): Draft | undefined {
  const longest = Math.max(...drafts.map(meetingsUnheard));
  if (longest <= 0) return undefined;
  return [...drafts].sort(byWeight).find((draft) => meetingsUnheard(draft) === longest);
}

/** How many meetings a city of this item was not heard; 0 when that is no reason for it to be here. */
const meetingsUnheard = ({ reasons }: Draft): number =>
  Math.max(0, ...reasons.map((reason) => (reason.code === 'not_heard' ? reason.meetings : 0)));
