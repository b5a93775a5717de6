import type { Day } from './calendar.ts';

/** A party takes part from a first day until a last day, both included; without a last day it still does. */
export type Membership = { partyId: number; fromOn: Day; untilOn: Day | null };

/** Cities left and ministries joined in the real deal, also twice: one membership on the day is enough. */
export function isMember(memberships: readonly Membership[], partyId: number, day: Day): boolean {
  return memberships.some(
    (membership) =>
      membership.partyId === partyId &&
      membership.fromOn <= day &&
      (membership.untilOn === null || day <= membership.untilOn),
  );
}
