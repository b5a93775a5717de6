import { and, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { idleHours, type SignInMethod, sessionHours } from '../../src/domain/sign-in.ts';
import { writeAside } from '../aside.ts';
import { databaseLater, databaseNow } from '../clock.ts';
import type { Database } from '../database.ts';
import { assignments, parties, people, sessions } from '../schema/index.ts';
import { type Author, type Write, write } from '../write.ts';

type NewSession = { tokenHash: string; assignmentId: number; method: SignInMethod; device: string };

/** What goes along in the same write: both are done or neither. */
export type Along = Required<Pick<Write, 'expects' | 'statements'>>;

/**
 * Opens a session in the name of whoever takes the seat. `replaces` is the token's hash of the session that this browser
 * had: it ends, so that who knew that token does not come along. Refusal: `stale` when what goes along expects something
 * that is so no more.
 */
export function startSession(
  database: Database,
  author: Author,
  session: NewSession,
  replaces: string | null,
  along: Along = { expects: [], statements: [] },
) {
  const lasts = { startedAt: databaseNow, expiresAt: databaseLater(`+${sessionHours} hours`) };
  return begin(database, author, { ...session, ...lasts }, replaces, along);
}

/**
 * Goes on in another seat, under another token; the session that is replaced ended when it would have. Refusal: `stale`
 * when it is over.
 */
export function goOnInSeat(database: Database, author: Author, session: NewSession, replaces: string | null) {
  const replaced = eq(sessions.tokenHash, replaces ?? '');
  const its = (column: SQLiteColumn) => sql<string>`(select ${column} from ${sessions} where ${replaced})`;
  const lasts = { startedAt: its(sessions.startedAt), expiresAt: its(sessions.expiresAt) };
  const isOpen = sql`exists (select 1 from ${sessions} where ${replaced} and not (${isOver}))`;
  return begin(database, author, { ...session, ...lasts }, replaces, { expects: [isOpen], statements: [] });
}

function begin(
  database: Database,
  author: Author,
  session: NewSession & { startedAt: SQL<string>; expiresAt: SQL<string> },
  replaces: string | null,
  along: Along,
) {
  const { query } = database;
  return write(database, author, {
    action: 'session.started',
    subject: { table: sessions, id: 'new' },
    expects: along.expects,
    statements: [
      ...along.statements,
      query.delete(sessions).where(isOver),
      query.insert(sessions).values({ ...session, seenAt: databaseNow }),
      query.delete(sessions).where(eq(sessions.tokenHash, replaces ?? '')),
    ],
  });
}

const idleSince = databaseLater(`-${idleHours} hours`);
const isOver = sql`${sessions.expiresAt} <= ${databaseNow} or ${sessions.seenAt} <= ${idleSince}`;

/** Somebody is still there: the session stays open for another while. Nobody's business, so no history. */
export const seen = ({ query, client }: Database, id: number) =>
  writeAside(
    { query, client },
    query.update(sessions).set({ seenAt: databaseNow }).where(eq(sessions.id, id)),
  );

/** By which way the session was begun. */
export const methodOf = ({ query }: Database, id: number | null) =>
  query
    .select({ method: sessions.method })
    .from(sessions)
    .where(eq(sessions.id, id ?? 0));

/** The sessions of somebody that are open, this one first and then those that were used last. */
export const sessionsOf = ({ query }: Database, personId: number, current: number) =>
  query
    .select({
      id: sessions.id,
      method: sessions.method,
      device: sessions.device,
      startedAt: sessions.startedAt,
      seenAt: sessions.seenAt,
      role: assignments.role,
      party: parties.name,
    })
    .from(sessions)
    .innerJoin(assignments, eq(assignments.id, sessions.assignmentId))
    .leftJoin(parties, eq(parties.id, assignments.partyId))
    .where(and(eq(assignments.personId, personId), sql`not (${isOver})`))
    .orderBy(sql`${sessions.id} = ${current} desc`, desc(sessions.seenAt));

/** Ends one session: its token opens nothing any more. */
export const endSession = (database: Database, author: Author, id: number, idempotencyKey?: string) =>
  end(database, author, 'session.ended', eq(sessions.id, id), idempotencyKey);

/** Ends all sessions of somebody but the one that is used. */
export const endOtherSessions = (
  database: Database,
  author: Author,
  { personId, current }: { personId: number; current: number },
  idempotencyKey?: string,
) => end(database, author, 'sessions.ended', and(ne(sessions.id, current), isOf(personId)), idempotencyKey);

/** Ends all sessions of somebody at once, by somebody else or, `besides` the one in which it is done, by themselves. */
export const signOutPerson = (
  database: Database,
  author: Author,
  { personId, besides }: { personId: number; besides: number },
  idempotencyKey?: string,
) =>
  write(database, author, {
    action: 'person.signed_out',
    subject: { table: people, id: personId },
    idempotencyKey,
    statements: [endingSessionsOf(database, personId, besides)],
  });

/** For the write in which somebody leaves or a role ends: all that person's sessions go with it, `besides` one. */
export const endingSessionsOf = ({ query }: Database, personId: number, besides = 0) =>
  query.delete(sessions).where(and(isOf(personId), ne(sessions.id, besides)));

const isOf = (personId: number): SQL =>
  sql`${sessions.assignmentId} in (select id from assignments where person_id = ${personId})`;

function end(database: Database, author: Author, action: string, which: SQL | undefined, key?: string) {
  return write(database, author, {
    action,
    subject: { table: sessions, id: null },
    idempotencyKey: key,
    statements: [database.query.delete(sessions).where(which)],
  });
}
