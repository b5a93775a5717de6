import type { Day } from '../calendar.ts';
import { gate } from '../escalation/gate.ts';
import { isBlank, type Refusal, refuse } from '../escalation/refusal.ts';
import type { Situation } from '../escalation/situation.ts';
import { beginStay } from '../escalation/stay.ts';
import { eventOf, type Writes, writes } from '../escalation/writes.ts';
import type { Escalation, PolicyTerms } from '../escalation.ts';

/** What the closure gets to say besides. */
export type Reopening = { reopenedOn: Day; reopenedReason: string };

/**
 * Opens a closed bottleneck again, with a reason, and counts it. It comes back on the rung it lay on: there the same
 * question to the same addressee starts a new stay under the terms of today, since the old clocks have been stopped
 * and what they measured stays true. What lay with its city is simply open again.
 * Refuses what is not closed and a missing reason.
 */
export function decideReopening(
  input: Situation & { reason: string; terms: readonly PolicyTerms[] },
): (Writes & { reopening: Reopening }) | Refusal {
  const { bottleneck, escalation, today } = input;
  const refusal = gate('reopening', input) ?? (isBlank(input.reason) ? refuse('reason_missing') : null);
  if (refusal) return refusal;
  const reopening = { reopenedOn: today, reopenedReason: input.reason.trim() };
  const open = { status: 'open', reopenings: bottleneck.reopenings + 1 } as const;
  if (bottleneck.rung === 'city' || !escalation) return { ...writes({ bottleneck: open }), reopening };
  const reason = reopening.reopenedReason;
  const begun = beginStay({ ...askedBefore(escalation), reason }, input.terms, today);
  if (!begun.ok) return begun;
  const event = eventOf(input, { kind: 'reopened', toPartyId: escalation.addresseeId, text: reason });
  return { ...writes({ bottleneck: open, next: { escalation: begun.stay, event } }), reopening };
}

function askedBefore({ rung, direction, addresseeId, ask, question, wantedOn }: Escalation) {
  return { rung, direction, addresseeId, ask, question, wantedOn };
}
