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
