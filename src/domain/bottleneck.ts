export const categories = [
  'funding_silos',
  'law_privacy',
  'data_sharing',
  'commitment',
  'capacity',
  'embedding',
  'chain_partner',
  'monitoring',
] as const;
export type Category = (typeof categories)[number];

/** The exact ask: what a city needs from the one it turns to. */
export const asks = [
  'legal_reading',
  'exemption',
  'data_ground',
  'money',
  'decision',
  'contact',
  'expertise',
] as const;
export type Ask = (typeof asks)[number];

export const bottleneckStatuses = ['draft', 'open', 'closed'] as const;
export type BottleneckStatus = (typeof bottleneckStatuses)[number];

/** Why a bottleneck was closed. Only the asker can say `solved`. */
export const outcomes = ['solved', 'lapsed', 'accepted'] as const;
export type Outcome = (typeof outcomes)[number];
