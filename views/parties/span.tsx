import { date, dates } from '../format.ts';
import type { View } from '../view.ts';

type Span = { fromOn: string; untilOn: string | null };

/** From when until when, in words: "sinds ma 20 mrt 2017". */
export function spanText({ fromOn, untilOn }: Span, view: View): string {
  const { t, today } = view;
  if (untilOn) return t.parties.between(...dates(fromOn, untilOn, view));
  return (fromOn > today ? t.parties.from : t.parties.since)(date(fromOn, view));
}
