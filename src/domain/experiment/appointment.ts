import type { Day } from '../calendar.ts';
import type { OwnerKind } from '../experiment.ts';
import type { PartyKind } from '../party.ts';
import { holdsOn, isBackwards, type Span } from '../span.ts';

type Appointment = Span & { kind: OwnerKind; partyId: number };
export type Candidate = { id: number; kind: PartyKind };

/** A sponsor comes from a ministry, a project lead from a city of the experiment, the others also from a chain partner. */
export const suppliers: Record<OwnerKind, readonly PartyKind[]> = {
  project_lead: ['city'],
  care: ['city', 'chain_partner'],
  safety: ['city', 'chain_partner'],
  ministry_sponsor: ['ministry'],
};

/**
 * Who becomes owner, or was. In: the parties that can have an owner of this experiment (its own cities, every
 * ministry and chain partner). Refusals: `party_unknown`, `party_of_other_kind`, `ends_before_start`.
 */
export function decideAppointment<A extends Appointment>(appointment: A, candidates: readonly Candidate[]) {
  const party = candidates.find(({ id }) => id === appointment.partyId);
  if (!party) return { ok: false, refusal: 'party_unknown' } as const;
  if (!suppliers[appointment.kind].includes(party.kind)) {
    return { ok: false, refusal: 'party_of_other_kind' } as const;
  }
  if (isBackwards(appointment)) return { ok: false, refusal: 'ends_before_start' } as const;
  return { ok: true, appointment } as const;
}

/** The owners of one kind on a day: in a joint experiment there can be one per city. */
export const ownersOn = <O extends Span & { kind: OwnerKind }>(
  owners: readonly O[],
  kind: OwnerKind,
  day: Day,
): O[] => owners.filter((owner) => owner.kind === kind && holdsOn(owner, day));
