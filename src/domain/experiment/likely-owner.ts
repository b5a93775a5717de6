import type { Day } from '../calendar.ts';
import { type OwnerKind, ownerKinds } from '../experiment.ts';
import type { Actor } from '../role.ts';
import { isOver } from '../span.ts';
import { type Candidate, suppliers } from './appointment.ts';
import type { Owner } from './ownership.ts';

type Known = { owners: readonly Owner[]; candidates: readonly Candidate[] };

/**
 * Who is most likely appointed next, so that a form need not ask what is known: the role that was `asked`, or else the
 * first that nobody has or will have; from the actor's own party, or else from the only one it can come from.
 * `isActor`: a city lead of a city of the experiment is its project lead. What cannot be told is null.
 */
export function likelyOwner(
  asked: OwnerKind | null,
  { owners, candidates }: Known,
  actor: Pick<Actor, 'role' | 'partyId'>,
  today: Day,
) {
  const kind = asked ?? ownerKinds.find((one) => isVacant(owners, one, today)) ?? null;
  const able = candidates.filter((party) => kind && suppliers[kind].includes(party.kind));
  const own = able.find(({ id }) => id === actor.partyId);
  const cities = able.filter((party) => party.kind === 'city');
  const [only, ...others] = kind === 'ministry_sponsor' ? able : cities;
  const partyId = own?.id ?? (others.length ? null : (only?.id ?? null));
  return {
    kind,
    partyId,
    isActor: kind === 'project_lead' && actor.role === 'city_lead' && own !== undefined,
  };
}

const isVacant = (owners: readonly Owner[], kind: OwnerKind, today: Day): boolean =>
  !owners.some((owner) => owner.kind === kind && !isOver(owner, today));
