import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, parties } from '../schema/index.ts';

/** Everybody whose role holds on `today`: the seats one can take in the demo. */
export function seats({ query }: Database, today: string) {
  return query
    .select({
      assignmentId: assignments.id,
      personId: assignments.personId,
      role: assignments.role,
      party: parties.name,
    })
    .from(assignments)
    .leftJoin(parties, eq(parties.id, assignments.partyId))
    .where(
      and(lte(assignments.fromOn, today), or(isNull(assignments.untilOn), gte(assignments.untilOn, today))),
    )
    .orderBy(asc(parties.name), asc(assignments.id));
}
