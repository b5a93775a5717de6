import { describe, expect, test } from 'vitest';
import { judgeCity } from '../../../src/domain/steering.ts';
import { almere, calm, judge, line } from './example.ts';

describe('funding', () => {
  test.each([
    [
      'nothing promised against a gap',
      [line('asked')],
      'stuck',
      { code: 'nothing_promised', year: 2018, gap: 100 },
    ],
    ['a promise that was rejected', [line('rejected')], 'stuck', { code: 'nothing_promised', gap: 100 }],
    [
      'a promise that is not secured',
      [line('promised')],
      'attention',
      { code: 'promised_not_secured', gap: 100 },
    ],
    [
      'a promise that is late',
      [line('promised', 2018, '2018-11-01')],
      'attention',
      { code: 'money_late', instrument: 'council_decision', workingDays: 30 },
    ],
    ['secured money', [line('granted')], 'on_track', { code: 'secured', year: 2018 }],
    [
      'secured money beside a late line of next year',
      [line('granted'), line('asked', 2019, '2018-12-12'), line('asked', 2019, '2018-12-01')],
      'attention',
      { code: 'money_late', workingDays: 9 },
    ],
  ] as const)('with %s', (_, lines, light, reason) => {
    expect(judge({ lines }).funding).toMatchObject({ light, reason });
  });

  test('asks attention when secured money ends within half a year, before the experiment does', () => {
    const needs = [2018, 2019].map((year) => ({ experimentId: 10, year, amount: 100 }));
    expect(judge({ needs }).funding).toMatchObject({
      light: 'attention',
      reason: { code: 'money_ends', from: '2019-01-01' },
    });
    const far = judgeCity(almere({ experiments: [{ ...calm, needs }] }), '2018-06-30');
    expect(far.funding.light).toBe('on_track');
  });

  test('forgets the gap of a year that has passed, not the one to come', () => {
    const needs = [2017, 2018, 2019].map((year) => ({ experimentId: 10, year, amount: 100 }));
    expect(judge({ needs }).funding.reason).toMatchObject({ code: 'money_ends', from: '2019-01-01' });
    expect(judge({ needs: needs.slice(0, 2) }).funding.light).toBe('on_track');
  });

  test.each([
    ['nobody recorded what is needed', [], {}, 'need_unknown'],
    ['only another year was recorded', [[2017, 100]], {}, 'need_unknown'],
    ['nothing was recorded as needed', [[2018, 0]], {}, 'no_need'],
    ['it begins only next year', [[2019, 0]], { startsOn: '2019-01-01' }, 'no_need'],
    ['it should have been over before this year', [], { endsOn: '2017-12-31' }, 'no_need'],
  ] as [string, [year: number, amount: number][], object, string][])(
    'is no judgement when %s',
    (_, recorded, dates, code) => {
      const needs = recorded.map(([year, amount]) => ({ experimentId: 10, year, amount }));
      expect(judge({ needs, lines: [], ...dates }).funding).toMatchObject({
        light: 'none',
        reason: { code, year: 2018 },
      });
    },
  );
});
