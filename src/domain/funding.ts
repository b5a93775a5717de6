export const policyDomains = ['care', 'social', 'safety', 'work_income'] as const;
export type PolicyDomain = (typeof policyDomains)[number];

export const instruments = [
  'commitment',
  'grant_award',
  'college_decision',
  'council_decision',
  'budget_amendment',
  'spuk',
  'decentralisation_payment',
  'cofinancing',
] as const;
export type Instrument = (typeof instruments)[number];

export const moneyKinds = ['process', 'transition'] as const;
export type MoneyKind = (typeof moneyKinds)[number];

export const durations = ['one_off', 'structural'] as const;
export type Duration = (typeof durations)[number];

/** The ladder of one funding line, lowest first; `rejected` and `lapsed` are ends beside it. */
export const fundingRungs = [
  'asked',
  'promised',
  'granted',
  'council_decision',
  'received',
  'accounted_for',
  'rejected',
  'lapsed',
] as const;
export type FundingRung = (typeof fundingRungs)[number];
