import { addDays, type Day } from './calendar.ts';
import type { PartyKind } from './party.ts';
import { leadOf, type Vacancy } from './programme/set-up.ts';
import type { Role } from './role.ts';
import { firstGap, type Span } from './span.ts';

/** A party that takes part, from when until when. */
export type Member = Span & { partyId: number; party: string; kind: PartyKind };

/** Somebody's role. */
export type Held = Span & { id: number; personId: number; role: Role; partyId: number | null };

/** The days on which nobody speaks for a party that takes part; without a last day nobody is known to come. */
export type EmptySeat = Span & {
  role: Vacancy['role'];
  partyId: number;
  party: string;
  /** The role that ends the day before, when it is still to end. */
  after: { id: number; personId: number } | null;
};

/** From when until when that is looked at. */
type Horizon = { today: Day; endsOn: Day };

/**
 * The cities without a project lead and the ministries without a delegate, now or from a day that is known: of each the
 * first days on which it is so. What comes after the deal does not count, unless it goes on after its end.
 */
export function emptySeats(
  members: readonly Member[],
  held: readonly Held[],
  { today, endsOn }: Horizon,
): EmptySeat[] {
  const last = endsOn < today ? null : endsOn;
  return members.flatMap(({ partyId, party, kind, fromOn, untilOn }) => {
    const role = leadOf[kind];
    const spans = held.filter((one) => one.role === role && one.partyId === partyId);
    const within = { fromOn: fromOn < today ? today : fromOn, untilOn: earliest(untilOn, last) };
    const gap = role && firstGap(within, spans);
    const lastOn = gap?.untilOn === within.untilOn ? null : gap?.untilOn;
    const after = spans.find((one) => one.untilOn && addDays(one.untilOn, 1) === gap?.fromOn) ?? null;
    return gap ? [{ role, partyId, party, fromOn: gap.fromOn, untilOn: lastOn ?? null, after }] : [];
  });
}

const earliest = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

/** The seats that a change leaves empty: not those that were so on the same days before. */
export const newlyEmpty = (before: readonly EmptySeat[], after: readonly EmptySeat[]): EmptySeat[] =>
  after.filter(
    (seat) =>
      !before.some((one) => one.role === seat.role && one.partyId === seat.partyId && holdsAll(one, seat)),
  );

const holdsAll = (one: Span, other: Span): boolean =>
  one.fromOn <= other.fromOn &&
  (one.untilOn === null || (other.untilOn !== null && other.untilOn <= one.untilOn));
