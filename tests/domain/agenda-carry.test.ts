import { describe, expect, it } from 'vitest';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import type { HeldItem } from '../../src/domain/agenda/item.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import type { AgendaState } from '../../src/domain/agenda/state.ts';
import {
  askedOfCoreGroup,
  dataSharing,
  itemWith,
  keysOf,
  onTrack,
  quiet,
  untouchables,
} from './agenda-deal.ts';

const compose = (changes: Partial<AgendaState>) =>
  composeAgenda({ ...quiet, ...changes }, defaultPolicy).items;
const codes = (item: { reasons: { code: string }[] }) => item.reasons.map((reason) => reason.code);

const open = { bottlenecks: [askedOfCoreGroup], experiments: [untouchables] };
const then = compose({
  ...open,
  lessons: [{ id: 2, title: 'Zoek mensen op in de PI', experimentId: null, sharedOn: '2018-11-15' }],
  steeringDecisions: [{ id: 5, text: 'Borging na 2019', experimentId: 3, bottleneckId: 15 }],
});

/** An item of the meeting before, which did not get to it; the agenda of now. */
const held = (key: string, changes: Partial<HeldItem> = {}): HeldItem => ({
  ...itemWith(then, key),
  id: 87,
  outcome: 'carried_over',
  ...changes,
});
const now = (item: HeldItem, changes: Partial<AgendaState> = open) =>
  compose({ previousItems: [item], ...changes });

describe('an undiscussed item', () => {
  it('joins the item about the same subject, refers to the old one and says how often it was carried', () => {
    const item = itemWith(now(held('bottleneck:15', { handTitle: 'Gegevens' })), 'bottleneck:15');
    expect(item).toMatchObject({
      carriedFromId: 87,
      timesCarried: 1,
      title: askedOfCoreGroup.title,
      section: 'progress',
    });
    expect(codes(item)).toEqual(['at_core_group', 'new_bottleneck', 'carried_over']);
  });

  it('about an experiment joins what there is to say about it now', () => {
    const updates = [onTrack(3, 'Maastricht')];
    const item = itemWith(now(held('experiment:3'), { ...open, updates }), 'experiment:3');
    expect(item).toMatchObject({ section: 'for_information', minutes: 1, carriedFromId: 87 });
    expect(codes(item)).toEqual(['update_progress', 'carried_over']);
  });

  it('comes back for information, in its own words, when the core group is asked nothing any more', () => {
    const item = held('bottleneck:15', { handTitle: 'Gegevens', kind: 'clock_overdue', mustDiscuss: true });
    const bottlenecks = [{ ...dataSharing, id: 15, rung: 'ministry' as const }];
    expect(itemWith(now(item, { bottlenecks }), 'bottleneck:15')).toMatchObject({
      kind: 'bottleneck',
      section: 'for_information',
      mustDiscuss: false,
      minutes: 1,
      title: 'Gegevens',
      handTitle: null,
      reasons: [{ code: 'carried_over', times: 1 }],
    });
  });

  it.each<[string, Partial<AgendaState>]>([
    ['bottleneck:15', { experiments: [untouchables] }],
    ['experiment:3', { experiments: [{ ...untouchables, state: 'completed' }] }],
    ['decision:5', open],
    ['lesson:2', open],
  ])('%s does not come back when there is no such thing any more', (key, changes) => {
    expect(keysOf(now(held(key), changes))).not.toContain(key);
  });

  it('weighs more with each time, so that it goes before heavier ones when time is short', () => {
    const bottlenecks = [
      { ...askedOfCoreGroup, wantedOn: '2018-12-14' },
      { ...askedOfCoreGroup, id: 16, wantedOn: '2019-01-20' },
    ];
    const short = { bottlenecks, meeting: { ...quiet.meeting, minutes: 22 } };
    const treated = (items: ReturnType<typeof compose>) =>
      keysOf(items.filter((one) => one.fits && one.section === 'progress'));
    expect(treated(compose(short))).toEqual(['bottleneck:15']);
    expect(treated(now(held('bottleneck:15', { key: 'bottleneck:16' }), short))).toEqual(['bottleneck:16']);
  });

  it('must be discussed from the third time on, and says that first', () => {
    const carried = (timesCarried: number) =>
      itemWith(now(held('bottleneck:15', { timesCarried })), 'bottleneck:15');
    expect(carried(1)).toMatchObject({ section: 'progress', mustDiscuss: false, timesCarried: 2 });
    expect(carried(2)).toMatchObject({ section: 'must_discuss', mustDiscuss: true, fits: true });
    expect(codes(carried(2))[0]).toBe('carried_over');
  });

  it('stays for information when that is all it is, however often it was carried over', () => {
    const bottlenecks = [{ ...dataSharing, id: 15 }];
    const item = itemWith(now(held('bottleneck:15', { timesCarried: 3 }), { bottlenecks }), 'bottleneck:15');
    expect(item).toMatchObject({ section: 'for_information', mustDiscuss: false, timesCarried: 4 });
  });

  it.each<[string, Partial<HeldItem>, boolean]>([
    ['comes back when it did not fit and nothing was said of it', { outcome: null, fits: false }, true],
    ['stays away when it fitted and nothing was said of it', { outcome: null }, false],
    ['stays away when it was discussed after all', { outcome: 'discussed', fits: false }, false],
    ['stays away when it was removed', { removed: true }, false],
    [
      'stays away when it was for information and did not fit',
      { outcome: null, fits: false, section: 'for_information' },
      false,
    ],
    [
      'stays away when it stands on every agenda',
      { key: 'opening', kind: 'opening', outcome: null, fits: false },
      false,
    ],
  ])('%s', (_, changes, comesBack) => {
    const items = now(held('bottleneck:15', changes));
    expect(items.some((item) => item.carriedFromId === 87)).toBe(comesBack);
  });

  it('that was added by hand comes back as it was, under a key that a new item by hand cannot have', () => {
    const byHand = { kind: 'by_hand', addedByHand: true, title: 'Werkbezoek', handMinutes: 12 } as const;
    expect(
      itemWith(now(held('bottleneck:15', { ...byHand, key: 'by_hand:1' }), {}), 'carried:87'),
    ).toMatchObject({
      title: 'Werkbezoek',
      addedByHand: false,
      minutes: 12,
      section: 'progress',
    });
  });
});
