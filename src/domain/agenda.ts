/** The parts of the agenda in the order in which a meeting goes through them. */
export const sections = ['opening', 'must_discuss', 'progress', 'for_information', 'closing'] as const;
export type Section = (typeof sections)[number];

/** What an item is about; together with its subject it makes the item's key. */
export const itemKinds = [
  'opening',
  'previous_minutes',
  'open_actions',
  'success',
  'experiment_progress',
  'bottleneck',
  'support_question',
  'clock_overdue',
  'answer_received',
  'funding_gap',
  'funding_shift',
  'milestone_due',
  'milestone_slipped',
  'vacancy',
  'steering_decision',
  'lesson',
  'next_meeting',
  'by_hand',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What became of an item in the meeting. */
export const itemOutcomes = ['discussed', 'carried_over'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];
