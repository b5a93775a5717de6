import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';

/** The moment that counts: the calendar day in the Netherlands, and the UTC instant that is written down. */
export type Moment = { today: string; now: string };

/**
 * The real moment, or the same time of day on the demo's date. `demoDate` is a `YYYY-MM-DD` or null.
 */
export function momentOf(clock: () => Date, demoDate: string | null): Moment {
  const instant = clock();
  const today = demoDate ?? format(instant, 'yyyy-MM-dd', { in: tz('Europe/Amsterdam') });
  const now = demoDate ? `${demoDate}${instant.toISOString().slice(10)}` : instant.toISOString();
  return { today, now };
}
