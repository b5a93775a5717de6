import { and, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { memberships, parties } from '../schema/index.ts';

/** Every party with whether it takes part today: from these the decisions tell whom a question may be put to. */
export const partiesToday = ({ query }: Database, today: string) =>
  query
    .select({ id: parties.id, kind: parties.kind, name: parties.name, isMember: isMemberOn(today) })
    .from(parties)
    .orderBy(parties.kind, parties.name);

const isMemberOn = (today: string) =>
  sql<number>`exists (select 1 from ${memberships} where ${and(
    eq(memberships.partyId, parties.id),
    lte(memberships.fromOn, today),
    or(isNull(memberships.untilOn), gte(memberships.untilOn, today)),
  )})`.mapWith(Boolean);
