import { expect, test } from 'vitest';
import { formerCities } from '../../../src/domain/steering/former.ts';
import { deal } from './deal.ts';

test('a city that left stands apart from the day after its last day', () => {
  expect(formerCities(deal, '2018-09-30')).toEqual([]);
  expect(formerCities(deal, '2018-10-01')).toEqual([{ id: 2, name: 'Breda', untilOn: '2018-09-30' }]);
});

test('a city that came back is no former city, and one that is still to come is not either', () => {
  const back = [...deal.memberships, { partyId: 2, fromOn: '2018-11-01', untilOn: null }];
  expect(formerCities({ ...deal, memberships: back }, '2018-11-29')).toEqual([]);
  expect(formerCities(deal, '2017-03-19')).toEqual([]);
});
