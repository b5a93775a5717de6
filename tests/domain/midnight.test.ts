import { expect, test } from 'vitest';
import { endOfDay } from '../../src/domain/midnight.ts';

test.each([
  ['in winter, at eleven in the evening in UTC', '2018-11-29', '2018-11-29T23:00:00.000Z'],
  ['in summer, at ten', '2018-07-11', '2018-07-11T22:00:00.000Z'],
  ['when the clock goes forward that night', '2018-03-25', '2018-03-25T22:00:00.000Z'],
  ['when the clock goes back that night', '2018-10-28', '2018-10-28T23:00:00.000Z'],
  ['at the end of a year', '2018-12-31', '2018-12-31T23:00:00.000Z'],
])('a Dutch day is over %s', (_, day, instant) => {
  expect(endOfDay(day)).toBe(instant);
});
