import { gateToStay } from './gate.ts';
import type { Refusal } from './refusal.ts';
import type { Situation } from './situation.ts';
import { eventOf, type Writes, writes } from './writes.ts';

/** That the one asked has seen the question: meets the first clock, once. */
export function decideAcknowledgement(input: Situation): Writes | Refusal {
  const gated = gateToStay('acknowledgement', input);
  if (!gated.ok) return gated;
  const event = eventOf(input, { kind: 'acknowledged' });
  return writes({ current: { changes: { acknowledgedOn: input.today }, event } });
}
