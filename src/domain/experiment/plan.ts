import type { Day } from '../calendar.ts';
import { type ExperimentState, isOver, type OwnerKind, ownerKinds } from '../experiment.ts';
import type { Owner } from './ownership.ts';

export type Plan = {
  state: ExperimentState;
  targetGroup: string;
  learningQuestion: string;
  measurement: string;
};
export type Missing =
  | { code: 'target_group' | 'learning_question' | 'measurement' }
  | { code: 'owner'; kind: OwnerKind };

/**
 * What a full project plan asks for and this one lacks. Shown, never enforced: the advice after the first City
 * Deal was to have a full plan at the start, and to leave the way of measuring to each experiment.
 * An owner who will start later is not missing; of an experiment that is over no owner is asked.
 */
export function missingIn(plan: Plan, owners: readonly Owner[], today: Day): Missing[] {
  return [...missingTexts(plan), ...(isOver(plan) ? [] : missingOwners(owners, today))];
}

function missingTexts(plan: Plan): Missing[] {
  const texts = [
    { code: 'target_group', text: plan.targetGroup },
    { code: 'learning_question', text: plan.learningQuestion },
    { code: 'measurement', text: plan.measurement },
  ] as const;
  return texts.filter(({ text }) => text.trim() === '').map(({ code }) => ({ code }));
}

function missingOwners(owners: readonly Owner[], today: Day): Missing[] {
  const found = owners.filter(({ untilOn }) => untilOn === null || untilOn >= today);
  return ownerKinds
    .filter((kind) => !found.some((owner) => owner.kind === kind))
    .map((kind) => ({ code: 'owner', kind }));
}
