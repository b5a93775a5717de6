import type { Assignment } from './assignment.ts';
import { addDays, type Day } from './calendar.ts';
import { endOfDay } from './midnight.ts';
import { roles } from './role.ts';
import { isOver } from './span.ts';

/**
 * The first day on which the name of somebody is gone: the day after so many months after their last day (a month that
 * has no such day gives its own last one).
 */
export const forgottenFrom = (lastOn: Day, months: number): Day => addDays(monthsLater(lastOn, months), 1);

function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const there = new Date(Date.UTC(year, month - 1 + months, Math.min(date, daysInMonth)));
  return there.toISOString().slice(0, 10);
}

/** Somebody whose name may go: the last day of their last role; null when they have one that goes on. */
export type Former = { lastOn: Day | null; isForgotten: boolean };

/** Whether a name gives way to the role today. */
export const isNameDue = ({ lastOn, isForgotten }: Former, months: number, today: Day): boolean =>
  !isForgotten &&
  lastOn !== null &&
  isOver({ untilOn: lastOn }, today) &&
  forgottenFrom(lastOn, months) <= today;

/**
 * Since when a name that is due waits for the clock, as a UTC instant: the beginning of its day in the Netherlands, or
 * later, when the term or something about the person was changed after that (`changedAt`).
 */
export function nameDueSince(lastOn: Day, months: number, changedAt: string): string {
  const dayBegan = endOfDay(addDays(forgottenFrom(lastOn, months), -1));
  return changedAt > dayBegan ? changedAt : dayBegan;
}

/** The role that somebody is remembered by: their last one; of several that ended together the one with most say. */
export const rememberedBy = <Held extends Assignment>(held: readonly Held[]): Held | undefined =>
  held.toSorted((a, b) => compare(end(b), end(a)) || roles.indexOf(a.role) - roles.indexOf(b.role))[0];

const end = ({ untilOn }: Assignment): Day => untilOn ?? '9999-12-31';

const compare = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b));
