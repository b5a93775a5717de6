import type { AnswerKind } from '../escalation.ts';
import { askRefusal, type Party } from './coalition.ts';
import { gateToStay } from './gate.ts';
import { isBlank, type Refusal, refuse } from './refusal.ts';
import type { Situation } from './situation.ts';
import { eventOf, type Writes, writes } from './writes.ts';

/**
 * To another party on the same rung, with a reason. The addressee changes and nothing else: the clocks keep their
 * dates, and passing on acknowledges nothing.
 * Refuses core group and steering group, a question already answered, a missing reason or party, the party it
 * already lies with, and one that cannot be asked.
 */
export function decideHandover(
  input: Situation & {
    toPartyId: number | null;
    reason: string;
    parties: readonly Party[];
    answerKind?: AnswerKind;
  },
): Writes | Refusal {
  const { toPartyId, reason, parties, answerKind = null } = input;
  const gated = gateToStay('handover', input);
  if (!gated.ok) return gated;
  if (isBlank(reason)) return refuse('reason_missing');
  if (toPartyId === null) return refuse('addressee_missing');
  if (toPartyId === gated.stay.addresseeId) return refuse('same_addressee');
  const refusal = askRefusal(toPartyId, parties);
  if (refusal) return refusal;
  const event = eventOf(input, { kind: 'handed_over', toPartyId, answerKind, text: reason.trim() });
  return writes({ current: { changes: { addresseeId: toPartyId }, event } });
}
