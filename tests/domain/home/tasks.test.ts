import { describe, expect, test } from 'vitest';
import { type CityFacts, tasksOfCity } from '../../../src/domain/home/city.ts';
import { type LeadFacts, tasksOfLead } from '../../../src/domain/home/lead.ts';
import { countTasks } from '../../../src/domain/home/task.ts';

const today = '2018-11-29';
const action = { id: 31, version: 1, text: 'Belt de griffie', dueOn: '2018-11-22', doneOn: null };

describe('for a city waits', () => {
  const nothing: CityFacts = { updates: [], bottlenecks: [], milestones: [], lines: [], actions: [] };
  const tasks = (facts: Partial<CityFacts>) => tasksOfCity({ ...nothing, ...facts }, today);
  const bottleneck = { id: 14, title: 'Mag het?', status: 'open', loggedOn: '2018-10-01' } as const;
  const answered = {
    rung: 'ministry',
    answeredOn: '2018-11-20',
    answerKind: 'answered',
    solveBy: '2019-01-15',
    endedOn: null,
  } as const;
  const own = { bottleneck, escalation: answered, addressee: 'JenV' };

  test('nothing, when nothing does', () => {
    expect(tasks({})).toEqual([]);
  });

  test('an update, until the day on which updates are due', () => {
    const meeting = { id: 9, updatesDueOn: '2018-12-04' };
    expect(tasks({ updates: [{ experimentId: 10, experiment: 'Hitmachine', meeting }] })).toEqual([
      { code: 'update', meetingId: 9, experimentId: 10, experiment: 'Hitmachine', dueOn: '2018-12-04' },
    ]);
  });

  test('its verdict on an answer, until it should work in practice', () => {
    expect(tasks({ bottlenecks: [own] })).toEqual([
      {
        code: 'verdict',
        bottleneckId: 14,
        title: 'Mag het?',
        by: { rung: 'ministry', addressee: 'JenV' },
        answeredOn: '2018-11-20',
        kind: 'answered',
        dueOn: '2019-01-15',
      },
    ]);
  });

  test.each([
    ['a question without an answer', { ...answered, answeredOn: null }],
    ['a stay that ended', { ...answered, endedOn: '2018-11-25' }],
    ['what was never asked', null],
  ])('no verdict on %s', (_, escalation) => {
    expect(tasks({ bottlenecks: [{ ...own, escalation }] })).toEqual([]);
  });

  test('a draft, which is never late', () => {
    const draft = {
      bottleneck: { ...bottleneck, status: 'draft' as const },
      escalation: null,
      addressee: null,
    };
    const found = tasks({ bottlenecks: [draft] });
    expect(found).toMatchObject([{ code: 'draft', dueOn: '2018-10-01' }]);
    expect(countTasks(found, today)).toEqual({ all: 1, late: 0 });
  });

  test('a milestone from four weeks before its date, and after it', () => {
    const milestone = (id: number, forecastOn: string) => ({
      id,
      title: 'Raad',
      experiment: 'X',
      forecastOn,
    });
    const milestones = [milestone(1, '2018-12-28'), milestone(2, '2018-12-27'), milestone(3, '2018-11-01')];
    expect(tasks({ milestones }).map((task) => 'milestoneId' in task && task.milestoneId)).toEqual([3, 2]);
  });

  test('money that is later than expected', () => {
    const line = {
      id: 5,
      amount: 100,
      instrument: 'spuk',
      rung: 'promised',
      experiment: 'X',
      contributor: 'VWS',
    } as const;
    const lines = ['2018-11-28', '2018-11-29', null].map((expectedOn) => ({ ...line, expectedOn }));
    expect(tasks({ lines })).toMatchObject([{ code: 'money', by: 'VWS', dueOn: '2018-11-28' }]);
  });

  test('the oldest debt first', () => {
    const meeting = { id: 9, updatesDueOn: '2018-12-04' };
    const updates = [{ experimentId: 10, experiment: 'Hitmachine', meeting }];
    const found = tasks({ bottlenecks: [own], updates, actions: [action] });
    expect(found.map(({ code }) => code)).toEqual(['action', 'update', 'verdict']);
    expect(countTasks(found, today)).toEqual({ all: 3, late: 1 });
  });
});

describe('for the national lead waits', () => {
  const tasks = (facts: Partial<LeadFacts>) =>
    tasksOfLead({ asked: [], meetings: [], actions: [], ...facts }, today);
  const meeting: LeadFacts['meetings'][number] = {
    id: 9,
    number: 9,
    heldOn: '2018-12-13',
    status: 'planned',
    agendaDueOn: '2018-11-29',
    circulateDueOn: '2018-12-06',
    minutesDueOn: '2018-12-20',
    agendaGeneratedOn: null,
    report: '',
    versions: 0,
    composedByClock: true,
  };

  test('a question to the core group: first its receipt, then the answer', () => {
    const escalation = {
      question: 'Wie kent dit?',
      acknowledgedOn: null,
      acknowledgeBy: '2018-12-03',
      answerBy: '2018-12-20',
    };
    const question = { bottleneck: { id: 14 }, city: 'Almere', escalation };
    const seen = { ...question, escalation: { ...escalation, acknowledgedOn: '2018-11-28' } };
    expect(tasks({ asked: [question] })).toMatchObject([{ code: 'acknowledge', dueOn: '2018-12-03' }]);
    expect(tasks({ asked: [seen] })).toMatchObject([{ code: 'answer', dueOn: '2018-12-20' }]);
  });

  test('the answer itself when that is late, though nobody said that the question arrived', () => {
    const late = { question: 'Wie kent dit?', acknowledgedOn: null, acknowledgeBy: '2018-11-01' };
    const asked = (answerBy: string) => [
      { bottleneck: { id: 14 }, city: 'Almere', escalation: { ...late, answerBy } },
    ];
    expect(tasks({ asked: asked(today) })).toMatchObject([{ code: 'acknowledge', dueOn: '2018-11-01' }]);
    expect(tasks({ asked: asked('2018-11-28') })).toMatchObject([{ code: 'answer', dueOn: '2018-11-28' }]);
  });

  test.each([
    ['to compose an agenda from the day on which it is due', {}, [{ code: 'compose', dueOn: '2018-11-29' }]],
    ['nothing before that day', { agendaDueOn: '2018-11-30' }, []],
    [
      'to publish an agenda that was composed',
      { agendaGeneratedOn: '2018-11-29' },
      [{ code: 'publish', dueOn: '2018-12-06', composedOn: '2018-11-29', composedByClock: true }],
    ],
    ['nothing while an agenda is out', { agendaGeneratedOn: '2018-11-29', versions: 1 }, []],
    [
      'to say that a meeting was held',
      { heldOn: '2018-11-28', versions: 1 },
      [{ code: 'hold', dueOn: '2018-11-28' }],
    ],
    [
      'to write minutes',
      { status: 'held', heldOn: '2018-11-01' },
      [{ code: 'minutes', dueOn: '2018-12-20' }],
    ],
    ['nothing once they are written', { status: 'held', report: 'Er werd veel besproken.' }, []],
    ['nothing of a meeting that was cancelled', { status: 'cancelled', heldOn: '2018-11-01' }, []],
  ] as const)('%s', (_, change, expected) => {
    const found = tasks({ meetings: [{ ...meeting, ...change }] });
    expect(found).toEqual(expected.map((task) => ({ ...task, meetingId: 9, number: 9 })));
  });

  test('an action that nobody else took upon itself', () => {
    expect(tasks({ actions: [action] })).toEqual([{ code: 'action', action, dueOn: '2018-11-22' }]);
  });
});
