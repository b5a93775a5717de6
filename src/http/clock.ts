import { TZDate } from '@date-fns/tz';

/** The moment that counts: the calendar day in the Netherlands, and the UTC instant that is written down. */
export type Moment = { today: string; readonly now: string };

const zone = 'Europe/Amsterdam';

/**
 * The moment of a UTC instant, or the same Dutch time of day on the demo's date. `demoDate` is a `YYYY-MM-DD` or null.
 */
export function momentOf(instant: string, demoDate: string | null): Moment {
  const real = new Date(instant);
  return {
    today: demoDate ?? days.format(real),
    // Only who writes asks for it, and it takes longer than the rest.
    get now() {
      return demoDate ? movedTo(demoDate, real) : instant;
    },
  };
}

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

function movedTo(demoDate: string, real: Date): string {
  const [year = 0, month = 1, day = 1] = demoDate.split('-').map(Number);
  const there = new TZDate(real, zone);
  there.setFullYear(year, month - 1, day);
  return new Date(there).toISOString();
}

/** The same by the clock of the database. `chosen` is the date that the application was told to stand on, if any. */
export const momentBy = (
  { now, demoDate }: { now: string; demoDate: string | null },
  chosen: string | null | undefined,
): Moment => momentOf(now, chosen === undefined ? demoDate : chosen);
