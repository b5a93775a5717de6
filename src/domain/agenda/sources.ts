import type { Candidate } from './candidate.ts';
import type { AgendaPolicy } from './policy.ts';
import { answersReceived, awaitedVerdicts } from './sources/answers.ts';
import { bottlenecks, supportQuestions } from './sources/bottlenecks.ts';
import { overdueClocks } from './sources/clocks.ts';
import { fundingGaps, fundingLate, fundingSteps, moneyEndsFirst } from './sources/funding.ts';
import { forecastsMoved, milestonesDue, milestonesMissed } from './sources/milestones.ts';
import { experimentProgress, successes, unheardCities, updateQuestions } from './sources/progress.ts';
import { lessons, steeringDecisions, vacancies } from './sources/rest.ts';
import { openActions, standingItems } from './sources/standing.ts';
import type { AgendaState } from './state.ts';

const sources: readonly ((state: AgendaState, policy: AgendaPolicy) => Candidate[])[] = [
  standingItems,
  openActions,
  successes,
  experimentProgress,
  updateQuestions,
  unheardCities,
  bottlenecks,
  supportQuestions,
  overdueClocks,
  answersReceived,
  awaitedVerdicts,
  fundingGaps,
  moneyEndsFirst,
  fundingLate,
  fundingSteps,
  milestonesDue,
  milestonesMissed,
  forecastsMoved,
  vacancies,
  steeringDecisions,
  lessons,
];

/** Everything that has a reason to be on the agenda, one candidate per reason and subject. */
export const candidates = (state: AgendaState, policy: AgendaPolicy): Candidate[] =>
  sources.flatMap((source) => source(state, policy));
