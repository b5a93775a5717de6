import type { Ask } from './bottleneck.ts';
import type { Day } from './calendar.ts';
import type { Role } from './role.ts';

/** From the city to the minister, lowest first; a bottleneck moves one rung at a time, up or down. */
export const rungs = ['city', 'core_group', 'ministry', 'steering_group', 'administrative'] as const;
export type Rung = (typeof rungs)[number];

/** Follows from the date by which an answer is wanted; never from a word like "urgent". */
export const urgencies = ['regular', 'soon'] as const;
export type Urgency = (typeof urgencies)[number];

export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

export const answerKinds = ['answered', 'partial', 'commitment', 'not_ours', 'cannot'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const eventKinds = [
  'started',
  'acknowledged',
  'answered',
  'handed_over',
  'paused',
  'resumed',
  'solved',
  'closed',
  'reopened',
  'stepped_up',
  'stepped_down',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** The terms of one rung, in Dutch working days from the start. */
export type Terms = { acknowledgeDays: number; answerDays: number; solveDays: number };

/** What the coalition agreed on for one rung and urgency. */
export type PolicyTerms = Terms & { rung: Rung; urgency: Urgency };

/** One stay on one rung: the columns of its row. It runs until `endedOn`; its terms and question never change. */
export type Escalation = Terms & {
  rung: Rung;
  direction: Direction;
  addresseeId: number | null;
  ask: Ask;
  question: string;
  reason: string;
  urgency: Urgency;
  wantedOn: Day | null;
  startedOn: Day;
  acknowledgeBy: Day;
  answerBy: Day;
  solveBy: Day;
  acknowledgedOn: Day | null;
  answeredOn: Day | null;
  answerKind: AnswerKind | null;
  solvedOn: Day | null;
  pausedUntil: Day | null;
  endedOn: Day | null;
};

/** What tells where a stay stands, and what is late: all that a list needs of it. */
export type Stay = Pick<
  Escalation,
  | 'rung'
  | 'addresseeId'
  | 'startedOn'
  | 'acknowledgeBy'
  | 'answerBy'
  | 'solveBy'
  | 'acknowledgedOn'
  | 'answeredOn'
  | 'answerKind'
  | 'solvedOn'
  | 'pausedUntil'
  | 'endedOn'
>;

/** What happened during a stay, on whose behalf: a row that is never changed afterwards. */
export type EscalationEvent = {
  kind: EventKind;
  onDate: Day;
  role: Role;
  partyId: number | null;
  personId: number;
  toPartyId: number | null;
  answerKind: AnswerKind | null;
  text: string;
  untilOn: Day | null;
};
