import { describe, expect, test } from 'vitest';
import type { OverviewRegister } from '../../../src/domain/steering/overview-register.ts';
import { lastingWaits } from '../../../src/domain/steering/waits.ts';
import { bottleneck, deal, line, milestone, stay } from './deal.ts';

const day = '2018-11-29';
const waits = (change: Partial<OverviewRegister>) => lastingWaits({ ...deal, ...change }, day);
const asked = {
  bottlenecks: [bottleneck()],
  bottleneckExperiments: [{ bottleneckId: 14, experimentId: 10 }],
  escalations: [stay()],
};

describe('what waits', () => {
  test('is nothing when nothing does', () => {
    expect(waits({})).toEqual([]);
  });

  test('counts an owner that lacks from the start of the deal, of an experiment that is older', () => {
    const [, ...owners] = deal.owners;
    const programme = [{ startsOn: '2018-11-19' }];
    expect(waits({ owners, programme })).toMatchObject([{ code: 'project_lead', days: 10 }]);
  });

  test('says who waits for what on whom, longest first', () => {
    const [, ...owners] = deal.owners;
    const money = {
      fundingLines: [line()],
      fundingSteps: [{ lineId: 5, rung: 'asked' as const, onDate: '2018-06-01' }],
    };
    const late = { milestones: [milestone({ baselineOn: '2018-11-20' })] };
    expect(waits({ owners, ...money, ...late, ...asked })).toMatchObject([
      { code: 'project_lead', cities: ['Almere'], on: '', days: 619 },
      { code: 'money', lineId: 5, cities: ['Almere'], on: 'JenV', days: 181 },
      {
        code: 'answer',
        bottleneckId: 14,
        on: 'JenV',
        rung: 'ministry',
        title: 'Niemand mag het zeggen',
        days: 24,
      },
      { code: 'decision', milestoneId: 9, on: 'Wethouder zorg', title: 'Raadsvoorstel', days: 9 },
    ]);
  });

  test('on a body has its rung for a name', () => {
    const body = stay({ rung: 'steering_group', addresseeId: null });
    expect(waits({ ...asked, escalations: [body] })).toMatchObject([{ on: '', rung: 'steering_group' }]);
  });

  test('leaves out what came, and what is over', () => {
    expect(waits({ ...asked, escalations: [stay({ answeredOn: '2018-11-20' })] })).toEqual([]);
    const stopped = deal.experiments.map((one) => ({ ...one, state: 'stopped' as const }));
    expect(waits({ ...asked, experiments: stopped })).toEqual([]);
  });

  test('counts a question once, also when it touches two experiments', () => {
    const second = deal.experiments.map((one) => ({ ...one, id: 11, title: 'Nazorg' }));
    const both = {
      ...asked,
      experiments: [...deal.experiments, ...second],
      experimentCities: [10, 11].map((experimentId) => ({ experimentId, cityId: 1 })),
      owners: [10, 11].flatMap((experimentId) => deal.owners.map((owner) => ({ ...owner, experimentId }))),
      bottleneckExperiments: [10, 11].map((experimentId) => ({ bottleneckId: 14, experimentId })),
    };
    expect(waits(both)).toHaveLength(1);
  });

  test('is not told of a city that left', () => {
    const ofBreda = { ...asked, experimentCities: [{ experimentId: 10, cityId: 2 }] };
    expect(waits(ofBreda)).toEqual([]);
    const earlier = { ...ofBreda, escalations: [stay({ startedOn: '2018-09-03' })] };
    expect(lastingWaits({ ...deal, ...earlier }, '2018-09-30')).toHaveLength(1);
  });
});
