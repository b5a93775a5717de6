import { describe, expect, it } from 'vitest';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import { type PastMeeting, unheardAbout } from '../../src/domain/agenda/heard.ts';
import type { HeldItem } from '../../src/domain/agenda/item.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import { askedOfCoreGroup, itemWith, quiet, reintegration } from './agenda-deal.ts';

const { items } = composeAgenda(
  { ...quiet, experiments: [reintegration], bottlenecks: [askedOfCoreGroup] },
  defaultPolicy,
);
const item = (key: string, changes: Partial<HeldItem> = {}): HeldItem => ({
  ...itemWith(items, key),
  id: 87,
  outcome: 'discussed',
  ...changes,
});

const eighth = { heldOn: '2018-11-01', updates: [], items: [] };
const seventh = { ...eighth, heldOn: '2018-09-20' };
/** Breda asked K-15. In: what was said in the eighth meeting. */
const unheard = (changes: Partial<PastMeeting>, startsOn: string = reintegration.startsOn) =>
  unheardAbout(
    { ...reintegration, startsOn },
    [{ ...eighth, ...changes }, seventh],
    new Map([[15, 'Breda']]),
  ).map(({ city, meetings }) => `${city} ${meetings}`);

describe('a city', () => {
  it('was not heard about its experiment for as many meetings as it said nothing', () => {
    expect(unheard({})).toEqual(['Tilburg 2', 'Breda 2']);
  });

  it('was heard when it sent an update', () => {
    expect(unheard({ updates: [{ experimentId: 1, city: 'Tilburg' }] })).toEqual(['Breda 2']);
    expect(unheard({ updates: [{ experimentId: 4, city: 'Tilburg' }] })).toEqual(['Tilburg 2', 'Breda 2']);
  });

  it('was heard when the item of its experiment was discussed', () => {
    expect(unheard({ items: [item('experiment:1')] })).toEqual([]);
  });

  it('was heard when the item of its bottleneck was discussed; the partner of its experiment was not', () => {
    expect(unheard({ items: [item('bottleneck:15')] })).toEqual(['Tilburg 2']);
  });

  it.each<[string, Partial<HeldItem>, string[]]>([
    ['was carried over', { outcome: 'carried_over' }, ['Tilburg 2', 'Breda 2']],
    ['did not fit', { outcome: null, fits: false }, ['Tilburg 2', 'Breda 2']],
    ['was removed', { outcome: null, removed: true }, ['Tilburg 2', 'Breda 2']],
    ['was treated, though nobody wrote down what became of it', { outcome: null }, []],
  ])('of which the item %s', (_, changes, expected) => {
    expect(unheard({ items: [item('experiment:1', changes)] })).toEqual(expected);
  });

  it('cannot have been heard before its experiment began', () => {
    expect(unheard({}, '2018-10-01')).toEqual(['Tilburg 1', 'Breda 1']);
  });
});
