import type { View } from './view.ts';

/** A date stays on one line. */
const noBreak = '\u00a0';

type Reader = Pick<View, 't' | 'today'>;

/** A date as the reader says it: "do 13 dec", with the year when it is another one than today's. */
export function date(day: string, { t, today }: Reader): string {
  const utc = new Date(`${day}T00:00:00Z`);
  const parts = [t.common.weekdays[utc.getUTCDay()], utc.getUTCDate(), t.common.months[utc.getUTCMonth()]];
  return [...parts, ...(day.slice(0, 4) === today.slice(0, 4) ? [] : [day.slice(0, 4)])].join(noBreak);
}

/** The same with the year always: for documents that outlive this year. */
export function fullDate(day: string, view: Reader): string {
  return date(day, { t: view.t, today: '' });
}

/** Two dates that belong together, as a first and a last day: in different years each says which. */
export function dates(from: string, until: string, { t, today }: Reader): [from: string, until: string] {
  const reader = { t, today: from.slice(0, 4) === until.slice(0, 4) ? today : '' };
  return [date(from, reader), date(until, reader)];
}

/** A date as one types it: "13-12-2018". */
export const typedDate = (day: string): string => day.split('-').reverse().join('-');

/** Whole euros: "€ 120.000". */
export function euro(amount: number, { t }: Reader): string {
  return euros(t.common.locale).format(amount);
}

export function number(value: number, { t }: Reader): string {
  return numbers(t.common.locale).format(value);
}

/** A moment on the clock, in Dutch time: "13.05" in Dutch, "13:05" in English. */
export function time(instant: string, { t }: Reader): string {
  const clock = clocks.format(new Date(instant));
  return t.common.locale === 'nl-NL' ? clock.replace(':', '.') : clock;
}

/** The calendar day in the Netherlands on which a UTC instant falls. */
export const dayOf = (instant: string): string => days.format(new Date(instant));

/** "a, b en c" */
export function list(items: string[], { t }: Reader): string {
  return lists(t.common.locale).format(items);
}

/** First letter up: the vocabulary is in lower case, sentences and headings start with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const zone = { timeZone: 'Europe/Amsterdam' };
const clocks = new Intl.DateTimeFormat('nl-NL', { ...zone, timeStyle: 'short' });
const days = new Intl.DateTimeFormat('sv-SE', zone);

const whole = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
const euros = perLocale((locale) => new Intl.NumberFormat(locale, whole));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Making a formatter takes far longer than using it. */
function perLocale<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>();
  return (locale) => {
    const format = made.get(locale) ?? make(locale);
    made.set(locale, format);
    return format;
  };
}
