import { describe, expect, test } from 'vitest';
import { dates, typedDate } from '../views/format.ts';
import { nl } from '../views/text/nl.ts';

const today = '2018-11-29';

describe('two dates that belong together', () => {
  test.each([
    ['2018-12-13', '2018-12-20', 'do 13 dec', 'do 20 dec'],
    ['2018-12-13', '2019-03-31', 'do 13 dec 2018', 'zo 31 mrt 2019'],
    ['2019-01-01', '2019-03-31', 'di 1 jan 2019', 'zo 31 mrt 2019'],
    ['2017-03-20', '2018-01-11', 'ma 20 mrt 2017', 'do 11 jan 2018'],
  ])('%s and %s each say their year, unless that is this year for both', (from, until, first, last) => {
    const said = dates(from, until, { t: nl, today }).map((one) => one.replaceAll('\u00a0', ' '));
    expect(said).toEqual([first, last]);
  });
});

test('a date is typed day first', () => {
  expect(typedDate(today)).toBe('29-11-2018');
});
