import { and, asc, eq, gt, gte, isNull, or, sql } from 'drizzle-orm';
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
import { holdMinutes, invitationDays, type MailKind, never } from '../../src/domain/mail.ts';
import type { Role } from '../../src/domain/role.ts';
import { linkMinutes, mailHours } from '../../src/domain/sign-in.ts';
import { writeAside } from '../aside.ts';
import { settle } from '../busy.ts';
import { ago, databaseLater, databaseNow, now } from '../clock.ts';
import type { Database } from '../database.ts';
import { assignments, outbox, parties, people, signIns } from '../schema/index.ts';
import { droppingAttempts } from './attempts.ts';
import { lastInviting } from './invitations.ts';

/** Mail that is held by whoever claimed it. `tries`: how often the mail server did not answer. */
export type Claimed = {
  id: number;
  kind: MailKind;
  personId: number;
  signInId: number | null;
  tries: number;
};

/** Who does not say by then how it went, died. */
const held = databaseLater(`+${holdMinutes} minutes`);

/** What was never tried has waited for nobody: the time after which mail is given up begins with the first try. */
const triedSince = sql`iif(${outbox.tryAfter} = ${outbox.createdAt}, ${databaseNow}, ${outbox.createdAt})`;

/** Takes the mail whose turn it is, so that no other process sends it; null when there is none. */
export async function claimMail(database: Database): Promise<Claimed | null> {
  const next = sql`(select id from outbox where sent_at is null and try_after <= ${databaseNow}
    order by try_after, id limit 1)`;
  const { id, kind, personId, signInId, tries } = outbox;
  const [[row] = []] = await writeAside(
    database,
    database.query
      .update(outbox)
      .set({ tryAfter: held, createdAt: triedSince })
      .where(eq(id, next))
      .returning({ id, kind, personId, signInId, tries }),
  );
  if (!row) return null;
  return {
    id: Number(row.id),
    kind: row.kind as MailKind,
    personId: Number(row.person_id),
    signInId: row.sign_in_id === null ? null : Number(row.sign_in_id),
    tries: Number(row.tries),
  };
}

/**
 * Gives a link its token, of which only the hash stands here, and its time, which begins now. Out: whether there is
 * still something to send; no when it was used, by an earlier mail of which nobody could say that it went out.
 */
export async function armLink(database: Database, signInId: number, secretHash: string): Promise<boolean> {
  const [rows] = await writeAside(
    database,
    database.query
      .update(signIns)
      .set({ secretHash, expiresAt: databaseLater(`+${linkMinutes} minutes`) })
      .where(and(eq(signIns.id, signInId), isNull(signIns.usedAt)))
      .returning({ id: signIns.id }),
  );
  return Boolean(rows?.length);
}

/** Who invited somebody last, as JSON, in the role they had then; null when that was nobody else. */
const inviter = sql`(select json_object('name', host.name, 'role', act.role, 'organisation', act.organisation)
  from audit as act join people as host on host.id = act.person_id and host.id <> ${people.id}
  where act.id = ${lastInviting})`.mapWith((json): Inviter | null => JSON.parse(json));

type Inviter = { name: string; role: Role; organisation: string | null };

/** To whom a mail goes and what can be said in it: the seat they have, or will have first. */
export const addresseeOf = ({ query }: Database, personId: number) =>
  query
    .select({
      name: people.name,
      email: people.email,
      programme: sql<string>`(select title from programme)`,
      role: assignments.role,
      party: parties.name,
      fromOn: assignments.fromOn,
      isToBegin: sql<boolean>`${assignments.fromOn} > date('now')`.mapWith(Boolean),
      inviter,
    })
    .from(people)
    .leftJoin(
      assignments,
      and(
        eq(assignments.personId, people.id),
        or(isNull(assignments.untilOn), gte(assignments.untilOn, sql`date('now')`)),
      ),
    )
    .leftJoin(parties, eq(parties.id, assignments.partyId))
    .where(eq(people.id, personId))
    .orderBy(asc(assignments.fromOn), asc(assignments.id))
    .limit(1);

/** It was handed over. */
export const mailSent = (database: Database, id: number) => set(database, id, { sentAt: databaseNow });

/** The mail server did not answer. */
export const mailServerAway = (database: Database, id: number, minutes: number) =>
  set(database, id, { tries: sql`${outbox.tries} + 1`, tryAfter: databaseLater(`+${minutes} minutes`) });

/** The mail server would not take this one mail: it is tried again when it waited as long as it did until now. */
export const mailRefused = (database: Database, id: number) =>
  set(database, id, {
    tryAfter: sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now',
      max(60, unixepoch() - unixepoch(${outbox.createdAt})) || ' seconds')`,
  });

const set = (database: Database, id: number, values: SQLiteUpdateSetSource<typeof outbox>) =>
  writeAside(database, database.query.update(outbox).set(values).where(eq(outbox.id, id)));

/** There is nothing to send any more. */
export const dropMail = (database: Database, id: number) =>
  writeAside(database, database.query.delete(outbox).where(eq(outbox.id, id)));

/** Since when the first mail waits for a mail server that does not answer; null when none does. */
export const mailWaitingSince = ({ query }: Database) =>
  query
    .select({ since: sql<string | null>`min(${outbox.createdAt})` })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), gt(outbox.tries, 0)));

/**
 * Gives up what was tried for too long, and throws away what is over: mail, links and counts. Of an invitation stays how
 * it went, until there is another one. Out: how many mails were given up.
 */
export async function tidyMail({ client }: Database): Promise<number> {
  const old = ago(`${mailHours} hours`);
  const statements = [
    givingUp,
    `delete from outbox where kind = 'sign_in' and created_at <= ${old} and sent_at is null and try_after <= ${now}
      returning id`,
    `delete from outbox where kind = 'sign_in' and created_at <= ${old} and sent_at is not null`,
    `delete from sign_ins where expires_at <= ${old} and id not in
      (select sign_in_id from outbox where sign_in_id is not null)`,
    droppingAttempts,
  ];
  const dropped = await settle({ client }, () => client.batch(statements, 'write'));
  return dropped.reduce((sum, { rows }) => sum + rows.length, 0);
}

const givingUp = `update outbox set try_after = '${never}', tries = 0
  where kind = 'invitation' and sent_at is null and try_after <= ${now} and created_at <=
    iif(try_after = created_at, ${ago(`${invitationDays} days`)}, ${ago(`${mailHours} hours`)})
  returning id`;
