import type { Day } from '../calendar.ts';
import { type Owner, ownerlessIn } from '../experiment/ownership.ts';
import { type OwnerKind, ownerKinds } from '../experiment.ts';
import type { OpenWait } from './wait.ts';

/** Every stretch without a project lead or another owner, the one that was filled as well as the one that lasts. */
export function waitsForOwners(owners: readonly Owner[], startsOn: Day, today: Day): OpenWait[] {
  return ownerKinds.flatMap((kind) =>
    ownerlessIn(owners, kind, startsOn, today).map((gap) => ({ ...subject(kind), on: '', ...gap })),
  );
}

const subject = (kind: OwnerKind) =>
  kind === 'project_lead' ? ({ code: 'project_lead' } as const) : ({ code: 'owner', kind } as const);
