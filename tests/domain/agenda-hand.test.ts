import { describe, expect, it } from 'vitest';
import { composeAgenda, totals } from '../../src/domain/agenda/compose.ts';
import { addItem, editItem } from '../../src/domain/agenda/edit.ts';
import { type Item, shownMinutes, shownPresenter, shownTitle } from '../../src/domain/agenda/item.ts';
import { moveItem, placeAfter } from '../../src/domain/agenda/move.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import type { AgendaState } from '../../src/domain/agenda/state.ts';
import { timetable } from '../../src/domain/agenda/timetable.ts';
import {
  askedOfCoreGroup,
  askedOfJenV,
  dataSharing,
  hitmachine,
  itemWith,
  keysOf,
  quiet,
  untouchables,
} from './agenda-deal.ts';

const deal: AgendaState = {
  ...quiet,
  bottlenecks: [askedOfJenV, askedOfCoreGroup],
  experiments: [untouchables, hitmachine],
};
const again = (stored: readonly Item[], changes: Partial<AgendaState> = {}) =>
  composeAgenda({ ...deal, ...changes }, defaultPolicy, stored).items;
const fresh = again([]);
const visit = {
  title: 'Werkbezoek PI Vught',
  minutes: 10,
  presenter: 'Tilburg',
  section: 'progress',
  by: 'Breda',
} as const;

describe('by hand', () => {
  it('the agenda starts as the generator made it', () => {
    expect(keysOf(fresh)).toEqual([
      ...['opening', 'previous_minutes', 'bottleneck:14'],
      ...['experiment:3', 'experiment:4', 'bottleneck:15', 'next_meeting'],
    ]);
  });

  it('other words, minutes and presenter survive, beside what was found', () => {
    const stored = editItem(fresh, 'bottleneck:15', { title: 'AVG', minutes: 20, presenter: 'VWS' });
    const item = itemWith(again(stored), 'bottleneck:15');
    expect([shownTitle(item), shownMinutes(item), shownPresenter(item)]).toEqual(['AVG', 20, 'VWS']);
    expect(item).toMatchObject({ title: dataSharing.title, minutes: 6, presenter: 'Breda' });
  });

  it('an emptied title gives the own text back, and the same minutes are no edit', () => {
    const stored = editItem(fresh, 'bottleneck:15', { title: 'AVG', minutes: 20 });
    const back = editItem(stored, 'bottleneck:15', { title: ' ', minutes: 6, presenter: 'Breda' });
    expect(back).toEqual(fresh);
  });

  it('a removed item stays removed, takes no time, and can be put back where it was', () => {
    const stored = again(editItem(fresh, 'bottleneck:14', { removed: true }));
    expect(itemWith(stored, 'bottleneck:14')).toMatchObject({ removed: true, fits: false, position: 3 });
    expect(totals(stored, 120).plannedMinutes).toBe(totals(fresh, 120).plannedMinutes - 10);
    expect(editItem(stored, 'bottleneck:14', { removed: false })).toEqual(fresh);
  });

  it('"treat it anyway" brings an item back from the overflow and keeps it in', () => {
    const short = { meeting: { ...deal.meeting, minutes: 35 } };
    const full = again([], short);
    expect(itemWith(full, 'bottleneck:15').fits).toBe(false);
    const pinned = editItem(full, 'bottleneck:15', { pinned: true });
    expect(itemWith(pinned, 'bottleneck:15').fits).toBe(true);
    expect(itemWith(again(pinned, short), 'bottleneck:15').fits).toBe(true);
    expect(itemWith(again(pinned, short), 'experiment:4').fits).toBe(false);
  });

  it.each<[string, (items: readonly Item[]) => Item[]]>([
    ['moved', (items) => placeAfter(items, 'bottleneck:15', 'section:progress')],
    ['reworded', (items) => editItem(items, 'bottleneck:15', { title: 'AVG' })],
    ['given other minutes', (items) => editItem(items, 'bottleneck:15', { minutes: 5 })],
    ['given to another presenter', (items) => editItem(items, 'bottleneck:15', { presenter: 'VWS' })],
  ])('what was %s stays in when time is short, before what nobody touched', (_, change) => {
    const short = { meeting: { ...deal.meeting, minutes: 35 } };
    const items = again(change(fresh), short);
    expect(itemWith(items, 'bottleneck:15').fits).toBe(true);
    expect(keysOf(items.filter(({ fits }) => !fits))).toContain('experiment:4');
    expect(totals(items, 35).overrun).toBe(0);
  });

  it('an added item stays, says who added it, and stands last in its section', () => {
    const stored = again(addItem(fresh, visit));
    expect(itemWith(stored, 'by_hand:1')).toMatchObject({
      title: 'Werkbezoek PI Vught',
      section: 'progress',
      addedByHand: true,
      reasons: [{ code: 'by_hand', by: 'Breda' }],
      position: 7,
    });
    expect(keysOf(addItem(stored, visit))).toContain('by_hand:2');
  });

  it('an added item stands above the overflow', () => {
    const full = again([], { meeting: { ...deal.meeting, minutes: 35 } });
    expect(itemWith(addItem(full, visit), 'by_hand:1')).toMatchObject({
      afterKey: 'experiment:4',
      fits: true,
    });
  });

  it('an item whose source is gone stays when people changed it, and says so', () => {
    const stored = editItem(fresh, 'bottleneck:15', { title: 'AVG' });
    const gone = again(stored, { bottlenecks: [] });
    expect(keysOf(gone)).not.toContain('bottleneck:14');
    expect(itemWith(gone, 'bottleneck:15')).toMatchObject({
      handTitle: 'AVG',
      section: 'progress',
      reasons: [{ code: 'source_gone' }],
    });
  });
});

