import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, audit, changes, parties, people, programme, sessions } from '../schema/index.ts';

/**
 * The first of a page's two round trips: the programme, the newest change (the version of the world), the newest audit
 * number and, when the token belongs to a session that has not expired at `instant` (UTC), who is looking and in which
 * dated role.
 */
export async function lookUpSession({ query }: Database, tokenHash: string | null, instant: string) {
  return statementOf(query).get({ tokenHash: tokenHash ?? '', instant });
}

/** Every request asks this: it is put together once for each database. */
const statements = new WeakMap<Database['query'], ReturnType<typeof prepare>>();

function statementOf(query: Database['query']) {
  const statement = statements.get(query) ?? prepare(query);
  statements.set(query, statement);
  return statement;
}

function prepare(query: Database['query']) {
  const isOpen = and(
    eq(sessions.tokenHash, sql.placeholder('tokenHash')),
    gt(sessions.expiresAt, sql.placeholder('instant')),
  );
  return query
    .select({
      programme,
      world: sql<number>`(select coalesce(max(${changes.id}), 0) from ${changes})`,
      audit: sql<number>`(select coalesce(max(${audit.id}), 0) from ${audit})`,
      assignment: assignments,
      person: { id: people.id, name: people.name },
      party: parties.name,
    })
    .from(programme)
    .leftJoin(sessions, isOpen)
    .leftJoin(assignments, eq(assignments.id, sessions.assignmentId))
    .leftJoin(people, eq(people.id, assignments.personId))
    .leftJoin(parties, eq(parties.id, assignments.partyId))
    .prepare();
}
