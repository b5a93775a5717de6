/** Everything that can be done with a bottleneck that exists, in the order of its life. */
export const actions = [
  'publication',
  'edit',
  'escalation',
  'step_down',
  'acknowledgement',
  'answer',
  'handover',
  'pause',
  'resumption',
  'solution',
  'closure',
  'reopening',
] as const;
export type Action = (typeof actions)[number];
