import type { Closure, Outcome } from '../bottleneck.ts';
import { gate } from '../escalation/gate.ts';
import { isBlank, type Refusal, refuse } from '../escalation/refusal.ts';
import type { Situation } from '../escalation/situation.ts';
import { endingToday, type Writes, writes } from '../escalation/writes.ts';

/**
 * Closes a bottleneck; the stay that runs ends today. `solved` says that it works in practice, and only the city that
 * asked can say so, with or without an answer. `lapsed` and `accepted` can also be said on its behalf and take a note.
 * Refuses drafts, closed ones, `solved` by anybody else, a missing note.
 */
export function decideClosure(
  input: Situation & { outcome: Outcome; note: string },
): (Writes & { closure: Closure }) | Refusal {
  const { outcome, today } = input;
  const solved = outcome === 'solved';
  const refusal = gate(solved ? 'solution' : 'closure', input);
  if (refusal) return refusal;
  if (!solved && isBlank(input.note)) return refuse('note_missing');
  const note = input.note.trim();
  const ending = endingToday(solved ? 'solved' : 'closed', note, input);
  const current = ending && { ...ending, changes: { ...ending.changes, ...(solved && { solvedOn: today }) } };
  const closure = { outcome, note, closedOn: today };
  return { ...writes({ bottleneck: { status: 'closed' }, current }), closure };
}
