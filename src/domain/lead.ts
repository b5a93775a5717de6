import type { Day } from './calendar.ts';
import { firstGap, holdsOn, type Span } from './span.ts';

/** A national lead: from when until when, and whether there is an address, without which they cannot sign in. */
export type Lead = Span & { isReachable: boolean };

/**
 * Whether these national leads may become those: nobody else can give a role, so from today on no day may be left
 * without one that was not left so before. Refusals: `last_lead`, `last_reachable_lead` (there is one, who cannot sign
 * in; where nobody has an address yet that changes nothing).
 */
export function decideLeads(before: readonly Lead[], after: readonly Lead[], today: Day) {
  if (isEarlier(firstWithoutLead(after, today), firstWithoutLead(before, today)))
    return { ok: false, refusal: 'last_lead' } as const;
  const [were, are] = [before, after].map((leads) => leads.filter(({ isReachable }) => isReachable));
  return isEarlier(firstWithoutLead(are ?? [], today), firstWithoutLead(were ?? [], today))
    ? ({ ok: false, refusal: 'last_reachable_lead' } as const)
    : ({ ok: true } as const);
}

/** The first day from today on which nobody is national lead; null when there always is one. */
export const firstWithoutLead = (leads: readonly Span[], today: Day): Day | null =>
  firstGap({ fromOn: today, untilOn: null }, leads)?.fromOn ?? null;

/**
 * Whether everything hangs on somebody of whom it is not known that they can come in: they never did, and on their first
 * day there is no other lead who can sign in.
 */
export const hangsOnNewcomer = (
  others: readonly Lead[],
  newcomer: { fromOn: Day; cameIn: boolean },
): boolean => !newcomer.cameIn && !others.some((lead) => lead.isReachable && holdsOn(lead, newcomer.fromOn));

const isEarlier = (a: Day | null, b: Day | null): boolean => a !== null && (b === null || a < b);
