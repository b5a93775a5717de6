import type { Day } from './calendar.ts';

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
