import type { Outcome } from '../bottleneck.ts';
import type { Day } from '../calendar.ts';
import type { DecisionLevel } from '../decision.ts';
import type { Direction } from '../escalation.ts';
import type { Owner } from '../experiment/ownership.ts';
import type { Step } from '../waiting/money.ts';
import type { SteeringRegister } from './register.ts';

type RowOf<T extends keyof SteeringRegister> = SteeringRegister[T][number];
type Wider = 'fundingLines' | 'milestones' | 'bottlenecks' | 'escalations' | 'closures';

/** What the whole overview is drawn from: the rows for the judgements, and what happened around them. */
export type OverviewRegister = Omit<SteeringRegister, Wider> & {
  /** The deal; there is one. */
  programme: readonly { startsOn: Day }[];
  fundingLines: readonly (RowOf<'fundingLines'> & { contributorId: number })[];
  fundingSteps: readonly Step[];
  milestones: readonly (RowOf<'milestones'> & { owner: string })[];
  replannings: readonly Replanning[];
  bottlenecks: readonly (RowOf<'bottlenecks'> & { title: string })[];
  escalations: readonly (RowOf<'escalations'> & Asking)[];
  closures: readonly (RowOf<'closures'> & { id: number; outcome: Outcome; closedOn: Day })[];
  owners: readonly (Owner & { experimentId: number })[];
  decisions: readonly { id: number; level: DecisionLevel; text: string; decidedOn: Day | null }[];
};

type Asking = { direction: Direction; addresseeId: number | null; question: string };
type Replanning = { milestoneId: number; fromOn: Day; toOn: Day; reason: string; recordedOn: Day };
