import type { ItemKind } from '../agenda.ts';

/** How a coalition runs its meetings: minutes per kind of item, and from when something is worth an item. */
export type AgendaPolicy = {
  minutes: Record<ItemKind, number>;
  informationMinutes: number;
  /** Calendar days to look ahead when the next meeting has no date yet. */
  horizonDays: number;
  /** Calendar days by which a forecast must move to be told. */
  shiftDays: number;
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
};

export const defaultPolicy: AgendaPolicy = {
  minutes: {
    opening: 5,
    previous_minutes: 5,
    open_actions: 10,
    success: 3,
    experiment_progress: 8,
    bottleneck: 10,
    support_question: 8,
    clock_overdue: 15,
    answer_received: 8,
    funding_gap: 10,
    funding_shift: 5,
    milestone_due: 5,
    milestone_slipped: 8,
    vacancy: 5,
    steering_decision: 10,
    lesson: 3,
    next_meeting: 5,
    by_hand: 10,
  },
  informationMinutes: 1,
  horizonDays: 42,
  shiftDays: 7,
  verdictDays: 10,
  fundingDays: 183,
  lateMonths: 1,
  notHeardMeetings: 2,
  timesCarried: 2,
};
