import type { FundingRung } from '../../../src/domain/funding.ts';
import type { BottleneckFacts, CityFacts, ExperimentFacts } from '../../../src/domain/steering/facts.ts';
import { judgeCity } from '../../../src/domain/steering.ts';
import type { Progress } from '../../../src/domain/update.ts';

export const today = '2018-12-13';
export const meetings = ['2018-09-20', '2018-11-01', '2018-12-06'];
export const report = (progress: Progress, meetingOn = '2018-12-06', cityId = 1) => ({
  cityId,
  progress,
  meetingOn,
  submittedOn: '2018-11-29',
});
export const line = (rung: FundingRung, year = 2018, expectedOn: string | null = null) =>
  ({ id: 5, experimentId: 10, year, amount: 100, instrument: 'council_decision', rung, expectedOn }) as const;
export const milestone = (baselineOn: string, forecastOn: string, actualOn: string | null = null) =>
  ({ id: 9, kind: 'council_proposal', title: 'Raadsvoorstel', baselineOn, forecastOn, actualOn }) as const;

export const calm: ExperimentFacts = {
  id: 10,
  title: 'Vroegsignalering',
  state: 'running',
  startsOn: '2017-03-20',
  endsOn: '2019-11-01',
  updates: [report('on_track')],
  needs: [{ experimentId: 10, year: 2018, amount: 100 }],
  lines: [line('granted')],
  milestones: [milestone('2019-02-01', '2019-02-01')],
};
export const stay = {
  rung: 'ministry',
  acknowledgeBy: '2018-12-14',
  answerBy: '2018-12-31',
  solveBy: '2019-01-31',
  acknowledgedOn: null,
  answeredOn: null,
  solvedOn: null,
} as const;
export const bottleneck: BottleneckFacts = {
  id: 14,
  experiment: { id: 10, title: 'Vroegsignalering' },
  movedOn: '2018-12-01',
  stay: null,
};

export const almere = (facts: Partial<CityFacts> = {}): CityFacts => ({
  city: { id: 1, name: 'Almere' },
  meetings,
  experiments: [calm],
  bottlenecks: [],
  ...facts,
});
export const judge = (change: Partial<ExperimentFacts>) =>
  judgeCity(almere({ experiments: [{ ...calm, ...change }] }), today);
export const judgeStay = (change: Partial<NonNullable<BottleneckFacts['stay']>>) =>
  judgeCity(almere({ bottlenecks: [{ ...bottleneck, stay: { ...stay, ...change } }] }), today).bottlenecks;
