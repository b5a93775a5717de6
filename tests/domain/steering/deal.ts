import type { OverviewRegister } from '../../../src/domain/steering/overview-register.ts';

type RowOf<K extends keyof OverviewRegister> = OverviewRegister[K][number];

/** One city with one running experiment, its owners in place, and nothing else. */
export const deal: OverviewRegister = {
  programme: [{ startsOn: '2017-03-20' }],
  parties: [
    { id: 1, kind: 'city', name: 'Almere' },
    { id: 2, kind: 'city', name: 'Breda' },
    { id: 3, kind: 'ministry', name: 'JenV' },
  ],
  memberships: [
    { partyId: 1, fromOn: '2017-03-20', untilOn: null },
    { partyId: 2, fromOn: '2017-03-20', untilOn: '2018-09-30' },
    { partyId: 3, fromOn: '2017-03-20', untilOn: null },
  ],
  meetings: [
    { id: 1, heldOn: '2018-09-20', status: 'held' },
    { id: 2, heldOn: '2018-11-01', status: 'held' },
    { id: 3, heldOn: '2018-11-20', status: 'cancelled' },
    { id: 4, heldOn: '2018-12-13', status: 'planned' },
  ],
  experiments: [
    { id: 10, title: 'Vroegsignalering', state: 'running', startsOn: '2017-03-20', endsOn: '2019-10-31' },
  ],
  experimentCities: [{ experimentId: 10, cityId: 1 }],
  owners: (['project_lead', 'care', 'safety', 'ministry_sponsor'] as const).map((kind) => ({
    experimentId: 10,
    kind,
    fromOn: '2017-03-20',
    untilOn: null,
  })),
  updates: [],
  fundingNeeds: [],
  fundingLines: [],
  fundingSteps: [],
  milestones: [],
  replannings: [],
  bottlenecks: [],
  bottleneckExperiments: [],
  closures: [],
  escalations: [],
  escalationEvents: [],
  decisions: [],
};

export const milestone = (change: Partial<RowOf<'milestones'>> = {}): RowOf<'milestones'> => ({
  id: 9,
  experimentId: 10,
  cityId: 1,
  kind: 'council_proposal',
  title: 'Raadsvoorstel',
  owner: 'Wethouder zorg',
  baselineOn: '2018-12-06',
  forecastOn: '2018-12-06',
  actualOn: null,
  ...change,
});

export const line = (change: Partial<RowOf<'fundingLines'>> = {}): RowOf<'fundingLines'> => ({
  id: 5,
  experimentId: 10,
  contributorId: 3,
  year: 2018,
  amount: 100,
  instrument: 'spuk',
  rung: 'asked',
  expectedOn: null,
  ...change,
});

export const bottleneck = (change: Partial<RowOf<'bottlenecks'>> = {}): RowOf<'bottlenecks'> => ({
  id: 14,
  cityId: 1,
  title: 'Niemand mag het zeggen',
  status: 'open',
  loggedOn: '2018-10-01',
  ...change,
});

export const stay = (change: Partial<RowOf<'escalations'>> = {}): RowOf<'escalations'> => ({
  id: 20,
  bottleneckId: 14,
  rung: 'ministry',
  direction: 'up',
  addresseeId: 3,
  question: 'Mag het?',
  startedOn: '2018-11-05',
  acknowledgeBy: '2018-11-08',
  answerBy: '2018-11-19',
  solveBy: '2019-01-07',
  acknowledgedOn: null,
  answeredOn: null,
  solvedOn: null,
  endedOn: null,
  ...change,
});
