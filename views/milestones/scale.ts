import { type Day, daysBetween } from '../../src/domain/calendar.ts';

/** The stretch of time that a line shows, both days included. */
export type Scale = { from: Day; until: Day };

/** Where a day lies, in percent of the line; what lies before or after it lies at its end. */
export function positionOf({ from, until }: Scale, day: Day): number {
  const share = daysBetween(from, day) / Math.max(1, daysBetween(from, until));
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

export const isShown = ({ from, until }: Scale, day: Day) => from <= day && day <= until;

/** The first days of months to mark: each month of half a year, quarters of two years, half years of more. */
export function marksOf(scale: Scale): Day[] {
  const months = daysBetween(scale.from, scale.until) / 30;
  const step = months <= 8 ? 1 : months <= 24 ? 3 : 6;
  const first = monthOf(scale.from);
  return Array.from({ length: Math.ceil(months) + 2 }, (_, at) => first + at)
    .filter((month) => month % step === 0)
    .map(firstDayOf)
    .filter((day) => isShown(scale, day));
}

const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstDayOf = (month: number): Day =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
