import { type Assignment, decideAssignment } from './assignment.ts';
import { addDays, type Day } from './calendar.ts';
import { isOver, type Span } from './span.ts';

type Held = Assignment & { personId: number };
type Party = Parameters<typeof decideAssignment>[2][number];

type Succession = {
  /** The role that is taken over. */
  role: Held;
  /** Who takes over: their number (null for somebody new) and the roles they have. */
  successor: { id: number | null; roles: readonly Assignment[] };
  fromOn: Day;
  parties: readonly Party[];
  today: Day;
};

/**
 * Whether somebody takes over a role from a day on. Out: the role as they get it, and the last day of who had it, which
 * is the day before, or earlier when it was to end earlier; null when the role is taken back, because it begins that
 * same day, today or later. Refusals: `role_over`, `same_person`, `before_role` (they had it on that day already), and
 * those of `decideAssignment`.
 */
export function decideSuccession({ role, successor, fromOn, parties, today }: Succession) {
  if (isOver(role, today)) return { ok: false, refusal: 'role_over' } as const;
  if (successor.id === role.personId) return { ok: false, refusal: 'same_person' } as const;
  const isTakenBack = fromOn === role.fromOn && fromOn >= today;
  if (fromOn <= role.fromOn && !isTakenBack) return { ok: false, refusal: 'before_role' } as const;
  const begins = { role: role.role, partyId: role.partyId, fromOn, untilOn: null };
  const fits = decideAssignment(begins, successor.roles, parties);
  if (!fits.ok) return fits;
  if (isTakenBack) return { ok: true, begins, lastOn: null } as const;
  const dayBefore = addDays(fromOn, -1);
  const lastOn = role.untilOn !== null && role.untilOn < dayBefore ? role.untilOn : dayBefore;
  return { ok: true, begins, lastOn } as const;
}

/**
 * The day on which somebody naturally takes over: after the last day of who has the role, when that is known, and else
 * today, or the day on which they would have begun.
 */
export function firstDayFor({ fromOn, untilOn }: Span, today: Day): Day {
  if (untilOn !== null) return addDays(untilOn, 1);
  return fromOn < today ? today : fromOn;
}

type Choice = { isChosen: boolean; isKnown: boolean; name: string; email: string };

/**
 * Whether it is clear who takes over: somebody who is here, or somebody new, who then has an address, since they come to
 * work with it. Refusals: `somebody_missing`, `somebody_twice` (both), `unknown`, `email_missing`.
 */
export function chooseSuccessor({ isChosen, isKnown, name, email }: Choice) {
  const isNew = name !== '' || email !== '';
  if (isChosen && isNew) return { ok: false, refusal: 'somebody_twice' } as const;
  if (isChosen) return isKnown ? ({ ok: true } as const) : ({ ok: false, refusal: 'unknown' } as const);
  if (name === '') return { ok: false, refusal: 'somebody_missing' } as const;
  return email === '' ? ({ ok: false, refusal: 'email_missing' } as const) : ({ ok: true } as const);
}
