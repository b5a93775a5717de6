import { addresseeOn, type Coalition } from './coalition.ts';
import { gateToStay } from './gate.ts';
import { previousRung } from './ladder.ts';
import { isBlank, type Refusal, refuse } from './refusal.ts';
import type { Situation } from './situation.ts';
import { beginStay } from './stay.ts';
import { endingToday, leaveFor, type Writes, writes } from './writes.ts';

/**
 * One rung down, with a reason. The same ask, question and wanted date start a new stay there, under the terms of
 * today; from the core group it goes back to the city, where no stay runs.
 * Refuses drafts, closed ones, what lies with its city already, a missing reason, and an addressee who is missing
 * or cannot be asked.
 */
export function decideStepDown(
  input: Situation & { reason: string; addresseeId: number | null; coalition: Coalition },
): Writes | Refusal {
  const rung = previousRung(input.bottleneck.rung);
  const gated = gateToStay('step_down', input);
  if (!gated.ok) return gated;
  if (isBlank(input.reason)) return refuse('reason_missing');
  const reason = input.reason.trim();
  if (!rung || rung === 'city')
    return writes({ bottleneck: { rung: 'city' }, current: endingToday('stepped_down', reason, input) });
  const addressee = addresseeOn(rung, input.addresseeId, input.coalition);
  if (!addressee.ok) return addressee;
  const { ask, question, wantedOn } = gated.stay;
  const asked = { ask, question, wantedOn, reason, rung, addresseeId: addressee.addresseeId };
  const begun = beginStay({ ...asked, direction: 'down' }, input.coalition.terms, input.today);
  return begun.ok ? leaveFor(begun.stay, 'stepped_down', input) : begun;
}
