import { describe, expect, test } from 'vitest';
import { judge, milestone } from './example.ts';

describe('milestones', () => {
  test.each([
    ['on its date', milestone('2019-02-01', '2019-02-01'), 'on_track', { code: 'on_schedule' }],
    ['slipped two weeks', milestone('2019-02-01', '2019-02-15'), 'on_track', { code: 'on_schedule' }],
    ['slipped six weeks', milestone('2018-12-06', '2019-01-17'), 'attention', { code: 'slipped', weeks: 6 }],
    [
      'slipped eight weeks',
      milestone('2018-12-06', '2019-01-31'),
      'attention',
      { code: 'slipped', weeks: 8 },
    ],
    ['slipped a day more', milestone('2018-12-06', '2019-02-01'), 'stuck', { code: 'slipped', weeks: 8 }],
    [
      'missed',
      milestone('2018-12-11', '2018-12-11'),
      'stuck',
      { code: 'missed', milestoneId: 9, workingDays: 2 },
    ],
    [
      'reached late',
      milestone('2017-12-06', '2018-12-06', '2018-12-06'),
      'on_track',
      { code: 'on_schedule' },
    ],
  ] as const)('with one %s', (_, one, light, reason) => {
    expect(judge({ milestones: [one] }).milestones).toMatchObject({ light, reason });
  });

  test('name the one that slipped most, and a missed one before all', () => {
    const [some, more] = [milestone('2019-02-01', '2019-03-01'), milestone('2019-02-01', '2019-03-08')];
    expect(judge({ milestones: [some, more] }).milestones.reason).toMatchObject({ weeks: 5 });
    const missed = milestone('2018-12-11', '2018-12-11');
    expect(judge({ milestones: [some, missed, more] }).milestones.reason.code).toBe('missed');
  });

  test('are no judgement when none was planned', () => {
    expect(judge({ milestones: [] }).milestones).toMatchObject({
      light: 'none',
      reason: { code: 'no_milestones' },
    });
  });
});
