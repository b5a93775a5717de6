import { TZDate } from '@date-fns/tz';

/** The UTC instant at which a calendar day begins in the Netherlands. */
export function startOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date, 'Europe/Amsterdam').getTime()).toISOString();
}
