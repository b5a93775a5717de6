import { type Item, isTreated, shownMinutes } from './item.ts';
import { inReadingOrder } from './move.ts';

/** The time `HH:MM` at which each treated item starts, by key, in reading order, when the first one starts at `startsAt`. */
export function timetable(items: readonly Item[], startsAt: string): Map<string, string> {
  const times = new Map<string, string>();
  let at = startsAt;
  for (const item of inReadingOrder(items).filter(isTreated)) {
    times.set(item.key, at);
    at = laterBy(at, shownMinutes(item));
  }
  return times;
}

/** The time `HH:MM` so many minutes later, past midnight too. */
export function laterBy(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = hour * 60 + minute + minutes;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`;
}
