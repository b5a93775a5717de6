import { addDays, type Day, workingDaysBetween } from '../../src/domain/calendar.ts';
import type { Clock, Pause } from '../../src/domain/clock.ts';

/** A stretch of a bar, in percents of its length. */
export type Stretch = { from: number; width: number };

export type Bar = { term: Stretch; elapsed: Stretch; late: Stretch | null; paused: Stretch[] };

type Dates = { startedOn: Day; at: Day };

/** How many working days the bars of clocks that started together must be able to show. */
export const longestOf = (clocks: Clock[], { startedOn, at }: Dates): number =>
  Math.max(
    1,
    workingDaysBetween(startedOn, at),
    ...clocks.map(({ dueOn }) => workingDaysBetween(startedOn, dueOn)),
  );

/**
 * One clock as a bar, `longest` working days long: the term until its due date, what has passed of it, what passed
 * after it, and within it where the clock stood still. `at` is the day on which it was met, or else today.
 */
export function barOf(
  clock: Clock,
  pauses: readonly Pause[],
  { startedOn, at }: Dates,
  longest: number,
): Bar {
  const to = (day: Day) => (100 * Math.max(0, workingDaysBetween(startedOn, day))) / longest;
  const stretch = (from: Day, until: Day): Stretch => ({ from: to(from), width: to(until) - to(from) });
  const { dueOn } = clock;
  return {
    term: stretch(startedOn, dueOn),
    elapsed: stretch(startedOn, earliest(at, dueOn)),
    late: at > dueOn ? stretch(dueOn, at) : null,
    paused: pauses
      .filter(({ fromOn }) => fromOn <= dueOn)
      .map(({ fromOn, untilOn }) => stretch(addDays(fromOn, -1), earliest(untilOn, dueOn))),
  };
}

const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