describe('a source that is gone', () => {
  it('no longer makes an item a must', () => {
    const gone = again(editItem(fresh, 'bottleneck:14', { title: 'AVG' }), { bottlenecks: [] });
    expect(itemWith(gone, 'bottleneck:14')).toMatchObject({ mustDiscuss: false, section: 'must_discuss' });
  });
});

describe('moving', () => {
  const up = (items: readonly Item[], key: string) => moveItem(items, key, 'up');
  const down = (items: readonly Item[], key: string) => moveItem(items, key, 'down');

  it('puts an item after its new neighbour, and it stays there', () => {
    const stored = down(fresh, 'experiment:3');
    expect(itemWith(stored, 'experiment:3').afterKey).toBe('experiment:4');
    expect(keysOf(stored).slice(3, 5)).toEqual(['experiment:4', 'experiment:3']);
    expect(again(stored)).toEqual(stored);
  });

  it('changes the section when an item passes a heading', () => {
    const first = up(fresh, 'experiment:3');
    expect(keysOf(first)).toEqual(keysOf(fresh));
    expect(itemWith(first, 'experiment:3')).toMatchObject({
      section: 'must_discuss',
      afterKey: 'bottleneck:14',
    });
    const back = down(first, 'experiment:3');
    expect(itemWith(back, 'experiment:3')).toMatchObject({
      section: 'progress',
      afterKey: 'section:progress',
    });
  });

  it('gives an item the section of the one it was put after', () => {
    const stored = placeAfter(fresh, 'experiment:4', 'opening');
    expect(itemWith(stored, 'experiment:4')).toMatchObject({ section: 'opening', position: 2 });
    expect(itemWith(again(stored), 'experiment:4')).toMatchObject({ section: 'opening', position: 2 });
  });

  it('under the heading of what must be discussed means that it must', () => {
    const stored = placeAfter(fresh, 'experiment:4', 'bottleneck:14');
    const short = again(stored, { meeting: { ...deal.meeting, minutes: 30 } });
    expect(keysOf(short.filter((item) => item.fits)).slice(2, 4)).toEqual(['bottleneck:14', 'experiment:4']);
  });

  it('of two items to one place gives one order, whichever comes first', () => {
    const both = fresh.map((item) =>
      item.kind === 'experiment_progress' ? { ...item, afterKey: '' } : item,
    );
    expect(keysOf(again(both)).slice(0, 3)).toEqual(['experiment:3', 'experiment:4', 'opening']);
    expect(again(both.toReversed(), { experiments: [hitmachine, untouchables] })).toEqual(again(both));
  });

  it('can put an item at the very start, where it cannot go further up', () => {
    const stored = placeAfter(fresh, 'experiment:4', '');
    expect(keysOf(stored)[0]).toBe('experiment:4');
    expect(up(stored, 'experiment:4')).toEqual(stored);
    expect(keysOf(again(stored))).toEqual(keysOf(stored));
  });

  it('lets two items be put after the same one: the last comes first', () => {
    const stored = placeAfter(placeAfter(fresh, 'experiment:3', 'opening'), 'experiment:4', 'opening');
    expect(keysOf(stored).slice(0, 3)).toEqual(['opening', 'experiment:4', 'experiment:3']);
    expect(keysOf(again(stored))).toEqual(keysOf(stored));
  });

  it('passes over what is removed, as people do not see it', () => {
    const removed = editItem(fresh, 'experiment:4', { removed: true });
    const stored = up(removed, 'bottleneck:15');
    expect(keysOf(stored.filter((item) => !item.removed)).slice(3, 5)).toEqual([
      'bottleneck:15',
      'experiment:3',
    ]);
  });

  it('falls back to the end of its own section while its neighbour is gone', () => {
    const stored = placeAfter(fresh, 'experiment:3', 'bottleneck:14');
    const gone = again(stored, { bottlenecks: [] });
    expect(itemWith(gone, 'experiment:3').section).toBe('progress');
    expect(keysOf(gone).slice(2)).toEqual(['experiment:4', 'experiment:3', 'next_meeting']);
    expect(keysOf(again(gone)).slice(2, 4)).toEqual(['bottleneck:14', 'experiment:3']);
  });

  it('changes nothing for a key that is not there', () => {
    expect(placeAfter(fresh, 'experiment:99', 'opening')).toEqual(fresh);
    expect(placeAfter(fresh, 'experiment:3', 'experiment:99')).toEqual(fresh);
    expect(moveItem(fresh, 'experiment:99', 'down')).toEqual(fresh);
  });
});

describe('the timetable', () => {
  it('lets the time of day run down over what is treated', () => {
    const stored = editItem(editItem(fresh, 'opening', { minutes: 20 }), 'bottleneck:14', { removed: true });
    expect([...timetable(stored, '13:00')]).toEqual([
      ['opening', '13:00'],
      ['previous_minutes', '13:20'],
      ['experiment:3', '13:25'],
      ['experiment:4', '13:30'],
      ['bottleneck:15', '13:35'],
      ['next_meeting', '13:41'],
    ]);
  });

  it('passes midnight', () => {
    expect(timetable(fresh, '23:55').get('previous_minutes')).toBe('00:00');
  });
});
