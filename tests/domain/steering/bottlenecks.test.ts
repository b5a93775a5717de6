import { describe, expect, test } from 'vitest';
import { judgeCity } from '../../../src/domain/steering.ts';
import { almere, bottleneck, judgeStay, today } from './example.ts';

describe('bottlenecks', () => {
  test.each([
    ['waiting for its acknowledgement in time', {}, 'attention', { code: 'escalated', rung: 'ministry' }],
    ['due today', { acknowledgeBy: today }, 'attention', { code: 'escalated' }],
    [
      'solved without an answer',
      { answerBy: '2018-12-06', solvedOn: '2018-12-05' },
      'attention',
      { code: 'escalated' },
    ],
    [
      'not acknowledged in time',
      { acknowledgeBy: '2018-12-11' },
      'stuck',
      { code: 'overdue', workingDays: 2 },
    ],
    [
      'acknowledged late, answer in time',
      { acknowledgeBy: '2018-12-03', acknowledgedOn: '2018-12-05' },
      'attention',
      { code: 'escalated' },
    ],
    [
      'answered without an acknowledgement',
      { acknowledgeBy: '2018-12-03', answeredOn: '2018-12-05' },
      'attention',
      { code: 'escalated' },
    ],
    [
      'not answered in time',
      { answerBy: '2018-12-06', acknowledgedOn: '2018-12-01' },
      'stuck',
      { code: 'overdue', workingDays: 5 },
    ],
    [
      'answered, but not solved in time',
      { solveBy: '2018-12-12', answeredOn: '2018-12-01' },
      'stuck',
      { code: 'overdue', workingDays: 1 },
    ],
    [
      'overdue in the core group',
      { rung: 'core_group', answerBy: '2018-12-06' },
      'attention',
      { code: 'escalated', rung: 'core_group' },
    ],
    [
      'overdue in the steering group',
      { rung: 'steering_group', answerBy: '2018-12-06' },
      'stuck',
      { code: 'overdue', rung: 'steering_group' },
    ],
    ['brought back to the city', { rung: 'city', answerBy: '2018-12-06' }, 'on_track', { code: 'in_hand' }],
  ] as const)('with one %s', (_, change, light, reason) => {
    expect(judgeStay(change)).toMatchObject({ light, reason });
  });

  test.each([
    ['2018-11-01', 'on_track', { code: 'in_hand', bottleneckId: 14 }],
    ['2018-10-31', 'attention', { code: 'still', weeks: 6 }],
    ['2018-10-17', 'attention', { code: 'still', weeks: 8 }],
  ])('with one in the city that last moved on %s', (movedOn, light, reason) => {
    const { bottlenecks } = judgeCity(almere({ bottlenecks: [{ ...bottleneck, movedOn }] }), today);
    expect(bottlenecks).toMatchObject({ light, reason });
  });

  test('are on track when there are none, also in a city without experiments', () => {
    expect(judgeCity(almere({ experiments: [] }), today)).toMatchObject({
      progress: { light: 'none', reason: { code: 'no_experiments', experimentId: null, experiment: '' } },
      bottlenecks: { light: 'on_track', reason: { code: 'no_bottlenecks' } },
    });
  });
});
