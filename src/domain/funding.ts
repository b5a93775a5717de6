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

/** On these rungs the money can be counted on: a promise is not enough. */
const securedRungs: readonly FundingRung[] = ['granted', 'council_decision', 'received', 'accounted_for'];

/** Ends beside the ladder: the money does not come, and from here only a new line helps. */
const lostRungs: readonly FundingRung[] = ['rejected', 'lapsed'];

export const isSecured = (line: { rung: FundingRung }) => securedRungs.includes(line.rung);

export const isLost = (line: { rung: FundingRung }) => lostRungs.includes(line.rung);
