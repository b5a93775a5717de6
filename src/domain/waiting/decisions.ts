import type { Day } from '../calendar.ts';
import type { MilestoneKind } from '../milestone.ts';
import type { OpenWait } from './wait.ts';

export type PlannedMilestone = {
  id: number;
  kind: MilestoneKind;
  owner: string;
  baselineOn: Day;
  actualOn: Day | null;
};

/** The milestones on which administrators decide or sign; the others are work to be done. */
const decisionKinds: readonly MilestoneKind[] = [
  'agreement',
  'college_decision',
  'council_proposal',
  'data_agreement',
  'securing_decision',
];

/** From the day for which a decision was planned at first until it is taken; nothing before that day. */
export function waitsForDecisions(milestones: readonly PlannedMilestone[], today: Day): OpenWait[] {
  return milestones
    .filter(({ kind, baselineOn }) => decisionKinds.includes(kind) && baselineOn < today)
    .map(({ id, owner, baselineOn, actualOn }) => ({
      code: 'decision',
      milestoneId: id,
      on: owner,
      since: baselineOn,
      until: actualOn,
    }));
}
