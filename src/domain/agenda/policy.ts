import type { ItemKind } from '../agenda.ts';

/** How a coalition runs its meetings: minutes per kind of item, and from when something is worth an item. */
export type AgendaPolicy = {
  minutes: Record<ItemKind, number>;
  /** On top of those of its weightiest matter, minutes for each further matter of an experiment, up to a most. */
  furtherMatterMinutes: number;
  experimentMinutes: number;
  informationMinutes: number;
  /** Calendar days to look ahead when the next meeting has no date yet. */
  horizonDays: number;
  /** Calendar days by which a forecast must move to be told. */
  shiftDays: number;
  /** Calendar days in which a city can give a milestone that it missed a new date, before it must be discussed. */
  missedDays: number;
  /** Working days in which the asker can say whether an answer works. */
  verdictDays: number;
  /** Calendar days that money is looked ahead. */
  fundingDays: number;
  /** Whole months that money must be late to be told. */
  lateMonths: number;
  /** After so many meetings without being heard, a city gets a slot. */
  notHeardMeetings: number;
  /** Carried over so often, an item must be discussed. */
  timesCarried: number;
  /** An agenda lists no more items than this, apart from what people put on it. */
  mostItems: number;
};

/**
 * Two hours hold eight experiments with all there is to say about them, two clocks that ran out and a decision for
 * the steering group; what these leave is for the bottlenecks.
 */
export const defaultPolicy: AgendaPolicy = {
  minutes: {
    opening: 5,
    previous_minutes: 5,
    open_actions: 5,
    success: 5,
    experiment_progress: 5,
    bottleneck: 6,
    support_question: 5,
    clock_overdue: 10,
    answer_received: 5,
    funding_gap: 5,
    funding_shift: 5,
    milestone_due: 5,
    milestone_slipped: 5,
    vacancy: 5,
    steering_decision: 10,
    lesson: 3,
    next_meeting: 5,
    by_hand: 10,
  },
  furtherMatterMinutes: 1,
  experimentMinutes: 8,
  informationMinutes: 1,
  horizonDays: 42,
  shiftDays: 7,
  missedDays: 14,
  verdictDays: 10,
  fundingDays: 183,
  lateMonths: 1,
  notHeardMeetings: 2,
  timesCarried: 3,
  mostItems: 50,
};
