import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { databaseLater, databaseNow } from '../clock.ts';
import type { Database } from '../database.ts';
import { assignments, parties, sessions } from '../schema/index.ts';
import { type Author, write } from '../write.ts';

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

type NewSession = { tokenHash: string; assignmentId: number; hours: number };

/** Opens a session in the name of whoever takes the seat, for so many hours by the clock that will judge it. */
export function startSession(database: Database, author: Author, { hours, ...session }: NewSession) {
  const startedAt = databaseNow;
  const expiresAt = databaseLater(`+${hours} hours`);
  return write(database, author, {
    action: 'session.started',
    subject: { table: sessions, id: 'new' },
    statements: [database.query.insert(sessions).values({ ...session, startedAt, expiresAt })],
  });
}

/** Ends a session: its token opens nothing any more. */
export function endSession(database: Database, author: Author, tokenHash: string) {
  return write(database, author, {
    action: 'session.ended',
    subject: { table: sessions, id: null },
    statements: [database.query.delete(sessions).where(eq(sessions.tokenHash, tokenHash))],
  });
}
