import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import { bottlenecks, supportQuestions } from '../../src/domain/agenda/sources/bottlenecks.ts';
import {
  forecastsMoved,
  milestonesDue,
  milestonesMissed,
} from '../../src/domain/agenda/sources/milestones.ts';
import { lessons, steeringDecisions, vacancies } from '../../src/domain/agenda/sources/rest.ts';
import { openActions, standingItems } from '../../src/domain/agenda/sources/standing.ts';
import type { Milestone, OpenBottleneck } from '../../src/domain/agenda/state.ts';
import { atCoreGroup, dataSharing, quiet, untouchables } from './agenda-deal.ts';

const council: Milestone = {
  id: 9,
  experimentId: 3,
  city: 'Maastricht',
  title: 'Raadsbesluit budget',
  forecastOn: '2019-01-15',
  actualOn: null,
  replanning: null,
};
const moved = { fromOn: '2018-12-04', toOn: '2019-01-15', reason: 'Raad wil eerst een DPIA' };

const milestone = (changes: Partial<Milestone>) => ({
  ...quiet,
  experiments: [untouchables],
  milestones: [{ ...council, ...changes }],
});
const named = { title: 'Raadsbesluit budget', city: 'Maastricht' };
const bottleneck = (changes: Partial<OpenBottleneck>) => ({
  ...quiet,
  bottlenecks: [{ ...dataSharing, ...changes }],
});
const reasons = (items: { reasons: unknown[] }[]) => items.flatMap((item) => item.reasons);

describe('standing items', () => {
  it('open with the previous minutes and close with the next date', () => {
    expect(standingItems(quiet)).toMatchObject([
      { key: 'opening', section: 'opening', reasons: [{ code: 'standing' }] },
      { key: 'previous_minutes', reasons: [{ code: 'minutes_of', number: 8, on: '2018-11-01' }] },
      { key: 'next_meeting', section: 'closing', reasons: [{ code: 'next_meeting', on: '2019-01-24' }] },
    ]);
  });

  it('have no minutes to adopt in the first meeting', () => {
    const keys = standingItems({ ...quiet, previousMeeting: null, nextMeetingOn: null }).map(
      (one) => one.key,
    );
    expect(keys).toEqual(['opening', 'next_meeting']);
  });

  it('take all open actions together, and say how late the oldest is in working days', () => {
    const actions = [{ dueOn: '2018-12-10' }, { dueOn: '2018-11-30' }, { dueOn: '2018-11-26' }];
    expect(reasons(openActions({ ...quiet, actions }))).toEqual([
      { code: 'action_open', count: 3 },
      { code: 'action_overdue', count: 2, days: 5 },
    ]);
    expect(openActions(quiet)).toEqual([]);
  });
});

describe('a bottleneck', () => {
  it.each<[string, Partial<OpenBottleneck>, unknown[]]>([
    ['is left to its city while nothing is new', {}, []],
    [
      'is on the agenda when it is new',
      { loggedOn: '2018-11-20' },
      [{ code: 'new_bottleneck', on: '2018-11-20' }],
    ],
    [
      'is new from the day on which the previous agenda went out',
      { loggedOn: '2018-10-25' },
      [{ code: 'new_bottleneck', on: '2018-10-25' }],
    ],
    ['was on the previous agenda when it is older than that', { loggedOn: '2018-10-24' }, []],
    [
      'is discussed as long as it lies with the core group',
      { rung: 'core_group', stays: [atCoreGroup] },
      [{ code: 'at_core_group', since: '2018-09-20' }],
    ],
    [
      'is pressing when the answer is wanted before the next meeting',
      { wantedOn: '2019-01-24' },
      [{ code: 'wanted_by', on: '2019-01-24' }],
    ],
    ['can wait when the next meeting is in time', { wantedOn: '2019-01-25' }, []],
  ])('%s', (_, changes, expected) => {
    expect(reasons(bottlenecks(bottleneck(changes), defaultPolicy))).toEqual(expected);
  });

  it.each<[string, Partial<OpenBottleneck>, string]>([
    ['that nobody asked the core group about is for information', {}, 'for_information'],
    ['that was brought to the core group is discussed', { rung: 'core_group' }, 'progress'],
    [
      'that the core group answered is so no longer',
      { rung: 'core_group', stays: [{ ...atCoreGroup, answeredOn: '2018-11-01', answerKind: 'answered' }] },
      'for_information',
    ],
    [
      'that lies with a ministry within its terms is for information',
      { rung: 'ministry' },
      'for_information',
    ],
  ])('%s', (_, changes, section) => {
    const [found] = bottlenecks(bottleneck({ loggedOn: '2018-11-20', ...changes }), defaultPolicy);
    expect(found?.section).toBe(section);
  });

  it('whose wanted date passed is pressing only for the core group itself: elsewhere the clock tells', () => {
    const late = { wantedOn: '2018-11-30' };
    expect(bottlenecks(bottleneck(late), defaultPolicy)).toEqual([]);
    expect(reasons(bottlenecks(bottleneck({ ...late, rung: 'core_group' }), defaultPolicy))).toContainEqual({
      code: 'wanted_by',
      on: '2018-11-30',
    });
  });

  it('that is a support question is asked in every meeting until it goes to a ministry', () => {
    const question = { isSupportQuestion: true };
    expect(supportQuestions(bottleneck(question))).toMatchObject([
      {
        key: 'bottleneck:14',
        kind: 'support_question',
        reasons: [{ code: 'support_question', city: 'Breda' }],
      },
    ]);
    expect(supportQuestions(bottleneck({ ...question, rung: 'ministry' }))).toEqual([]);
  });

  it('refers to its experiment only when it touches one', () => {
    const [one] = bottlenecks(bottleneck({ loggedOn: '2018-11-20', experimentIds: [1] }), defaultPolicy);
    const [two] = bottlenecks(bottleneck({ loggedOn: '2018-11-20', experimentIds: [1, 2] }), defaultPolicy);
    expect([one?.experimentId, two?.experimentId]).toEqual([1, null]);
  });
});

