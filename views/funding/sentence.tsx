import { euro, list } from '../format.ts';
import type { View } from '../view.ts';

export type Gap = { title: string; gap: number; others: number };

/** How much of what is needed is secured, and where the gap lies. What is secured beyond a need fills no other. */
export function sentenceOf(view: View, { need, gap }: { need: number; gap: number }, gaps: Gap[]): string {
  const { sentence } = view.t.funding;
  if (need === 0) return sentence.noNeed;
  if (gap === 0) return sentence.enough(euro(need, view));
  return sentence.short(euro(need - gap, view), euro(need, view), euro(gap, view)) + whereOf(view, gaps);
}

function whereOf(view: View, gaps: Gap[]): string {
  const { sentence } = view.t.funding;
  const [first, second] = gaps;
  if (first && !second) return sentence.all(first.title);
  const titles = gaps.map((one) => sentence.named(one.title, euro(one.gap, view)));
  const named = list(titles, view);
  return first?.others ? sentence.mostly(named, sentence.others(first.others)) : sentence.all(named);
}
