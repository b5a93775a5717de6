import type { Day } from './calendar.ts';
import type { Rung } from './escalation.ts';

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

/** A bottleneck as the decisions read it: the columns of its row that they weigh. A category may lack in a draft only. */
export type Bottleneck = {
  cityId: number;
  title: string;
  category: Category | null;
  wantedOn: Day | null;
  status: BottleneckStatus;
  rung: Rung;
  loggedOn: Day;
  reopenings: number;
};

/** How a bottleneck came to its end. */
export type Closure = { outcome: Outcome; note: string; closedOn: Day };
