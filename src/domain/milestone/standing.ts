/** What one looks for among milestones: their status, but *reached* is reached, on time or late. */
export const milestoneStandings = ['planned', 'slipped', 'missed', 'reached'] as const;
export type MilestoneStanding = (typeof milestoneStandings)[number];
