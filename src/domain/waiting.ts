import { type Day, daysBetween } from './calendar.ts';
import type { Owner } from './experiment/ownership.ts';
import { type ExperimentState, isOver } from './experiment.ts';
import { type AskedEscalation, waitsForAnswers } from './waiting/answers.ts';
import { type PlannedMilestone, waitsForDecisions } from './waiting/decisions.ts';
import { type AskedLine, type Step, waitsForMoney } from './waiting/money.ts';
import { waitsForOwners } from './waiting/owners.ts';
import type { OpenWait } from './waiting/wait.ts';

/** For what (`code`) and on whom (`on`, empty when nobody is named), in calendar days; `until` is null while waiting. */
export type Wait = OpenWait & { days: number };

export type Register = {
  experiment: { state: ExperimentState; startsOn: Day; endsOn: Day };
  owners: readonly Owner[];
  lines: readonly AskedLine[];
  steps: readonly Step[];
  escalations: readonly AskedEscalation[];
  milestones: readonly PlannedMilestone[];
};

/**
 * How long an experiment has waited, for what, and on whom: read from the register, longest first.
 * An experiment that is over waits no more: what was still open ends with it, and is kept, because a wait that
 * never ended is often why it stopped.
 */
export function waitsOf(register: Register, today: Day): Wait[] {
  const { experiment } = register;
  const over = isOver(experiment);
  const lastDay = over && experiment.endsOn < today ? experiment.endsOn : today;
  return allWaits(register, lastDay)
    .map((wait) => (over ? { ...wait, until: wait.until ?? lastDay } : wait))
    .filter((wait) => wait.until === null || wait.until > wait.since)
    .map((wait) => ({ ...wait, days: daysBetween(wait.since, wait.until ?? today) }))
    .sort(longestFirst);
}

function allWaits(register: Register, lastDay: Day): OpenWait[] {
  return [
    ...waitsForOwners(register.owners, register.experiment.startsOn, lastDay),
    ...waitsForMoney(register.lines, register.steps),
    ...waitsForAnswers(register.escalations),
    ...waitsForDecisions(register.milestones, lastDay),
  ];
}

function longestFirst(a: Wait, b: Wait): number {
  if (a.days !== b.days) return b.days - a.days;
  return a.since < b.since ? -1 : Number(a.since > b.since);
}
