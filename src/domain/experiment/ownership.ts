import { addDays, type Day } from '../calendar.ts';
import type { OwnerKind } from '../experiment.ts';

/** `untilOn` is the last day; without one the owner still is. */
export type Owner = { kind: OwnerKind; fromOn: Day; untilOn: Day | null };

/** From the first day without an owner to the first day of the next one; null while there is none. */
export type Gap = { since: Day; until: Day | null };

/** The first day on which an experiment can lack an owner: it may be older than the deal, which asks for owners. */
export const ownedFrom = (startsOn: Day, deal: { startsOn: Day }): Day => later(startsOn, deal.startsOn);

/** When an experiment lacked this kind of owner, from its start up to and including today. */
export function ownerlessIn(owners: readonly Owner[], kind: OwnerKind, startsOn: Day, today: Day): Gap[] {
  const gaps: Gap[] = [];
  let bare: Day | null = startsOn;
  for (const owner of inOrder(owners, kind, today)) {
    if (bare === null) break;
    if (owner.fromOn > bare) gaps.push({ since: bare, until: owner.fromOn });
    bare = owner.untilOn === null ? null : later(bare, addDays(owner.untilOn, 1));
  }
  if (bare !== null && bare <= today) gaps.push({ since: bare, until: null });
  return gaps;
}

function inOrder(owners: readonly Owner[], kind: OwnerKind, today: Day): Owner[] {
  return owners
    .filter((owner) => owner.kind === kind && owner.fromOn <= today)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
