import { describe, expect, it } from 'vitest';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import type { HeldItem } from '../../src/domain/agenda/item.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import type { AgendaState } from '../../src/domain/agenda/state.ts';
import {
  askedOfJenV,
  atJenV,
  dataSharing,
  hitmachine,
  itemWith,
  keysOf,
  onTrack,
  quiet,
  reintegration,
  untouchables,
  youth,
} from './agenda-deal.ts';

const compose = (changes: Partial<AgendaState>) => composeAgenda({ ...quiet, ...changes }, defaultPolicy);
const within = (minutes: number) => ({ ...quiet.meeting, minutes });
const codes = (item: { reasons: { code: string }[] }) => item.reasons.map((reason) => reason.code);

describe('the agenda', () => {
  it('of a quiet programme consists of the standing items', () => {
    const agenda = compose({});
    expect(keysOf(agenda.items)).toEqual(['opening', 'previous_minutes', 'next_meeting']);
    expect(agenda).toMatchObject({ plannedMinutes: 15, availableMinutes: 120, overrun: 0 });
  });

  it('shows a bottleneck once, with all reasons, under the weightiest kind', () => {
    const bottleneck = { ...askedOfJenV, wantedOn: '2019-01-10', loggedOn: '2018-11-20' };
    const item = itemWith(compose({ bottlenecks: [bottleneck] }).items, 'bottleneck:14');
    expect(item).toMatchObject({
      kind: 'clock_overdue',
      section: 'must_discuss',
      mustDiscuss: true,
      minutes: 15,
    });
    expect(codes(item)).toEqual(['answer_overdue', 'proposal_one_rung_up', 'new_bottleneck', 'wanted_by']);
  });

  it('goes through the sections in order, and in each from heavy to light', () => {
    const { items } = compose({
      experiments: [youth, untouchables],
      updates: [onTrack(2, 'Almere'), { ...onTrack(3, 'Maastricht'), progress: 'stuck' }],
      bottlenecks: [askedOfJenV, { ...dataSharing, id: 15, loggedOn: '2018-11-20' }],
      actions: [{ dueOn: '2018-12-10' }],
      lessons: [{ id: 2, title: 'Zoek mensen op in de PI', experimentId: 1, sharedOn: '2018-11-15' }],
      steeringDecisions: [{ id: 5, text: 'Borging na 2019', experimentId: null, bottleneckId: null }],
    });
    expect(keysOf(items)).toEqual([
      ...['opening', 'previous_minutes', 'open_actions'],
      ...['bottleneck:14', 'decision:5'],
      ...['bottleneck:15', 'experiment:3'],
      ...['experiment:2', 'lesson:2'],
      'next_meeting',
    ]);
  });

  it('lets the lower number go first among equals', () => {
    const bottlenecks = [14, 9].map((id) => ({ ...dataSharing, id, loggedOn: '2018-11-20' }));
    expect(keysOf(compose({ bottlenecks }).items).slice(2, 4)).toEqual(['bottleneck:9', 'bottleneck:14']);
  });

  it('refers to the agreed subject of the reasons it merged', () => {
    const item = itemWith(compose({ bottlenecks: [askedOfJenV] }).items, 'bottleneck:14');
    expect(item).toMatchObject({
      bottleneckId: 14,
      experimentId: 1,
      milestoneId: null,
      title: askedOfJenV.title,
    });
  });
});

describe('the progress of an experiment', () => {
  const shared = (changes: object) =>
    compose({
      experiments: [reintegration],
      updates: [onTrack(1, 'Tilburg'), { ...onTrack(1, 'Breda'), ...changes }],
    });

  it('is for information, one minute, when it runs well and nobody asks anything', () => {
    const item = itemWith(shared({}).items, 'experiment:1');
    expect(item).toMatchObject({ section: 'for_information', minutes: 1, presenter: 'Breda, Tilburg' });
    expect(codes(item)).toEqual(['update_progress', 'update_progress']);
  });

  it.each([
    ['needs attention in one city', { progress: 'attention' }, 'experiment_progress', 8],
    ['has a success to tell', { success: 'Eerste twaalf mensen aan het werk' }, 'success', 3],
    ['asks for support', { supportQuestion: 'Wie kent een goede nulmeting?' }, 'support_question', 8],
  ])('is discussed when it %s', (_, changes, kind, minutes) => {
    expect(itemWith(shared(changes).items, 'experiment:1')).toMatchObject({
      section: 'progress',
      kind,
      minutes,
    });
  });

  it('is asked for when a city sent no update, and not when the experiment is over', () => {
    const silent = compose({ experiments: [reintegration], updates: [onTrack(1, 'Tilburg')] });
    const over = compose({
      experiments: [{ ...hitmachine, state: 'completed' }],
      unheard: [{ experimentId: 4, city: 'Nijmegen', meetings: 3 }],
    });
    expect(itemWith(silent.items, 'experiment:1').reasons).toContainEqual({
      code: 'no_update',
      city: 'Breda',
    });
    expect(keysOf(over.items)).not.toContain('experiment:4');
  });
});

