import { describe, expect, test } from 'vitest';
import { askedOfSteering } from '../../../src/domain/steering/asked.ts';
import { summarise } from '../../../src/domain/steering/summary.ts';
import { judgeCity } from '../../../src/domain/steering.ts';
import { almere, judge, line, milestone, report, today } from './example.ts';

describe('the summary', () => {
  const asking = {
    bottleneckId: 14,
    rung: 'steering_group',
    question: 'Mag dit?',
    answerBy: '2018-12-20',
    answeredOn: null,
    endedOn: null,
  } as const;

  test('counts cities on schedule, cities that wait for money, and what is asked', () => {
    const cities = [
      judge({}),
      judge({ lines: [line('asked')] }),
      judge({ lines: [line('promised')], updates: [report('attention')] }),
      judge({ milestones: [milestone('2018-12-11', '2018-12-11')] }),
      judge({ state: 'stopped' }),
    ];
    const asked = askedOfSteering([asking], []);
    expect(summarise(cities, asked)).toEqual({
      cities: 5,
      trying: 5,
      onSchedule: 2,
      unjudged: 0,
      waitingForMoney: 2,
      asked: 1,
    });
    expect(summarise([], [])).toEqual({
      cities: 0,
      trying: 0,
      onSchedule: 0,
      unjudged: 0,
      waitingForMoney: 0,
      asked: 0,
    });
  });

  test.each<[string, Parameters<typeof judge>[0], number]>([
    ['that said nothing yet', { updates: [], startsOn: '2018-12-07' }, 1],
    [
      'that said nothing yet, without a milestone',
      { updates: [], startsOn: '2018-12-07', milestones: [] },
      1,
    ],
    ['that says it is on track', {}, 0],
    ['that says it is stuck', { updates: [report('stuck')] }, 0],
    ['that nobody heard for too long', { updates: [] }, 0],
    [
      'that said nothing yet and missed a milestone',
      { updates: [], startsOn: '2018-12-07', milestones: [milestone('2018-12-10', '2018-12-10')] },
      0,
    ],
    ['whose experiment is over', { updates: [], state: 'completed' }, 0],
  ])('knows whether there is no verdict yet on a city %s', (_, change, unjudged) => {
    expect(summarise([judge(change)], [])).toMatchObject({ unjudged });
  });

  test('has no verdict yet on a city without experiments', () => {
    const city = judgeCity(almere({ experiments: [] }), today);
    expect(summarise([city], [])).toMatchObject({ cities: 1, trying: 0, onSchedule: 0, unjudged: 1 });
  });

  test('what is asked of the steering group is open questions by date, then decisions to take', () => {
    const later = { ...asking, bottleneckId: 15, rung: 'administrative', answerBy: '2019-01-10' } as const;
    const escalations = [
      later,
      asking,
      { ...asking, rung: 'ministry' as const },
      { ...asking, answeredOn: today },
      { ...asking, endedOn: today },
    ];
    const decisions = [
      { id: 1, level: 'steering_group', text: 'Verlengen', decidedOn: null },
      { id: 2, level: 'steering_group', text: 'Genomen', decidedOn: today },
      { id: 3, level: 'core_group', text: 'Van de kerngroep', decidedOn: null },
    ] as const;
    expect(askedOfSteering(escalations, decisions)).toEqual([
      { code: 'answer', bottleneckId: 14, question: 'Mag dit?', by: '2018-12-20' },
      { code: 'answer', bottleneckId: 15, question: 'Mag dit?', by: '2019-01-10' },
      { code: 'decision', decisionId: 1, text: 'Verlengen', by: null },
    ]);
  });
});
