import type { Day } from '../calendar.ts';
import type { OwnerKind } from '../experiment.ts';

/** What is waited for, with what it is about. */
type Subject =
  | { code: 'project_lead' }
  | { code: 'owner'; kind: OwnerKind }
  | { code: 'money'; lineId: number }
  | { code: 'answer'; bottleneckId: number }
  | { code: 'decision'; milestoneId: number };

export type OpenWait = Subject & { on: string; since: Day; until: Day | null };
