import { and, asc, eq, gte, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import { assignments, memberships, parties } from '../schema/index.ts';

/** Who takes part, and who speaks for whom, today or later: what tells which seats are empty. */
export const seatsAhead = ({ query }: Database, today: string) => ({
  members: query
    .select({
      partyId: parties.id,
      party: parties.name,
      kind: parties.kind,
      fromOn: memberships.fromOn,
      untilOn: memberships.untilOn,
    })
    .from(memberships)
    .innerJoin(parties, eq(parties.id, memberships.partyId))
    .where(isAhead(memberships.untilOn, today))
    .orderBy(asc(parties.kind), asc(parties.name), asc(memberships.fromOn)),
  speakers: query
    .select()
    .from(assignments)
    .where(
      and(inArray(assignments.role, ['city_lead', 'ministry_delegate']), isAhead(assignments.untilOn, today)),
    ),
});

const isAhead = (untilOn: SQLiteColumn, today: string): SQL | undefined =>
  or(isNull(untilOn), gte(untilOn, today));
