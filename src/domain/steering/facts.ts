import type { Day } from '../calendar.ts';
import type { Rung } from '../escalation.ts';
import type { ExperimentState } from '../experiment.ts';
import type { Need } from '../funding/year.ts';
import type { FundingRung, Instrument } from '../funding.ts';
import type { MilestoneKind } from '../milestone.ts';
import type { Progress } from '../update.ts';

/** One update: by which city, for the meeting on which day. */
export type UpdateFacts = { cityId: number; progress: Progress; meetingOn: Day; submittedOn: Day };

export type LineFacts = {
  id: number;
  experimentId: number;
  year: number;
  amount: number;
  instrument: Instrument;
  rung: FundingRung;
  expectedOn: Day | null;
};

export type MilestoneFacts = {
  id: number;
  kind: MilestoneKind;
  title: string;
  baselineOn: Day;
  forecastOn: Day;
  actualOn: Day | null;
};

/** An experiment as one of its cities looks at it: all of its money, and the city's own milestones. */
export type ExperimentFacts = {
  id: number;
  title: string;
  state: ExperimentState;
  startsOn: Day;
  endsOn: Day;
  updates: readonly UpdateFacts[];
  needs: readonly Need[];
  lines: readonly LineFacts[];
  milestones: readonly MilestoneFacts[];
};

/** The stay on a rung that runs now. */
export type StayFacts = {
  rung: Rung;
  acknowledgeBy: Day;
  answerBy: Day;
  solveBy: Day;
  acknowledgedOn: Day | null;
  answeredOn: Day | null;
  solvedOn: Day | null;
};

/** An open bottleneck, with the first experiment that it touches and when something last happened to it. */
export type BottleneckFacts = {
  id: number;
  experiment: { id: number; title: string } | null;
  movedOn: Day;
  stay: StayFacts | null;
};

/** What the overview knows of one city. `meetings` are the days of all core group meetings that were held. */
export type CityFacts = {
  city: { id: number; name: string };
  meetings: readonly Day[];
  experiments: readonly ExperimentFacts[];
  bottlenecks: readonly BottleneckFacts[];
};
