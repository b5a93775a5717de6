import type { BottleneckStatus } from '../bottleneck.ts';
import type { Day } from '../calendar.ts';
import type { Need } from '../funding/year.ts';
import type { MeetingStatus } from '../meeting.ts';
import type { Membership } from '../membership.ts';
import type { PartyKind } from '../party.ts';
import type { Progress } from '../update.ts';
import type { ExperimentFacts, LineFacts, MilestoneFacts, StayFacts } from './facts.ts';

type ExperimentRow = Omit<ExperimentFacts, 'updates' | 'needs' | 'lines' | 'milestones'>;
type UpdateRow = {
  experimentId: number;
  meetingId: number;
  cityId: number;
  progress: Progress;
  submittedOn: Day;
};
type BottleneckRow = { id: number; cityId: number; status: BottleneckStatus; loggedOn: Day };
type EscalationRow = StayFacts & { id: number; bottleneckId: number; startedOn: Day; endedOn: Day | null };

/** The rows that the overview is drawn from, of today or as they stood on an earlier date. */
export type SteeringRegister = {
  parties: readonly { id: number; kind: PartyKind; name: string }[];
  memberships: readonly Membership[];
  meetings: readonly { id: number; heldOn: Day; status: MeetingStatus }[];
  experiments: readonly ExperimentRow[];
  experimentCities: readonly { experimentId: number; cityId: number }[];
  updates: readonly UpdateRow[];
  fundingNeeds: readonly Need[];
  fundingLines: readonly LineFacts[];
  milestones: readonly (MilestoneFacts & { experimentId: number; cityId: number })[];
  bottlenecks: readonly BottleneckRow[];
  bottleneckExperiments: readonly { bottleneckId: number; experimentId: number }[];
  closures: readonly { bottleneckId: number; reopenedOn: Day | null }[];
  escalations: readonly EscalationRow[];
  escalationEvents: readonly { escalationId: number; onDate: Day }[];
};
