import type { Day } from '../calendar.ts';
import type { Actor } from '../role.ts';
import { ownedFrom } from './ownership.ts';

type Begun = { startsOn: Day };

/** Whether registering an experiment makes this actor its project lead, unless they say otherwise. */
export const canLeadFirst = ({ role, partyId }: Pick<Actor, 'role' | 'partyId'>): boolean =>
  role === 'city_lead' && partyId !== null;

/**
 * The first project lead of an experiment that a city lead registers: they themselves, from its start when that has
 * come, and else from today, since preparing it is led too. Null for who is no city lead.
 */
export function firstLead(
  actor: Pick<Actor, 'role' | 'partyId'>,
  { startsOn }: Begun,
  deal: Begun,
  today: Day,
) {
  if (!canLeadFirst(actor) || actor.partyId === null) return null;
  const begin = ownedFrom(startsOn, deal);
  return { kind: 'project_lead', partyId: actor.partyId, fromOn: begin < today ? begin : today } as const;
}
