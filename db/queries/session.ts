import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, changes, parties, people, programme, sessions } from '../schema/index.ts';

/**
 * The first of a page's two round trips: the programme, the newest change (the version of the world) and, when the
 * token belongs to a session that has not expired at `instant` (UTC), who is looking and in which dated role.
 */
export async function lookUpSession({ query }: Database, tokenHash: string | null, instant: string) {
  const [row] = await query
    .select({
      programme,
      world: sql<number>`(select coalesce(max(${changes.id}), 0) from ${changes})`,
      assignment: assignments,
      person: { id: people.id, name: people.name },
      party: parties.name,
    })
    .from(programme)
    .leftJoin(sessions, and(eq(sessions.tokenHash, tokenHash ?? ''), gt(sessions.expiresAt, instant)))
    .leftJoin(assignments, eq(assignments.id, sessions.assignmentId))
    .leftJoin(people, eq(people.id, assignments.personId))
    .leftJoin(parties, eq(parties.id, assignments.partyId));
  return row;
}
