import type { Assignment } from './assignment.ts';
import type { Day } from './calendar.ts';
import { isOver } from './span.ts';

type Held = Assignment & { id: number; version: number };

/**
 * What becomes of the roles of somebody of whom `lastOn` is the last day: those that run by then end on that day, those
 * that would begin later fall away, one that began today by mistake too; what is over stays as it was. Refusals:
 * `no_role` (they left already), `before_role` (a role that began earlier cannot end before it did), `ends_already` (all
 * roles end by then as it is).
 */
export function decideDeparture<Role extends Held>(roles: readonly Role[], lastOn: Day, today: Day) {
  const open = roles.filter((role) => !isOver(role, today));
  if (!open.length) return { ok: false, refusal: 'no_role' } as const;
  const falls = open.filter(({ fromOn }) => fromOn > lastOn);
  if (falls.some(({ fromOn }) => fromOn < today)) return { ok: false, refusal: 'before_role' } as const;
  const ends = open.filter(
    ({ fromOn, untilOn }) => fromOn <= lastOn && (untilOn === null || untilOn > lastOn),
  );
  if (!ends.length && !falls.length) return { ok: false, refusal: 'ends_already' } as const;
  return { ok: true, ends, falls } as const;
}
