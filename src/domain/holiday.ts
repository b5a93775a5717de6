import { addDays, type Day, dayNumber, isWeekend, weekdayOf, yearOf } from './day.ts';

export const holidayNames = [
  'new_years_day',
  'good_friday',
  'easter_sunday',
  'easter_monday',
  'kings_day',
  'liberation_day',
  'ascension_day',
  'whit_sunday',
  'whit_monday',
  'christmas_day',
  'second_christmas_day',
  'decreed_day',
] as const;
export type HolidayName = (typeof holidayNames)[number];
export type Holiday = { on: Day; name: HolidayName };

/** Days that the Crown put on a par with a holiday (Algemene termijnenwet art. 3, third paragraph). */
const decreedDays: readonly Day[] = ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'];

/**
 * The statutory holidays of a year (Algemene termijnenwet art. 3) with Easter Sunday and Whit Sunday, by date.
 * Holds from 2014 on, the first year of King's Day. Two can fall on one day: Ascension Day 2016 was 5 May.
 */
export const holidaysOf = perYear((year): readonly Holiday[] =>
  [...fixedHolidays(year), ...easterHolidays(year), ...decreedHolidays(year)].sort((a, b) =>
    a.on < b.on ? -1 : 1,
  ),
);

/** The holidays of a year that take away a working day, each day once, as day numbers: counting runs over these. */
export const weekdayHolidaysOf = perYear((year): readonly number[] => {
  const days = holidaysOf(year).map(({ on }) => on);
  return [...new Set(days)].filter((day) => !isWeekend(day)).map(dayNumber);
});

/** The name of the holiday on this day, if it is one. */
export const holidayOn = (day: Day): HolidayName | null =>
  holidaysOf(yearOf(day)).find(({ on }) => on === day)?.name ?? null;

export const isHoliday = (day: Day): boolean => holidayOn(day) !== null;

/** The third Tuesday of September, on which the government presents its budget. */
export function prinsjesdag(year: number): Day {
  const first = `${year}-09-01`;
  const firstTuesday = addDays(first, (8 - weekdayOf(first)) % 7);
  return addDays(firstTuesday, 14);
}

function perYear<T>(compute: (year: number) => T): (year: number) => T {
  const known = new Map<number, T>();
  return (year) => {
    const found = known.get(year) ?? compute(year);
    known.set(year, found);
    return found;
  };
}

const fixedHolidays = (year: number): Holiday[] => [
  { on: `${year}-01-01`, name: 'new_years_day' },
  { on: kingsDay(year), name: 'kings_day' },
  { on: `${year}-05-05`, name: 'liberation_day' },
  { on: `${year}-12-25`, name: 'christmas_day' },
  { on: `${year}-12-26`, name: 'second_christmas_day' },
];

/** 27 April; the day before when that is a Sunday. */
const kingsDay = (year: number): Day =>
  weekdayOf(`${year}-04-27`) === 6 ? `${year}-04-26` : `${year}-04-27`;

function easterHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    { on: addDays(easter, -2), name: 'good_friday' },
    { on: easter, name: 'easter_sunday' },
    { on: addDays(easter, 1), name: 'easter_monday' },
    { on: addDays(easter, 39), name: 'ascension_day' },
    { on: addDays(easter, 49), name: 'whit_sunday' },
    { on: addDays(easter, 50), name: 'whit_monday' },
  ];
}

/** The Gregorian computus, in days after 21 March: the Sunday after the first full moon of spring. */
function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapSkips = century - Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + leapSkips - moonShift + 15) % 30;
  const fullMoon = epact === 29 || (epact === 28 && golden > 10) ? epact - 1 : epact;
  const paschal = addDays(`${year}-03-21`, fullMoon);
  return addDays(paschal, 7 - ((weekdayOf(paschal) + 1) % 7));
}

const decreedHolidays = (year: number): Holiday[] =>
  decreedDays.filter((day) => yearOf(day) === year).map((on) => ({ on, name: 'decreed_day' }));
