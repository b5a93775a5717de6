import type { Day } from '../../src/domain/calendar.ts';

type Refused = { ok: false; refusal: string };

/** What the domain decided; a story in which it refuses is told wrong, and throws. */
export function agreed<T extends { ok: boolean }>(
  decided: T,
  on: Day,
  about: string,
): Exclude<T, { ok: false }> {
  if (!decided.ok) throw new Error(`${on}, ${about}: ${(decided as unknown as Refused).refusal}`);
  return decided as Exclude<T, { ok: false }>;
}
