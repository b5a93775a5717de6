import { addDays, addWorkingDays, type Day, workingDaysBetween } from './calendar.ts';

/** A clock stands still from `fromOn` up to and including `untilOn`. */
export type Pause = { fromOn: Day; untilOn: Day };

/**
 * The working day on which `days` (one or more) working days after `startedOn` have passed, not counting paused
 * ones. A pause that begins after that day comes too late to move it.
 */
export function dueOn(startedOn: Day, days: number, pauses: readonly Pause[]): Day {
  let due = addWorkingDays(startedOn, days);
  for (const pause of disjoint(pauses)) {
    if (pause.fromOn <= due) due = addWorkingDays(due, workingDaysOf(pause, startedOn, pause.untilOn));
  }
  return due;
}

/** Working days after `from` up to and including `to` that fall in a pause; each counts once. */
export const pausedDaysBetween = (from: Day, to: Day, pauses: readonly Pause[]): number =>
  disjoint(pauses).reduce((sum, pause) => sum + workingDaysOf(pause, from, to), 0);

export const isPausedOn = (day: Day, pauses: readonly Pause[]): boolean =>
  pauses.some(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn);

/** The same paused days in order, without overlap, so that no day can count twice. */
function disjoint(pauses: readonly Pause[]): Pause[] {
  const inOrder = [...pauses].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  const apart: Pause[] = [];
  for (const { fromOn, untilOn } of inOrder) {
    const last = apart.at(-1);
    const from = last && fromOn <= last.untilOn ? addDays(last.untilOn, 1) : fromOn;
    if (from <= untilOn) apart.push({ fromOn: from, untilOn });
  }
  return apart;
}

function workingDaysOf(pause: Pause, from: Day, to: Day): number {
  const before = addDays(pause.fromOn, -1);
  const start = before > from ? before : from;
  const end = pause.untilOn < to ? pause.untilOn : to;
  return start < end ? workingDaysBetween(start, end) : 0;
}
