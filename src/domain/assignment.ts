import type { Day } from './calendar.ts';
import type { PartyKind } from './party.ts';
import type { Role } from './role.ts';
import { isBackwards, overlap, type Span } from './span.ts';

/** One person in one dated role, on behalf of a party or of none. */
export type Assignment = Span & { role: Role; partyId: number | null };

type Party = { id: number; kind: PartyKind };

/** On whose behalf each role is held; who is missing here may act for any party, or for none. */
const partyKindOf: Partial<Record<Role, PartyKind>> = { city_lead: 'city', ministry_delegate: 'ministry' };

/**
 * Whether somebody can have this role beside the others they have.
 * Refusals: `until_before_from`, `party_not_expected` (the national lead acts for the whole deal), `party_missing`,
 * `party_of_other_kind`, `overlaps` (the same role for the same party twice at once).
 */
export function decideAssignment(
  assignment: Assignment,
  others: readonly Assignment[],
  parties: readonly Party[],
) {
  if (isBackwards(assignment)) return { ok: false, refusal: 'until_before_from' } as const;
  const refusal = refuseParty(assignment, parties);
  if (refusal) return { ok: false, refusal } as const;
  const twice = others.some((other) => isSameSeat(assignment, other) && overlap(assignment, other));
  return twice ? ({ ok: false, refusal: 'overlaps' } as const) : ({ ok: true } as const);
}

function refuseParty({ role, partyId }: Assignment, parties: readonly Party[]) {
  if (role === 'national_lead') return partyId === null ? null : 'party_not_expected';
  const asked = partyKindOf[role];
  const party = parties.find(({ id }) => id === partyId);
  if (!party) return asked || partyId !== null ? 'party_missing' : null;
  return !asked || party.kind === asked ? null : 'party_of_other_kind';
}

const isSameSeat = (a: Assignment, b: Assignment) => a.role === b.role && a.partyId === b.partyId;

type Lead = Pick<Assignment, 'role' | 'fromOn' | 'untilOn'>;

/**
 * Whether this change takes away a national lead who has the role today and of whom no last day is known. Without
 * another one, nobody could give the role to anybody any more.
 */
export const takesLead = (before: Lead, after: Lead, today: Day): boolean =>
  isLasting(before, today) && !isLasting(after, today);

const isLasting = ({ role, fromOn, untilOn }: Lead, today: Day) =>
  role === 'national_lead' && fromOn <= today && untilOn === null;

/** Whether somebody has a role today or later; as long as they do, their name stays. */
export const hasRole = (assignments: readonly Span[], today: Day): boolean =>
  assignments.some(({ untilOn }) => untilOn === null || untilOn >= today);
