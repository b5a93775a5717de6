import type { Day } from '../calendar.ts';
import type { AnswerKind, Escalation } from '../escalation.ts';
import type { Party } from './coalition.ts';
import { gateToStay } from './gate.ts';
import { decideHandover } from './handover.ts';
import { isBlank, type Refusal, refuse } from './refusal.ts';
import type { Situation } from './situation.ts';
import { eventOf, type Writes, writes } from './writes.ts';

export type Answer = {
  kind: AnswerKind;
  text: string;
  /** By when, for a commitment. */
  committedOn: Day | null;
  /** To whom, for "not ours". */
  toPartyId: number | null;
};

/**
 * An answer to the question as it was put; it acknowledges receipt when nobody had.
 * `answered` and `cannot` stop the answer clock. `partial` and `commitment` are recorded and leave it running: the
 * city still waits, and a promise that stopped the clock would be the cheapest way of being in time. `not_ours` is
 * no answer but a handover. Once the clock stopped a better full answer is welcome; the first date stands.
 * Refuses a missing text, a commitment without a date after today, and less than a full answer after a full one.
 */
export function decideAnswer(
  input: Situation & { answer: Answer; parties: readonly Party[] },
): Writes | Refusal {
  const { answer } = input;
  if (answer.kind === 'not_ours')
    return decideHandover({
      ...input,
      toPartyId: answer.toPartyId,
      reason: answer.text,
      answerKind: 'not_ours',
    });
  const gated = gateToStay('answer', input);
  if (!gated.ok) return gated;
  const refusal = answerRefusal(answer, gated.stay, input.today);
  if (refusal) return refusal;
  const event = eventOf(input, {
    kind: 'answered',
    answerKind: answer.kind,
    text: answer.text.trim(),
    untilOn: answer.kind === 'commitment' ? answer.committedOn : null,
  });
  return writes({ current: { changes: clocksMet(answer.kind, gated.stay, input.today), event } });
}

function answerRefusal({ kind, text, committedOn }: Answer, stay: Escalation, today: Day): Refusal | null {
  if (stay.answeredOn && !stopsClock(kind)) return refuse('already_answered');
  if (isBlank(text)) return refuse('text_missing');
  if (kind !== 'commitment') return null;
  if (committedOn === null) return refuse('commitment_date_missing');
  return committedOn > today ? null : refuse('commitment_date_not_future');
}

const stopsClock = (kind: AnswerKind): boolean => kind === 'answered' || kind === 'cannot';

function clocksMet(answerKind: AnswerKind, stay: Escalation, today: Day) {
  const acknowledgedOn = stay.acknowledgedOn ?? today;
  const answeredOn = stay.answeredOn ?? (stopsClock(answerKind) ? today : null);
  return { answerKind, acknowledgedOn, answeredOn };
}
