import { addDays, type Day } from '../calendar.ts';
import type { AnswerKind, Rung } from '../escalation.ts';
import type { Vacancy } from '../experiment/vacancies.ts';
import { type ExperimentState, isOver } from '../experiment.ts';
import type { Line, Need } from '../funding/year.ts';
import type { Progress } from '../update.ts';
import type { HeldItem } from './item.ts';
import type { AgendaPolicy } from './policy.ts';

export type Experiment = {
  id: number;
  title: string;
  cities: readonly string[];
  state: ExperimentState;
  startsOn: Day;
  endsOn: Day;
};

/** What a city reported for this meeting; an empty text is none. */
export type Update = {
  experimentId: number;
  city: string;
  progress: Progress;
  success: string;
  supportQuestion: string;
};

/** One stay on one rung, with its due dates as stored; `addressee` is empty for a group. */
export type Stay = {
  rung: Rung;
  addressee: string;
  startedOn: Day;
  acknowledgeBy: Day;
  answerBy: Day;
  solveBy: Day;
  acknowledgedOn: Day | null;
  answeredOn: Day | null;
  answerKind: AnswerKind | null;
  solvedOn: Day | null;
  endedOn: Day | null;
};

export type OpenBottleneck = {
  id: number;
  city: string;
  title: string;
  experimentIds: readonly number[];
  rung: Rung;
  isSupportQuestion: boolean;
  loggedOn: Day;
  wantedOn: Day | null;
  stays: readonly Stay[];
};

export type Milestone = {
  id: number;
  experimentId: number;
  city: string;
  title: string;
  forecastOn: Day;
  actualOn: Day | null;
  /** The newest one. */
  replanning: { fromOn: Day; toOn: Day; reason: string; recordedOn: Day } | null;
};

/** `stepOn` is the date of its newest step. */
export type FundingLine = Line & {
  id: number;
  contributor: string;
  expectedOn: Day | null;
  stepOn: Day | null;
};

export type Unheard = { experimentId: number; city: string; meetings: number };

/**
 * Everything an agenda is made from, on `today`. The lists hold what is open now: no drafts or closed bottlenecks, no
 * actions done, no decisions taken. `circulatedOn` is when the previous agenda went out: what happened from that day
 * on is new. `previousItems` are all items of the previous meeting, of which the undiscussed ones come back.
 */
export type AgendaState = {
  today: Day;
  meeting: { heldOn: Day; minutes: number };
  previousMeeting: { number: number; heldOn: Day; circulatedOn: Day | null } | null;
  nextMeetingOn: Day | null;
  experiments: readonly Experiment[];
  updates: readonly Update[];
  unheard: readonly Unheard[];
  vacancies: readonly (Vacancy & { experimentId: number })[];
  bottlenecks: readonly OpenBottleneck[];
  milestones: readonly Milestone[];
  needs: readonly Need[];
  fundingLines: readonly FundingLine[];
  actions: readonly { dueOn: Day }[];
  steeringDecisions: readonly {
    id: number;
    text: string;
    experimentId: number | null;
    bottleneckId: number | null;
  }[];
  lessons: readonly { id: number; title: string; experimentId: number | null; sharedOn: Day }[];
  previousItems: readonly HeldItem[];
};

/** Where a bottleneck lies now; none while it never left its city. */
export const runningStay = ({ stays }: OpenBottleneck): Stay | undefined =>
  stays.find(({ endedOn }) => endedOn === null);

/** Whether something is news since the previous agenda; before the first one everything is. */
export function isNews({ previousMeeting }: AgendaState, on: Day): boolean {
  return previousMeeting === null || on >= (previousMeeting.circulatedOn ?? previousMeeting.heldOn);
}

/** The last day for which the next meeting would come too late. */
export const horizonOf = (state: AgendaState, policy: AgendaPolicy): Day =>
  state.nextMeetingOn ?? addDays(state.meeting.heldOn, policy.horizonDays);

/** The experiments of which something is still asked: not over, and of a city that takes part. */
export const underWay = (state: AgendaState): Experiment[] =>
  state.experiments.filter((one) => !isOver(one) && one.cities.length > 0);
