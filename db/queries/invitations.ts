import { and, eq, gt, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { InOutbox } from '../../src/domain/mail.ts';
import { databaseNow } from '../clock.ts';
import type { Database } from '../database.ts';
import { audit, outbox, people } from '../schema/index.ts';
import { type Author, type Statement, type Written, write } from '../write.ts';

/** For the write after which somebody may come in: the mail that tells them goes along, instead of an earlier one. */
export const inviting = ({ query }: Database, personId: number | SQL): Statement[] => [
  query.delete(outbox).where(isInvitationOf(sql`${personId}`)),
  query.insert(outbox).values({
    kind: 'invitation',
    personId: sql`${personId}`,
    createdAt: databaseNow,
    tryAfter: databaseNow,
  }),
];

const isInvitationOf = (personId: SQL) =>
  and(sql`${outbox.personId} = ${personId}`, eq(outbox.kind, 'invitation'));

/** The acts with which an invitation went to whoever has an address. */
const invitingActs = ['person.registered', 'person.address_changed', 'person.invited', 'role.succeeded'];

/** The last one of these, for inside a query on people; the command line gives a link, and invites nobody. */
export const lastInviting = sql`(select max(${audit.id}) from ${audit} where ${and(
  eq(audit.subjectTable, 'people'),
  eq(audit.subjectId, people.id),
  inArray(audit.action, invitingActs),
  isNotNull(audit.personId),
)})`;

/** Whoever came in before that had another address, and may have been somebody else. */
const addressChange = sql`coalesce((select max(c.id) from ${audit} c where c.subject_table = 'people'
  and c.subject_id = ${people.id} and c.action = 'person.address_changed'), 0)`;

/** Their newest sign-in, found from the end of what they did: it is among the last things. */
const lastSignIn = sql<string | null>`(select ${audit.at} from ${audit} where ${and(
  eq(audit.personId, people.id),
  eq(audit.action, 'session.started'),
  gt(audit.id, addressChange),
)} order by ${audit.id} desc limit 1)`;

/** That somebody never came in with the address they have. */
export const neverCameIn = sql`${lastSignIn} is null`;

const newestInvitation = (personId: SQL) =>
  sql`(select max(${outbox.id}) from ${outbox} where ${isInvitationOf(personId)})`;

const invitation = sql`(select json_object('id', id, 'createdAt', created_at, 'tries', tries,
  'tryAfter', try_after, 'sentAt', sent_at) from outbox where id = ${newestInvitation(sql`${people.id}`)})`.mapWith(
  (json): (InOutbox & { id: number }) | null => JSON.parse(json),
);

/**
 * What tells how somebody stands at the door, for a query on people: when they were invited last and came in last with
 * the address they have (UTC instants), how the invitation went, and what time that is.
 */
export const traces = {
  invitedAt: sql<string | null>`(select at from audit where id = ${lastInviting})`,
  signedInAt: lastSignIn,
  mail: invitation,
  now: databaseNow,
};

export const tracesOf = ({ query }: Database, personId: number) =>
  query.select(traces).from(people).where(eq(people.id, personId));

/**
 * Sends the invitation (again); `seen` is the number of the last one. Stale when the person changed meanwhile, or
 * somebody else just did the same.
 */
export function invite(
  database: Database,
  author: Author,
  person: { id: number; version: number },
  seen: number,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'person.invited',
    subject: { table: people, id: person.id },
    expects: [
      { table: people, ...person },
      sql`coalesce(${newestInvitation(sql`${person.id}`)}, 0) = ${seen}`,
    ],
    idempotencyKey,
    statements: inviting(database, person.id),
  });
}
