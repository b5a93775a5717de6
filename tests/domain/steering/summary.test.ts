import { describe, expect, test } from 'vitest';
import { askedOfSteering } from '../../../src/domain/steering/asked.ts';
import { summarise } from '../../../src/domain/steering/summary.ts';
import { judge, line, milestone, report, today } from './example.ts';

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
      waitingForMoney: 2,
      asked: 1,
    });
    expect(summarise([], [])).toEqual({
      cities: 0,
      trying: 0,
      onSchedule: 0,
      waitingForMoney: 0,
      asked: 0,
    });
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
