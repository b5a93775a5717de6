import { type Day, workingDaysBetween } from './calendar.ts';
import { dueOn, isPausedOn, type Pause, pausedDaysBetween } from './pause.ts';

export { dueOn, type Pause } from './pause.ts';

export const clockStates = ['running', 'due_soon', 'paused', 'overdue', 'met', 'met_late'] as const;
export type ClockState = (typeof clockStates)[number];

/** A clock with this many working days left, or fewer, is due soon. */
const soonDays = 2;

export type ClockInput = {
  startedOn: Day;
  /** The term in working days, as frozen when the escalation started. */
  days: number;
  /** The due date as stored; without it, it follows from start, term and pauses. */
  dueOn?: Day;
  doneOn: Day | null;
  pauses: readonly Pause[];
  today: Day;
};

/** All days are working days; `elapsedDays` leaves out the paused ones. */
export type Clock = {
  dueOn: Day;
  termDays: number;
  elapsedDays: number;
  pausedDays: number;
  remainingDays: number;
  overdueDays: number;
  state: ClockState;
};

/**
 * Reads one clock of an escalation, on the day it was done or else today. A clock starts once: a handover is not
 * among the inputs and cannot reset it. It is overdue from the day after the due date; on a weekend right after it
 * `overdueDays` is still 0. A pause stops the clock until its due date only: what is overdue stays overdue.
 */
export function readClock(input: ClockInput): Clock {
  const { startedOn, days, pauses } = input;
  const due = input.dueOn ?? dueOn(startedOn, days, pauses);
  const at = latest(startedOn, input.doneOn ?? input.today);
  const pausedDays = pausedDaysBetween(startedOn, earliest(at, due), pauses);
  const remainingDays = at < due ? workingDaysBetween(at, due) - pausedDaysBetween(at, due, pauses) : 0;
  return {
    dueOn: due,
    termDays: days,
    elapsedDays: workingDaysBetween(startedOn, at) - pausedDays,
    pausedDays,
    remainingDays,
    overdueDays: at > due ? workingDaysBetween(due, at) : 0,
    state: stateOf(input, due, remainingDays),
  };
}

/** The columns of an escalation that its clocks are read from. */
export type ClockedEscalation = {
  startedOn: Day;
  acknowledgeDays: number;
  answerDays: number;
  solveDays: number;
  acknowledgedOn: Day | null;
  answeredOn: Day | null;
  solvedOn: Day | null;
};

/** The three clocks of one escalation; they start together and pause together. */
export function readClocks(escalation: ClockedEscalation, pauses: readonly Pause[], today: Day) {
  const { startedOn } = escalation;
  const read = (days: number, doneOn: Day | null) => readClock({ startedOn, days, doneOn, pauses, today });
  return {
    acknowledged: read(escalation.acknowledgeDays, escalation.acknowledgedOn),
    answered: read(escalation.answerDays, escalation.answeredOn),
    solved: read(escalation.solveDays, escalation.solvedOn),
  };
}

function stateOf({ doneOn, today, pauses }: ClockInput, due: Day, remainingDays: number): ClockState {
  if (doneOn !== null) return doneOn <= due ? 'met' : 'met_late';
  if (today > due) return 'overdue';
  if (isPausedOn(today, pauses)) return 'paused';
  return remainingDays <= soonDays ? 'due_soon' : 'running';
}

const latest = (a: Day, b: Day): Day => (a > b ? a : b);
const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
