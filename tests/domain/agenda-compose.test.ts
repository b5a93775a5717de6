import { describe, expect, it } from 'vitest';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import type { AgendaState } from '../../src/domain/agenda/state.ts';
import {
  askedOfCoreGroup,
  askedOfJenV,
  atCoreGroup,
  dataSharing,
  hitmachine,
  itemWith,
  keysOf,
  onTrack,
  quiet,
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
      minutes: 10,
    });
    expect(codes(item)).toEqual(['answer_overdue', 'proposal_one_rung_up', 'wanted_by', 'new_bottleneck']);
  });

  it('goes through the sections in order, and in each from heavy to light', () => {
    const { items } = compose({
      experiments: [youth, untouchables],
      updates: [onTrack(2, 'Almere'), { ...onTrack(3, 'Maastricht'), progress: 'stuck' }],
      bottlenecks: [askedOfJenV, askedOfCoreGroup, { ...dataSharing, id: 16, loggedOn: '2018-11-20' }],
      actions: [{ dueOn: '2018-12-10' }],
      lessons: [{ id: 2, title: 'Zoek mensen op in de PI', experimentId: 1, sharedOn: '2018-11-15' }],
      steeringDecisions: [{ id: 5, text: 'Borging na 2019', experimentId: null, bottleneckId: null }],
    });
    expect(keysOf(items)).toEqual([
      ...['opening', 'previous_minutes', 'open_actions'],
      ...['bottleneck:14', 'decision:5'],
      ...['experiment:3', 'bottleneck:15'],
      ...['experiment:2', 'bottleneck:16', 'lesson:2'],
      'next_meeting',
    ]);
  });

  it('puts equals in the order of their cities, then of their titles, then of their numbers', () => {
    const bottlenecks = [
      { ...askedOfCoreGroup, id: 14 },
      { ...askedOfCoreGroup, id: 9 },
      { ...askedOfCoreGroup, id: 8, title: 'Wachtlijst' },
      { ...askedOfCoreGroup, id: 30, city: 'Almere' },
    ];
    expect(keysOf(compose({ bottlenecks }).items).slice(2, -1)).toEqual([
      ...['bottleneck:30', 'bottleneck:9', 'bottleneck:14', 'bottleneck:8'],
    ]);
  });

  it('refers to its subject', () => {
    const item = itemWith(compose({ bottlenecks: [askedOfJenV] }).items, 'bottleneck:14');
    expect(item).toMatchObject({
      bottleneckId: 14,
      experimentId: 1,
      title: askedOfJenV.title,
    });
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
    const bottlenecks = [{ ...dataSharing, isSupportQuestion: true }, askedOfCoreGroup];
    const { items, plannedMinutes, overrun } = compose({ ...busy, bottlenecks, meeting: within(31) });
    expect(keysOf(items.filter((item) => !item.fits))).toEqual(['bottleneck:15']);
    expect(itemWith(items, 'bottleneck:14').fits).toBe(true);
    expect([plannedMinutes, overrun]).toEqual([31, 0]);
  });

  it('hears the experiments first, then takes what is for information, then the bottlenecks', () => {
    const treated = (minutes: number) => {
      const { items } = compose({ ...busy, bottlenecks: [askedOfCoreGroup], meeting: within(minutes) });
      return keysOf(items.filter(({ fits, section }) => fits && !['opening', 'closing'].includes(section)));
    };
    expect(treated(25)).toEqual(['experiment:3', 'experiment:4']);
    expect(treated(31)).toEqual(['experiment:3', 'experiment:4', 'lesson:2']);
    expect(treated(32)).toEqual(['experiment:3', 'experiment:4', 'bottleneck:15', 'lesson:2']);
  });

  it.each([
    ['wanted before the next meeting', { wantedOn: '2018-12-13' }, true],
    ['wanted on the day of the next meeting', { wantedOn: '2019-01-24' }, true],
    ['wanted after it', { wantedOn: '2019-01-25' }, false],
    ['due before it', { stays: [{ ...atCoreGroup, answerBy: '2018-12-20' }] }, true],
    ['due after it', { stays: [{ ...atCoreGroup, answerBy: '2019-01-25' }] }, false],
    [
      'answered already',
      { wantedOn: '2018-12-13', stays: [{ ...atCoreGroup, answeredOn: '2018-11-30' }] },
      false,
    ],
    ['lying elsewhere', { rung: 'ministry' as const, wantedOn: '2018-12-13' }, false],
  ])(
    'takes a question to the core group before the experiments when it is due: %s',
    (_, changes, goesFirst) => {
      const question = { ...askedOfCoreGroup, ...changes };
      const unheard = [{ experimentId: 4, city: 'Nijmegen', meetings: 3 }];
      const { items } = compose({ ...busy, unheard, bottlenecks: [question], meeting: within(26) });
      const left = keysOf(items.filter(({ key, fits }) => key.startsWith('experiment:') && !fits));
      expect(left).toEqual(goesFirst ? ['experiment:3'] : []);
      if (goesFirst) expect(itemWith(items, 'bottleneck:15').fits).toBe(true);
    },
  );

  it('keeps everything that must be discussed, and says by how many minutes that overruns', () => {
    const bottlenecks = [14, 15, 16].map((id) => ({ ...askedOfJenV, id }));
    const agenda = compose({ ...busy, bottlenecks, meeting: within(30) });
    expect(keysOf(agenda.items.filter((item) => item.section === 'must_discuss' && item.fits))).toHaveLength(
      3,
    );
    expect(agenda).toMatchObject({ plannedMinutes: 45, availableMinutes: 30, overrun: 15 });
    expect(itemWith(agenda.items, 'lesson:2').fits).toBe(false);
  });

  it('keeps a slot for a city that was not heard in two meetings, before heavier items', () => {
    const unheard = [{ experimentId: 2, city: 'Almere', meetings: 2 }];
    const experiments = [youth, untouchables];
    const updates = [onTrack(2, 'Almere'), stuck(3, 'Maastricht')];
    const { items } = compose({ experiments, updates, unheard, meeting: within(20) });
    expect(itemWith(items, 'experiment:2')).toMatchObject({ fits: true, section: 'progress', minutes: 5 });
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
    const { items } = compose({ experiments, unheard, meeting: within(20) });
    expect(keysOf(items.filter((item) => item.fits && item.section === 'progress'))).toEqual([
      'experiment:4',
    ]);
    expect(codes(itemWith(items, 'experiment:3'))).toEqual(['no_update']);
  });
});
