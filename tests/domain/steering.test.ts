import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aspects, lights } from '../../src/domain/steering/judgement.ts';
import { steeringRules } from '../../src/domain/steering/rules.ts';
import { judgeCity } from '../../src/domain/steering.ts';
import { anyCity, anyDay, anyExperiment } from './steering/arbitrary.ts';
import { almere, calm, line, report, today } from './steering/example.ts';

describe('a city with several experiments', () => {
  const other = { ...calm, id: 11, title: 'Nazorg' };

  test('stands where its worst experiment stands, and the reason names it', () => {
    const experiments = [calm, { ...other, updates: [report('stuck')] }];
    expect(judgeCity(almere({ experiments }), today).progress).toMatchObject({
      light: 'stuck',
      reason: { experimentId: 11, experiment: 'Nazorg' },
    });
  });

  test('names late money before money that will end', () => {
    const needs = [2018, 2019].map((year) => ({ experimentId: 10, year, amount: 100 }));
    const late = { ...other, needs: [], lines: [line('promised', 2018, '2018-11-01')] };
    const { funding } = judgeCity(almere({ experiments: [{ ...calm, needs }, late] }), today);
    expect(funding.reason).toMatchObject({ code: 'money_late', experiment: 'Nazorg' });
  });

  test('is not judged on one that was stopped, unless it is all there is', () => {
    const stopped = { ...other, state: 'stopped', lines: [], updates: [report('stuck')] } as const;
    expect(judgeCity(almere({ experiments: [stopped, calm] }), today).progress.light).toBe('on_track');
    const alone = judgeCity(almere({ experiments: [stopped] }), today);
    for (const aspect of ['progress', 'funding', 'milestones'] as const) {
      expect(alone[aspect]).toMatchObject({
        light: 'none',
        reason: { code: 'stopped', experiment: 'Nazorg' },
      });
    }
  });
});

describe('every judgement', () => {
  test('of whatever city has a light and a reason that the stated rules know', () => {
    fc.assert(
      fc.property(anyCity, anyDay, (facts, day) => {
        const judged = judgeCity(facts, day);
        for (const aspect of aspects) {
          const { light, reason } = judged[aspect];
          const rule = { aspect, light, code: reason.code };
          expect(steeringRules).toContainEqual(expect.objectContaining(rule));
        }
      }),
    );
  });

  test('can only get worse, or stay as bad, when a living experiment is added', () => {
    fc.assert(
      fc.property(anyCity, anyExperiment, anyDay, (facts, more, day) => {
        const living = { ...more, state: 'running' } as const;
        const alive = facts.experiments.filter(({ state }) => state !== 'stopped' && state !== 'completed');
        const before = judgeCity({ ...facts, experiments: alive }, day);
        const after = judgeCity({ ...facts, experiments: [...alive, living] }, day);
        for (const aspect of aspects) {
          const [was, is] = [lights.indexOf(before[aspect].light), lights.indexOf(after[aspect].light)];
          expect(is).toBeGreaterThanOrEqual(was);
        }
      }),
    );
  });
});
