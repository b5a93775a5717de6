import { describe, expect, it } from 'vitest';
import { acceptChanges } from '../../src/domain/agenda/accept.ts';
import { compareAgendas } from '../../src/domain/agenda/compare.ts';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import { addItem, editItem } from '../../src/domain/agenda/edit.ts';
import type { Item } from '../../src/domain/agenda/item.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import type { AgendaState } from '../../src/domain/agenda/state.ts';
import {
  askedOfCoreGroup,
  askedOfJenV,
  itemWith,
  keysOf,
  onTrack,
  quiet,
  untouchables,
} from './agenda-deal.ts';

const logged = askedOfCoreGroup;
const deal: AgendaState = {
  ...quiet,
  experiments: [untouchables],
  updates: [onTrack(3, 'Maastricht')],
  bottlenecks: [askedOfJenV, logged],
};
const compose = (changes: Partial<AgendaState> = {}, stored: readonly Item[] = []) =>
  composeAgenda({ ...deal, ...changes }, defaultPolicy, stored).items;
const stored = compose();

/** A week later: Maastricht is stuck, K-15 was closed and K-16 was logged. */
const later: Partial<AgendaState> = {
  today: '2018-12-10',
  updates: [{ ...onTrack(3, 'Maastricht'), progress: 'stuck' }],
  bottlenecks: [askedOfJenV, { ...logged, id: 16 }],
};

describe('composing again', () => {
  it('shows what would be added, removed and changed', () => {
    const { added, removed, changed, removedWithNewReasons } = compareAgendas(stored, compose(later, stored));
    expect(keysOf(added)).toEqual(['bottleneck:16']);
    expect(keysOf(removed)).toEqual(['bottleneck:15']);
    expect(changed.map(({ key, what }) => [key, what])).toEqual([
      ['experiment:3', ['reasons', 'minutes', 'section']],
    ]);
    expect(removedWithNewReasons).toEqual([]);
  });

  it('is no change when only days went by', () => {
    const proposed = compose({ today: '2018-12-10' }, stored);
    expect(itemWith(proposed, 'bottleneck:14').reasons).not.toEqual(
      itemWith(stored, 'bottleneck:14').reasons,
    );
    expect(compareAgendas(stored, proposed)).toEqual(compareAgendas(stored, stored));
    expect(acceptChanges(stored, proposed, [])).toEqual(proposed);
  });

  it('tells that something new happened to an item that was removed by hand', () => {
    const without = editItem(stored, 'experiment:3', { removed: true });
    const { changed, added, removedWithNewReasons } = compareAgendas(without, compose(later, without));
    expect(keysOf(removedWithNewReasons)).toEqual(['experiment:3']);
    expect([...keysOf(changed), ...keysOf(added)]).toEqual(['bottleneck:16']);
  });

  it('finds no news in a removed item whose source is gone', () => {
    const without = editItem(stored, 'bottleneck:15', { removed: true });
    const proposed = compose({ bottlenecks: [askedOfJenV] }, without);
    expect(itemWith(proposed, 'bottleneck:15').reasons).toEqual([{ code: 'source_gone' }]);
    expect(compareAgendas(without, proposed)).toEqual(compareAgendas(stored, stored));
  });

  it('says that an item no longer fits', () => {
    const proposed = compose({ meeting: { ...deal.meeting, minutes: 30 } }, stored);
    expect(compareAgendas(stored, proposed).changed.map(({ key, what }) => [key, what])).toEqual([
      ['bottleneck:15', ['fits']],
    ]);
  });
});

describe('accepting', () => {
  const proposed = compose(later, stored);
  const accept = (...keys: string[]) => acceptChanges(stored, proposed, keys);

  it('takes over what was accepted and leaves the rest as it stood', () => {
    const items = accept('bottleneck:16');
    expect(keysOf(items)).toEqual(keysOf(stored).toSpliced(4, 0, 'bottleneck:16'));
    expect(itemWith(items, 'experiment:3')).toMatchObject({ section: 'for_information', minutes: 1 });
  });

  it('lets an item go only when that was accepted', () => {
    expect(keysOf(accept('bottleneck:15'))).not.toContain('bottleneck:15');
    expect(itemWith(accept(), 'bottleneck:15')).toEqual(itemWith(stored, 'bottleneck:15'));
  });

  it('leaves what may not go where it stood', () => {
    const two = compose({ bottlenecks: [logged, { ...logged, id: 17 }] });
    const kept = acceptChanges(two, compose({ bottlenecks: [logged] }, two), []);
    expect(kept).toEqual(two);
  });

  it('of everything gives the proposed agenda', () => {
    expect(accept('bottleneck:15', 'bottleneck:16', 'experiment:3')).toEqual(proposed);
  });
});

describe('two circulated versions', () => {
  it('show as added what was put back in between', () => {
    const without = editItem(stored, 'experiment:3', { removed: true });
    const { added, changed } = compareAgendas(without, editItem(stored, 'experiment:3', { minutes: 5 }));
    expect([keysOf(added), changed]).toEqual([['experiment:3'], []]);
  });

  it('differ in what people changed between them', () => {
    const visit = {
      title: 'Werkbezoek',
      minutes: 10,
      presenter: 'Tilburg',
      section: 'progress',
      by: '',
    } as const;
    const reworded = editItem(stored, 'bottleneck:15', { title: 'AVG', minutes: 20, presenter: 'VWS' });
    const next = addItem(editItem(reworded, 'experiment:3', { removed: true }), visit);
    const { added, removed, changed } = compareAgendas(stored, next);
    expect([keysOf(added), keysOf(removed)]).toEqual([['by_hand:1'], ['experiment:3']]);
    expect(changed.map(({ key, what }) => [key, what])).toEqual([
      ['bottleneck:15', ['minutes', 'title', 'presenter']],
    ]);
  });
});
