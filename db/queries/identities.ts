import { and, asc, eq, sql } from 'drizzle-orm';
import type { Account } from '../../src/domain/provider.ts';
import type { Database } from '../database.ts';
import { identities, people } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';
import { endingSessionsOf } from './sessions.ts';
import { beginningOf, seatsOf } from './sign-in.ts';

/** Whose account this is, who was invited under its address, and which seats that one person has on `today` or later. */
export function knownBy(database: Database, { issuer, subject, email }: Account, today: string) {
  const { query } = database;
  const isTheirs = and(eq(identities.issuer, issuer), eq(identities.subject, subject));
  const hasAddress = sql`lower(${people.email}) = lower(${email ?? ''})`;
  const person = sql`coalesce((select person_id from identities where ${isTheirs}),
    (select id from people where ${hasAddress}))`;
  return {
    bound: query.select({ personId: identities.personId }).from(identities).where(isTheirs),
    invited: query
      .select({ personId: people.id, hasOtherAccount: hasAccountAt(issuer).mapWith(Boolean) })
      .from(people)
      .where(hasAddress),
    seats: seatsOf(database, person, today),
    ahead: beginningOf(database, person, today),
  };
}

/** In plain words: drizzle leaves out the names of tables where a query is of one only. */
const hasAccountAt = (issuer: string) =>
  sql<boolean>`exists (select 1 from identities where person_id = people.id and issuer = ${issuer})`;

/**
 * From now on this account is how its directory knows that person, whatever becomes of the address.
 * Refusals: `taken` when it is somebody's already, `stale` when they got another one at that directory meanwhile.
 */
export function bindIdentity(
  database: Database,
  author: Author,
  bound: { personId: number; issuer: string; subject: string; boundOn: string },
): Promise<Written> {
  const { personId, issuer } = bound;
  return write(database, author, {
    action: 'identity.bound',
    subject: { table: people, id: personId },
    expects: [
      sql`not exists (select 1 from identities where person_id = ${personId} and issuer = ${issuer})`,
    ],
    statements: [database.query.insert(identities).values(bound)],
  });
}

/** The accounts by which somebody is known, without what their directories call them. */
export const identitiesOf = ({ query }: Database, personId: number) =>
  query
    .select({ id: identities.id, issuer: identities.issuer, boundOn: identities.boundOn })
    .from(identities)
    .where(eq(identities.personId, personId))
    .orderBy(asc(identities.boundOn), asc(identities.id));

/** This account opens nothing any more, nor does what was opened with it. */
export function unbindIdentity(
  database: Database,
  author: Author,
  { id, personId }: { id: number; personId: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'identity.unbound',
    subject: { table: people, id: personId },
    idempotencyKey,
    statements: [
      database.query.delete(identities).where(and(eq(identities.id, id), eq(identities.personId, personId))),
      endingSessionsOf(database, personId),
    ],
  });
}

/** For the write in which somebody leaves or is forgotten: no account is theirs any more. */
export const unbindingAllOf = ({ query }: Database, personId: number) =>
  query.delete(identities).where(eq(identities.personId, personId));
