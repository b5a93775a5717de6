import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  type Day,
  daysBetween,
  holidayOn,
  holidaysOf,
  isDay,
  isHoliday,
  isWorkingDay,
  prinsjesdag,
  workingDaysBetween,
} from '../../src/domain/calendar.ts';
import { anyDay, anyWorkingDay } from './arbitrary-day.ts';

const years = Array.from({ length: 22 }, (_, n) => 2014 + n);

describe('a calendar date', () => {
  test.each(['2018-01-01', '2018-12-31', '2016-02-29', '2000-02-29'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2018-02-30',
    '2018-02-29',
    '1900-02-29',
    '2018-04-31',
    '2018-13-01',
    '2018-00-10',
    '2018-01-00',
    '2018-01-32',
    '2018-1-1',
    '18-01-01',
    '01-01-2018',
    '2018-01-01T00:00:00Z',
    '2018-01-01\n',
    ' 2018-01-01',
    '+02018-01-01',
    '',
    'vandaag',
  ])('%j does not', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test.each([
    ['2018-12-31', 1, '2019-01-01'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2018-03-25', 1, '2018-03-26'],
    ['2018-10-29', -1, '2018-10-28'],
    ['2018-10-28', 0, '2018-10-28'],
  ])('%s and %i days is %s', (day, n, expected) => {
    expect(addDays(day, n)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(n);
  });

  it('is refused loudly in arithmetic when it does not exist', () => {
    expect(() => addDays('soon', 1)).toThrow('Not a calendar date: soon');
    expect(() => addWorkingDays('', 1)).toThrow(RangeError);
  });
});

describe('the statutory holidays', () => {
  const known = new Map([
    ['Nieuwjaar', 'new_years_day'],
    ['Goede Vrijdag', 'good_friday'],
    ['Pasen', 'easter_sunday'],
    ['Tweede paasdag', 'easter_monday'],
    ['Koningsdag', 'kings_day'],
    ['Bevrijdingsdag', 'liberation_day'],
    ['Hemelvaartsdag', 'ascension_day'],
    ['Pinksteren', 'whit_sunday'],
    ['Tweede pinksterdag', 'whit_monday'],
    ['Kerstmis', 'christmas_day'],
    ['Tweede kerstdag', 'second_christmas_day'],
  ]);

  test.each(years)('of %i are those of an independent calendar', (year) => {
    const theirs = new Holidays('NL')
      .getHolidays(year)
      .filter(({ name }) => known.has(name))
      .map(({ date, name }) => `${date.slice(0, 10)} ${known.get(name)}`);
    const ours = holidaysOf(year).filter(({ name }) => name !== 'decreed_day');
    expect(ours.map(({ on, name }) => `${on} ${name}`).sort()).toEqual(theirs.sort());
  });

  test.each(years)('of %i leave out no public holiday of an independent calendar', (year) => {
    const theirs = new Holidays('NL').getHolidays(year).filter(({ type }) => type === 'public');
    for (const { date } of theirs) expect(isHoliday(date.slice(0, 10))).toBe(true);
  });

  test.each([
    ['2018-03-30', 'good_friday'],
    ['2018-05-10', 'ascension_day'],
    ['2014-04-26', 'kings_day'],
    ['2025-04-26', 'kings_day'],
    ['2026-01-02', 'decreed_day'],
    ['2026-05-15', 'decreed_day'],
    ['2027-05-07', 'decreed_day'],
    ['2028-04-28', 'decreed_day'],
    ['2028-05-26', 'decreed_day'],
    ['2038-04-25', 'easter_sunday'],
    ['2076-04-19', 'easter_sunday'],
    ['2285-03-22', 'easter_sunday'],
  ])('include %s as %s', (day, name) => {
    expect(holidayOn(day)).toBe(name);
  });

  test.each(['2014-04-27', '2025-04-27', '2018-12-31', '2018-05-04', '2025-05-16'])('leave out %s', (day) => {
    expect(isHoliday(day)).toBe(false);
  });

  it('come in the order of the year, also when two fall on one day', () => {
    const of2016 = holidaysOf(2016).map(({ on }) => on);
    expect(of2016).toEqual([...of2016].sort());
    expect(of2016.filter((day) => day === '2016-05-05')).toHaveLength(2);
  });
});

describe('Prinsjesdag', () => {
  test.each(years)('of %i is that of an independent calendar', (year) => {
    const theirs = new Holidays('NL').getHolidays(year).find(({ name }) => name === 'Prinsjesdag');
    expect(prinsjesdag(year)).toBe(theirs?.date.slice(0, 10));
  });
});

describe('working days', () => {
  test.each([
    ['2018-12-03', 10, '2018-12-17'],
    ['2018-12-14', 1, '2018-12-17'],
    ['2018-12-15', 1, '2018-12-17'],
    ['2018-12-15', -1, '2018-12-14'],
    ['2018-12-24', 1, '2018-12-27'],
    ['2018-03-29', 1, '2018-04-03'],
    ['2018-04-03', -1, '2018-03-29'],
    ['2018-12-31', 1, '2019-01-02'],
    ['2016-05-04', 1, '2016-05-06'],
    ['2025-12-31', 1, '2026-01-05'],
    ['2018-12-25', 0, '2018-12-25'],
    ['2018-12-03', 254, '2019-12-03'],
  ])('from %s, %i further is %s', (day, n, expected) => {
    expect(addWorkingDays(day, n)).toBe(expected);
    expect(workingDaysBetween(day, expected)).toBe(n);
  });

  it('do not pass over a weekend', () => {
    expect(workingDaysBetween('2018-12-14', '2018-12-16')).toBe(0);
  });

  it('are counted as one would count them on a calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 900 }), (from, span) => {
        const to = addDays(from, span);
        expect(workingDaysBetween(from, to)).toBe(countOneByOne(addDays(from, 1), to));
        expect(workingDaysBetween(to, from)).toBe(0 - countOneByOne(from, addDays(to, -1)));
      }),
    );
  });

  it('added and then counted give the same number, from any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, n) => {
        expect(workingDaysBetween(day, addWorkingDays(day, n))).toBe(n);
      }),
    );
  });

  it('counted and then added lead back to the same working day', () => {
    fc.assert(
      fc.property(anyWorkingDay, anyWorkingDay, (from, to) => {
        expect(addWorkingDays(from, workingDaysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('are where adding ends', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 500 }), (day, n) => {
        expect(isWorkingDay(addWorkingDays(day, n))).toBe(true);
        expect(isWorkingDay(addWorkingDays(day, -n))).toBe(true);
      }),
    );
  });
});

function countOneByOne(first: Day, last: Day): number {
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
  return count;
}
