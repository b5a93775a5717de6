export const themes = ['early_signalling', 'preventive_care', 'reintegration'] as const;
export type Theme = (typeof themes)[number];

/** *Adjusted* and *stopped* are respectable ends: they ask what was learned. */
export const experimentStates = ['preparing', 'running', 'adjusted', 'stopped', 'completed'] as const;
export type ExperimentState = (typeof experimentStates)[number];

/** Every experiment needs one of each; a missing one is a vacancy, and a vacancy is shown. */
export const ownerKinds = ['project_lead', 'care', 'safety', 'ministry_sponsor'] as const;
export type OwnerKind = (typeof ownerKinds)[number];

/** Whether the way of working is paid for after the experiment. */
export const securings = ['none', 'asked', 'promised', 'decided'] as const;
export type Securing = (typeof securings)[number];

/** Nothing is asked of an experiment any more, except what was learned. */
export const isOver = (experiment: { state: ExperimentState }) =>
  experiment.state === 'stopped' || experiment.state === 'completed';
