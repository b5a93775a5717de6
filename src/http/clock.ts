import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns/formatISO';

/** The moment that counts: the calendar day in the Netherlands, and the UTC instant that is written down. */
export type Moment = { today: string; now: string };

const zone = 'Europe/Amsterdam';

/**
 * The real moment, or the same Dutch time of day on the demo's date. `demoDate` is a `YYYY-MM-DD` or null.
 */
export function momentOf(clock: () => Date, demoDate: string | null): Moment {
  const now = clock();
  if (!demoDate) return { today: dayOf(now), now: now.toISOString() };
  const here = new TZDate(now, zone);
  const [year = 0, month = 1, day = 1] = demoDate.split('-').map(Number);
  const there = new TZDate(here, zone);
  there.setFullYear(year, month - 1, day);
  return { today: demoDate, now: instantOf(there) };
}

/** The same by the clock of the database. `chosen` is the date that the application was told to stand on, if any. */
export const momentBy = (
  { now, demoDate }: { now: string; demoDate: string | null },
  chosen: string | null | undefined,
): Moment => momentOf(() => new Date(now), chosen === undefined ? demoDate : chosen);

const dayOf = (now: Date) => formatISO(new TZDate(now, zone), { representation: 'date' });

const instantOf = (moment: Date) => new Date(moment).toISOString();
