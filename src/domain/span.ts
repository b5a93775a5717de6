import { addDays, type Day } from './day.ts';

/** From a first day until a last day, both included; without a last day it still goes on. */
export type Span = { fromOn: Day; untilOn: Day | null };

export const holdsOn = ({ fromOn, untilOn }: Span, day: Day): boolean =>
  fromOn <= day && (untilOn === null || day <= untilOn);

/** Whether its last day has passed. */
export const isOver = ({ untilOn }: Pick<Span, 'untilOn'>, today: Day): boolean =>
  untilOn !== null && untilOn < today;

/** Ends before it begins. */
export const isBackwards = ({ fromOn, untilOn }: Span): boolean => untilOn !== null && untilOn < fromOn;

/** Whether there is a day on which both hold. */
export const overlap = (a: Span, b: Span): boolean =>
  (a.untilOn === null || b.fromOn <= a.untilOn) && (b.untilOn === null || a.fromOn <= b.untilOn);

/** The first days within a span on which none of these holds; null when there always is one. */
export function firstGap(within: Span, spans: readonly Span[]): Span | null {
  let day = within.fromOn;
  for (const { fromOn, untilOn } of spans.toSorted(byFirstDay)) {
    if (fromOn > day) return gapFrom(day, within, addDays(fromOn, -1));
    if (untilOn === null) return null;
    if (untilOn >= day) day = addDays(untilOn, 1);
  }
  return gapFrom(day, within, within.untilOn);
}

function gapFrom(fromOn: Day, { untilOn: end }: Span, lastOn: Day | null): Span | null {
  if (end !== null && fromOn > end) return null;
  return { fromOn, untilOn: end !== null && (lastOn === null || lastOn > end) ? end : lastOn };
}

const byFirstDay = (a: Span, b: Span): number => (a.fromOn < b.fromOn ? -1 : Number(a.fromOn > b.fromOn));
