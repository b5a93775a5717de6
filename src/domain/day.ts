/** A calendar date, `YYYY-MM-DD`; in that form days compare and sort as text. */
export type Day = string;

const msPerDay = 86_400_000;

/** Whether the text is a date that exists: `2018-02-30` is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The day `n` calendar days later (earlier when negative). */
export const addDays = (day: Day, n: number): Day => dayAt(dayNumber(day) + n);

/** Calendar days from `a` to `b`; negative when `b` is the earlier one. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

/** Whole days since 1970-01-01, counted in UTC, so that no time zone can shift them. Throws when it is no date. */
export function dayNumber(day: Day): number {
  const number = Date.parse(`${day}T00:00:00Z`) / msPerDay;
  if (Number.isNaN(number)) throw new RangeError(`Not a calendar date: ${day}`);
  return number;
}

/** The inverse of `dayNumber`. */
export const dayAt = (number: number): Day => new Date(number * msPerDay).toISOString().slice(0, 10);

/** 0 for Monday up to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => weekdayOf(day) > 4;

export const yearAt = (number: number): number => new Date(number * msPerDay).getUTCFullYear();

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
