import { and, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { databaseNow } from '../clock.ts';
import type { Database } from '../database.ts';
import { audit, outbox, people } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';

/** For the write after which somebody may come in: the mail that tells them goes along. */
export const inviting = ({ query }: Database, personId: number | SQL) =>
  query.insert(outbox).values({
    kind: 'invitation',
    personId: sql`${personId}`,
    createdAt: databaseNow,
    tryAfter: databaseNow,
  });

/** The acts with which an invitation went to whoever has an address. */
const invitingActs = ['person.registered', 'person.address_changed', 'person.invited', 'role.succeeded'];

/** Whoever came in before that had another address, and may have been somebody else. */
const addressChange = sql`coalesce((select max(c.id) from ${audit} c where c.subject_table = 'people'
  and c.subject_id = ${people.id} and c.action = 'person.address_changed'), 0)`;

/**
 * When somebody was invited last and came in last with the address they have (UTC instants), and whether an invitation
 * waits to be sent.
 */
export const tracesOf = ({ query }: Database, personId: number) =>
  query
    .select({
      invitedAt: sql<string | null>`(select max(${audit.at}) from ${audit} where ${and(
        eq(audit.subjectTable, 'people'),
        eq(audit.subjectId, people.id),
        inArray(audit.action, invitingActs),
      )})`,
      signedInAt: sql<string | null>`(select max(${audit.at}) from ${audit}
        where ${and(eq(audit.personId, people.id), eq(audit.action, 'session.started'), gt(audit.id, addressChange))})`,
      isOnItsWay: isInvitationWaiting(people.id).mapWith(Boolean),
    })
    .from(people)
    .where(eq(people.id, personId));

const isInvitationWaiting = (personId: number | typeof people.id) =>
  sql`exists (select 1 from ${outbox} where ${and(
    sql`${outbox.personId} = ${personId}`,
    eq(outbox.kind, 'invitation'),
    isNull(outbox.sentAt),
  )})`;

/** Sends the invitation (again); stale when the person changed meanwhile, or somebody else just did the same. */
export function invite(
  database: Database,
  author: Author,
  person: { id: number; version: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'person.invited',
    subject: { table: people, id: person.id },
    expects: [{ table: people, ...person }, sql`not ${isInvitationWaiting(person.id)}`],
    idempotencyKey,
    statements: [inviting(database, person.id)],
  });
}
