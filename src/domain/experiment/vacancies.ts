import { type Day, daysBetween } from '../calendar.ts';
import { type ExperimentState, isOver, type OwnerKind, ownerKinds } from '../experiment.ts';
import { type Owner, ownerlessIn } from './ownership.ts';

export type Vacancy = { kind: OwnerKind; since: Day; days: number };

/**
 * The kinds of owner that an experiment lacks today, since the day after the last one left or since the start;
 * calendar days. None before it starts and none once it is over.
 */
export function vacancies(
  experiment: { state: ExperimentState; startsOn: Day },
  owners: readonly Owner[],
  today: Day,
): Vacancy[] {
  if (isOver(experiment)) return [];
  return ownerKinds.flatMap((kind) =>
    ownerlessIn(owners, kind, experiment.startsOn, today)
      .filter((gap) => gap.until === null)
      .map(({ since }) => ({ kind, since, days: daysBetween(since, today) })),
  );
}