describe('a milestone', () => {
  it.each([
    ['due before the next meeting is on the agenda', { forecastOn: '2019-01-24' }, ['2019-01-24']],
    ['due after it is not', { forecastOn: '2019-01-25' }, []],
    ['that was reached is not', { actualOn: '2018-11-29' }, []],
  ])('%s', (_, changes, expected) => {
    const found = reasons(milestonesDue(milestone(changes), defaultPolicy));
    expect(found).toEqual(expected.map((on) => ({ code: 'milestone_due', ...named, on })));
  });

  it('that passed without being reached was missed, by so many days', () => {
    const missed = milestonesMissed(milestone({ forecastOn: '2018-11-26' }), defaultPolicy);
    expect(missed).toMatchObject([
      { key: 'experiment:3', kind: 'milestone_slipped', title: untouchables.title, presenter: 'Maastricht' },
    ]);
    expect(reasons(missed)).toEqual([
      { code: 'milestone_missed', ...named, on: '2018-11-26', workingDays: 5 },
    ]);
  });

  it.each([
    ['2018-11-19', 'progress'],
    ['2018-11-18', 'must_discuss'],
  ])(
    'that was missed on %s, two weeks ago or longer and without a new date, is put under %s',
    (on, section) => {
      expect(milestonesMissed(milestone({ forecastOn: on }), defaultPolicy)).toMatchObject([{ section }]);
    },
  );

  it('whose forecast moved by six weeks says so, with the reason that was given, and not also when it is due', () => {
    const state = milestone({ replanning: { ...moved, recordedOn: '2018-11-20' } });
    expect(forecastsMoved(state, defaultPolicy)).toMatchObject([
      {
        kind: 'milestone_slipped',
        section: 'progress',
        reasons: [{ code: 'forecast_moved', ...named, weeks: 6, ...moved }],
      },
    ]);
    expect(milestonesDue(state, defaultPolicy)).toEqual([]);
  });

  it('that was brought forward is no slip and good to know', () => {
    const replanning = { ...moved, toOn: '2018-11-20', recordedOn: '2018-11-20' };
    const state = milestone({ forecastOn: '2018-11-20', replanning });
    expect(forecastsMoved(state, defaultPolicy)).toMatchObject([
      { kind: 'milestone_due', section: 'for_information', reasons: [{ weeks: -2 }] },
    ]);
  });

  it('of an experiment that is over is asked for no more', () => {
    const state = milestone({ forecastOn: '2018-11-18' });
    const over = { ...state, experiments: [{ ...untouchables, state: 'stopped' as const }] };
    expect(milestonesMissed(over, defaultPolicy)).toEqual([]);
  });

  it.each([
    ['moved before the previous agenda', { ...moved, recordedOn: '2018-10-24' }],
    ['moved by less than a week', { ...moved, toOn: '2018-12-10', recordedOn: '2018-11-20' }],
  ])('%s is no news', (_, replanning) => {
    expect(forecastsMoved(milestone({ replanning }), defaultPolicy)).toEqual([]);
  });
});

describe('the rest', () => {
  it('an experiment without a safety owner says since when, all in its own item', () => {
    const empty = { experimentId: 3, since: '2018-07-04', days: 152 };
    const state = {
      ...quiet,
      experiments: [untouchables],
      vacancies: [
        { ...empty, kind: 'safety' as const },
        { ...empty, kind: 'care' as const },
      ],
    };
    expect(vacancies(state)).toMatchObject([
      {
        key: 'experiment:3',
        reasons: [{ code: 'vacancy', owner: 'safety', since: '2018-07-04', days: 152 }],
      },
      { key: 'experiment:3', reasons: [{ owner: 'care' }] },
    ]);
  });

  it('a decision that the steering group is to take must be prepared', () => {
    const decision = { id: 5, text: 'Borging na 2019', experimentId: null, bottleneckId: 14 };
    expect(steeringDecisions({ ...quiet, steeringDecisions: [decision] })).toMatchObject([
      { key: 'decision:5', section: 'must_discuss', title: 'Borging na 2019', bottleneckId: 14 },
    ]);
  });

  it('lessons shared since the previous agenda are for information', () => {
    const lesson = { id: 2, title: 'Zoek mensen op in de PI', experimentId: 1 };
    const shared = (sharedOn: string) => lessons({ ...quiet, lessons: [{ ...lesson, sharedOn }] });
    expect(shared('2018-11-15')).toMatchObject([
      { key: 'lesson:2', section: 'for_information', reasons: [{ code: 'lesson', on: '2018-11-15' }] },
    ]);
    expect(shared('2018-10-01')).toEqual([]);
  });
});
