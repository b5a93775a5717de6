import { TZDate } from '@date-fns/tz';
import { addDays, type Day } from './day.ts';

/** The UTC instant at which a day is over in the Netherlands: the first one that belongs to the next day. */
export function endOfDay(day: Day): string {
  const [year = 0, month = 1, date = 1] = addDays(day, 1).split('-').map(Number);
  return new Date(+new TZDate(year, month - 1, date, 'Europe/Amsterdam')).toISOString();
}
