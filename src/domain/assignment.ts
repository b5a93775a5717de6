import type { Day } from './calendar.ts';
import type { PartyKind } from './party.ts';
import type { Role } from './role.ts';
import { holdsOn, isBackwards, isOver, overlap, type Span } from './span.ts';

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

/** Whether somebody has a role today or later; as long as they do, their name stays. */
export const hasRole = (assignments: readonly Span[], today: Day): boolean =>
  assignments.some((assignment) => !isOver(assignment, today));

/**
 * What a change closes today: everything when they have no role any more, today or later; what was opened in the changed
 * role when that one does not hold; or nothing. `changed` is null when it was taken back; `others` are their other roles.
 */
export function closesToday(changed: Span | null, others: readonly Span[], today: Day) {
  if (!hasRole(changed ? [changed, ...others] : others, today)) return 'person';
  return changed && holdsOn(changed, today) ? null : 'role';
}
