import type { View } from '../../views/view.ts';
import type { Day } from '../domain/calendar.ts';
import type { Rung } from '../domain/escalation.ts';
import { type Owner, ownedFrom } from '../domain/experiment/ownership.ts';
import { missingIn, type Plan } from '../domain/experiment/plan.ts';
import { vacancies } from '../domain/experiment/vacancies.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Actor } from '../domain/role.ts';
import type { AskedEscalation } from '../domain/waiting/answers.ts';
import type { PlannedMilestone } from '../domain/waiting/decisions.ts';
import type { Step } from '../domain/waiting/money.ts';
import { waitsOf } from '../domain/waiting.ts';

type Experiment = Plan & { startsOn: Day; endsOn: Day };
type Found = {
  owners: { owner: Owner }[];
  fundingLines: { line: { id: number }; contributor: string }[];
  fundingSteps: Step[];
  escalations: {
    escalation: Omit<AskedEscalation, 'addressee'> & { rung: Rung };
    addressee: string | null;
  }[];
  milestones: { milestone: PlannedMilestone }[];
};

/** What follows from the register: what the plan lacks, which owners, and for what it waits and waited. */
export function judged(
  { t }: View,
  registered: Experiment,
  found: Found,
  deal: { startsOn: Day },
  today: Day,
) {
  const experiment = { ...registered, startsOn: ownedFrom(registered.startsOn, deal) };
  const owners = found.owners.map(({ owner }) => owner);
  const escalations = found.escalations.map(({ escalation, addressee }) => ({
    ...escalation,
    addressee: addressee ?? t.words.rung[escalation.rung],
  }));
  const lines = found.fundingLines.map(({ line, contributor }) => ({ id: line.id, contributor }));
  const milestones = found.milestones.map(({ milestone }) => milestone);
  const steps = found.fundingSteps;
  return {
    missing: missingIn(experiment, owners, today),
    vacancies: vacancies(experiment, owners, today),
    waits: waitsOf({ experiment, owners, lines, steps, escalations, milestones }, today),
  };
}

/** Whether this actor may change what is registered: of everything, or of what the own city takes part in. */
export function mayEdit(actor: Actor, cities: readonly { id: number }[]): boolean {
  const scope = scopeOf(actor, 'experiment.write');
  return scope.kind === 'all' || (scope.kind === 'city' && cities.some(({ id }) => id === scope.partyId));
}
