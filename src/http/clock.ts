import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns/formatISO';

/** The moment that counts: the calendar day in the Netherlands, and the UTC instant that is written down. */
export type Moment = { today: string; now: string };

const zone = 'Europe/Amsterdam';

/**
 * The real moment, or the same Dutch time of day on the demo's date. `demoDate` is a `YYYY-MM-DD` or null.
 */
export function momentOf(clock: () => Date, demoDate: string | null): Moment {
  const here = new TZDate(clock(), zone);
  if (!demoDate) return { today: formatISO(here, { representation: 'date' }), now: instantOf(here) };
  const [year = 0, month = 1, day = 1] = demoDate.split('-').map(Number);
  const there = new TZDate(here, zone);
  there.setFullYear(year, month - 1, day);
  return { today: demoDate, now: instantOf(there) };
}

const instantOf = (moment: Date) => new Date(moment).toISOString();