describe('packing', () => {
  const stuck = (experimentId: number, city: string) => ({
    ...onTrack(experimentId, city),
    progress: 'stuck' as const,
  });
  const busy: Partial<AgendaState> = {
    experiments: [untouchables, hitmachine],
    updates: [stuck(3, 'Maastricht'), stuck(4, 'Nijmegen')],
    lessons: [{ id: 2, title: 'Zoek mensen op in de PI', experimentId: null, sharedOn: '2018-11-15' }],
  };

  it('shows what does not fit as overflow and drops nothing; a lighter item takes what is left', () => {
    const { items, plannedMinutes, overrun } = compose({ ...busy, meeting: within(25) });
    expect(keysOf(items.filter((item) => !item.fits))).toEqual(['experiment:4']);
    expect(itemWith(items, 'lesson:2').fits).toBe(true);
    expect([plannedMinutes, overrun]).toEqual([24, 0]);
  });

  it('keeps everything that must be discussed, and says by how many minutes that overruns', () => {
    const bottlenecks = [14, 15, 16].map((id) => ({ ...askedOfJenV, id }));
    const agenda = compose({ ...busy, bottlenecks, meeting: within(45) });
    expect(keysOf(agenda.items.filter((item) => item.section === 'must_discuss' && item.fits))).toHaveLength(
      3,
    );
    expect(agenda).toMatchObject({ plannedMinutes: 60, availableMinutes: 45, overrun: 15 });
    expect(itemWith(agenda.items, 'lesson:2').fits).toBe(false);
  });

  it('keeps a slot for a city that was not heard in two meetings, before heavier items', () => {
    const unheard = [{ experimentId: 2, city: 'Almere', meetings: 2 }];
    const experiments = [youth, untouchables];
    const updates = [onTrack(2, 'Almere'), stuck(3, 'Maastricht')];
    const { items } = compose({ experiments, updates, unheard, meeting: within(25) });
    expect(itemWith(items, 'experiment:2')).toMatchObject({ fits: true, section: 'progress', minutes: 8 });
    expect(itemWith(items, 'experiment:2').reasons).toContainEqual({
      code: 'not_heard',
      city: 'Almere',
      meetings: 2,
    });
    expect(itemWith(items, 'experiment:3').fits).toBe(false);
  });

  it('gives the slot to the city that waited longest; once unheard is not yet a reason', () => {
    const experiments = [youth, hitmachine, untouchables];
    const unheard = [
      { experimentId: 2, city: 'Almere', meetings: 2 },
      { experimentId: 3, city: 'Maastricht', meetings: 1 },
      { experimentId: 4, city: 'Nijmegen', meetings: 3 },
    ];
    const { items } = compose({ experiments, unheard, meeting: within(25) });
    expect(keysOf(items.filter((item) => item.fits && item.section === 'progress'))).toEqual([
      'experiment:4',
    ]);
    expect(codes(itemWith(items, 'experiment:3'))).toEqual(['no_update']);
  });
});

describe('an undiscussed item', () => {
  const { items } = compose({ bottlenecks: [{ ...dataSharing, loggedOn: '2018-11-20' }] });
  const held = (changes: Partial<HeldItem>): HeldItem => ({
    ...itemWith(items, 'bottleneck:14'),
    id: 87,
    outcome: 'carried_over',
    ...changes,
  });
  const now = (item: HeldItem, changes: Partial<AgendaState> = {}) =>
    compose({ previousItems: [item], ...changes }).items;

  it('comes back as a new item that refers to the old one and says how often it was carried', () => {
    expect(itemWith(now(held({ handTitle: 'Gegevens', handMinutes: 12 })), 'bottleneck:14')).toMatchObject({
      carriedFromId: 87,
      timesCarried: 1,
      title: 'Gegevens',
      minutes: 12,
      handTitle: null,
      reasons: [{ code: 'carried_over', times: 1 }],
    });
  });

  it('joins the item about the same subject', () => {
    const stays = [{ ...atJenV, answeredOn: '2018-11-20', answerKind: 'answered' as const }];
    const item = itemWith(now(held({}), { bottlenecks: [{ ...askedOfJenV, stays }] }), 'bottleneck:14');
    expect(item).toMatchObject({ kind: 'answer_received', title: askedOfJenV.title, carriedFromId: 87 });
    expect(codes(item)).toEqual(['answer_received', 'carried_over']);
  });

  it('must be discussed when it was carried over twice', () => {
    expect(itemWith(now(held({ timesCarried: 1 })), 'bottleneck:14')).toMatchObject({
      section: 'must_discuss',
      mustDiscuss: true,
      timesCarried: 2,
      fits: true,
    });
  });

  it('stays for information when it was, however often it was carried over', () => {
    const item = held({ timesCarried: 3, section: 'for_information', mustDiscuss: false });
    expect(itemWith(now(item), 'bottleneck:14')).toMatchObject({
      section: 'for_information',
      timesCarried: 4,
    });
  });

  it('goes before heavier ones when time is short', () => {
    const changes = {
      meeting: { ...quiet.meeting, minutes: 25 },
      bottlenecks: [dataSharing, { ...dataSharing, id: 13, loggedOn: '2018-11-20', wantedOn: '2018-12-14' }],
    };
    const items = now(held({}), changes).filter((one) => one.fits && one.section === 'progress');
    expect(keysOf(items)).toEqual(['bottleneck:14']);
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
    expect(now(held(changes)).some((item) => item.carriedFromId === 87)).toBe(comesBack);
  });

  it('that was added by hand gets a key that a new item by hand cannot have', () => {
    const item = held({ key: 'by_hand:1', kind: 'by_hand', addedByHand: true, title: 'Werkbezoek' });
    expect(itemWith(now(item), 'carried:87')).toMatchObject({ title: 'Werkbezoek', addedByHand: false });
  });
});
