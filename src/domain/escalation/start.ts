import type { Ask } from '../bottleneck.ts';
import type { Day } from '../calendar.ts';
import { addresseeOn, type Coalition } from './coalition.ts';
import { gate } from './gate.ts';
import { nextRung } from './ladder.ts';
import { isBlank, type Refusal, refuse } from './refusal.ts';
import type { Situation } from './situation.ts';
import { beginStay } from './stay.ts';
import { leaveFor, type Writes } from './writes.ts';

export type EscalationRequest = {
  ask: Ask | null;
  question: string;
  addresseeId: number | null;
  wantedOn: Day | null;
  reason: string;
};

/**
 * One rung up from where the bottleneck lies, with an exact ask and question; the stay it leaves ends today. Always
 * open to people, also while an answer is still within its term: an overdue clock proposes, people decide.
 * Refuses drafts, closed ones, the top rung, a missing ask or question, a wanted date before today, and an addressee
 * who is missing or cannot be asked.
 */
export function decideEscalation(
  input: Situation & { request: EscalationRequest; coalition: Coalition },
): Writes | Refusal {
  const { bottleneck, request, coalition, today } = input;
  const rung = nextRung(bottleneck.rung);
  const refusal = gate('escalation', input);
  if (refusal || !rung) return refusal ?? refuse('at_top');
  const exact = readRequest(request, today);
  if (!exact.ok) return exact;
  const addressee = addresseeOn(rung, request.addresseeId, coalition);
  if (!addressee.ok) return addressee;
  const { addresseeId } = addressee;
  const begun = beginStay({ ...exact.asked, rung, direction: 'up', addresseeId }, coalition.terms, today);
  return begun.ok ? leaveFor(begun.stay, 'stepped_up', input) : begun;
}

function readRequest({ ask, question, wantedOn, reason }: EscalationRequest, today: Day) {
  if (ask === null) return refuse('ask_missing');
  if (isBlank(question)) return refuse('question_missing');
  if (wantedOn !== null && wantedOn < today) return refuse('wanted_date_past');
  const asked = { ask, question: question.trim(), wantedOn, reason: reason.trim() };
  return { ok: true, asked } as const;
}
