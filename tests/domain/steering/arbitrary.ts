import fc from 'fast-check';
import { rungs } from '../../../src/domain/escalation.ts';
import { experimentStates } from '../../../src/domain/experiment.ts';
import { fundingRungs } from '../../../src/domain/funding.ts';
import type { BottleneckFacts, CityFacts, ExperimentFacts } from '../../../src/domain/steering/facts.ts';
import { progresses } from '../../../src/domain/update.ts';
import { line, milestone } from './example.ts';

export const anyDay = fc
  .date({ min: new Date('2017-01-01'), max: new Date('2019-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(anyDay, { nil: null });
export const anyExperiment: fc.Arbitrary<ExperimentFacts> = fc.record({
  id: fc.constant(10),
  title: fc.string(),
  state: fc.constantFrom(...experimentStates),
  startsOn: anyDay,
  endsOn: anyDay,
  updates: fc.array(
    fc.record({
      cityId: fc.integer({ min: 1, max: 2 }),
      progress: fc.constantFrom(...progresses),
      meetingOn: anyDay,
      submittedOn: anyDay,
    }),
    { maxLength: 3 },
  ),
  needs: fc.array(
    fc.record({
      experimentId: fc.constant(10),
      year: fc.constantFrom(2018, 2019),
      amount: fc.integer({ min: 0, max: 200 }),
    }),
    { maxLength: 3 },
  ),
  lines: fc.array(
    fc
      .tuple(fc.constantFrom(...fundingRungs), fc.constantFrom(2018, 2019), maybeDay)
      .map((drawn) => line(...drawn)),
    { maxLength: 4 },
  ),
  milestones: fc.array(
    fc.tuple(anyDay, anyDay, maybeDay).map((drawn) => milestone(...drawn)),
    { maxLength: 3 },
  ),
});
const anyBottleneck: fc.Arbitrary<BottleneckFacts> = fc.record({
  id: fc.nat(),
  experiment: fc.constant(null),
  movedOn: anyDay,
  stay: fc.option(
    fc.record({
      rung: fc.constantFrom(...rungs),
      acknowledgeBy: anyDay,
      answerBy: anyDay,
      solveBy: anyDay,
      acknowledgedOn: maybeDay,
      answeredOn: maybeDay,
      solvedOn: maybeDay,
    }),
    { nil: null },
  ),
});
export const anyCity: fc.Arbitrary<CityFacts> = fc.record({
  city: fc.constant({ id: 1, name: 'Almere' }),
  meetings: fc.array(anyDay, { maxLength: 4 }),
  experiments: fc.array(anyExperiment, { maxLength: 3 }),
  bottlenecks: fc.array(anyBottleneck, { maxLength: 3 }),
});
