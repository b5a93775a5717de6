export const milestoneKinds = [
  'agreement',
  'college_decision',
  'council_proposal',
  'council_letter',
  'dpia',
  'dpo_advice',
  'data_agreement',
  'baseline_measurement',
  'interim_report',
  'securing_decision',
  'other',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];
