/** Who takes the decision; what goes to the steering group is prepared in the core group. */
export const decisionLevels = ['core_group', 'steering_group'] as const;
export type DecisionLevel = (typeof decisionLevels)[number];
