import { expect, test } from 'vitest';
import { chooseDay } from '../../../src/domain/steering/chosen-day.ts';

const programme = { startsOn: '2017-03-20' };
const choose = (asked: string) => chooseDay(asked, programme, '2018-11-29');

test('nothing asked is today', () => {
  expect(choose('')).toEqual({ ok: true, day: '2018-11-29' });
});

test.each(['2017-03-20', '2018-09-20', '2018-11-29'])('%s can be looked back at', (day) => {
  expect(choose(day)).toEqual({ ok: true, day });
});

test.each([
  ['gisteren', 'not_a_date'],
  ['2018-02-30', 'not_a_date'],
  ['2018-11-30', 'in_the_future'],
  ['2017-03-19', 'before_start'],
])('%s is refused: %s', (asked, refusal) => {
  expect(choose(asked)).toEqual({ ok: false, refusal });
});
