import type { InStatement } from '@libsql/client';
import { and, eq, sql } from 'drizzle-orm';
import { attemptLimits, attemptMinutes, codeTries, mailHours } from '../../src/domain/sign-in.ts';
import { settle } from '../busy.ts';
import { databaseLater, databaseNow, now } from '../clock.ts';
import type { Database } from '../database.ts';
import { people, programme, signIns } from '../schema/index.ts';
import { countingAttempt } from './attempts.ts';

/** Who asks for a link: hashes of what the browser holds, of the code it shows, of the address and of the network. */
export type Asking = {
  email: string;
  browserHash: string;
  codeHash: string;
  back: string;
  today: string;
  mailbox: string;
  network: string;
};

const { mailbox: ownLimit, mailboxInAll: fullLimit, network: networkLimit } = attemptLimits;

/**
 * Somebody asks for a link by e-mail. Whether the address is known or not, the same is done; only in the first case
 * there is something to send afterwards: to who has a role, today or later, and not while the last one still waits.
 * Out: whether it was asked too often, and whether the mail server does not answer at the moment.
 */
export async function askForLink({ client }: Database, asking: Asking) {
  const { mailbox, network, ...known } = asking;
  const who = { network: `asks ${network}`, own: `asks ${mailbox} ${network}`, full: `asks for ${mailbox}` };
  const [fromNetwork, own, inAll, , , state] = await inOneWrite(client, [
    countingAttempt(who.network, attemptMinutes),
    countingAttempt(who.own, attemptMinutes),
    countingAttempt(who.full, attemptMinutes, { who: who.own, limit: ownLimit }),
    { sql: insertLink, args: { ...known, ...who } },
    { sql: insertMail, args: [] },
    { sql: `select ${isMailAway} as isAway`, args: [] },
  ]);
  const isOver = (row: typeof own, limit: number) => Number(row?.count ?? 0) > limit;
  return {
    isTooOften: isOver(fromNetwork, networkLimit) || isOver(own, ownLimit) || isOver(inAll, fullLimit),
    isMailAway: Boolean(state?.isAway),
  };
}

const later = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+${mailHours} hours')`;

const insertLink = `insert into sign_ins (method, person_id, browser_hash, code_hash, back, expires_at)
  select 'link', id, :browserHash, :codeHash, :back, ${later} from people
  where lower(email) = :email
    and exists (select 1 from assignments where person_id = people.id and coalesce(until_on, :today) >= :today)
    and not exists (select 1 from outbox join sign_ins on sign_ins.id = sign_in_id
      where outbox.person_id = people.id and sent_at is null and browser_hash = :browserHash)
    and not exists (select 1 from attempts where (who = :network and count > ${networkLimit})
      or (who = :own and count > ${ownLimit}) or (who = :full and count > ${fullLimit}))
  order by id limit 1`;

const insertMail = `insert into outbox (kind, person_id, sign_in_id, created_at, try_after)
  select 'sign_in', person_id, id, ${now}, ${now} from sign_ins where changes() = 1 and id = last_insert_rowid()`;

const isMailAway = 'exists (select 1 from outbox where sent_at is null and tries > 0)';

/** Whether the mail server does not answer at the moment, which is the same for everybody. */
export const mailServerState = ({ query }: Database) =>
  query.select({ isAway: sql<boolean>`${sql.raw(isMailAway)}`.mapWith(Boolean) }).from(programme);

/** Whether a later link that still works was sent to whom this one is for. */
const hasNewer = sql<boolean>`exists (select 1 from sign_ins as newer join outbox on sign_in_id = newer.id
  where newer.person_id = ${signIns.personId} and newer.id > ${signIns.id} and newer.used_at is null
    and newer.tries < ${codeTries} and newer.expires_at > ${databaseNow} and sent_at is not null)`.mapWith(
  Boolean,
);

/** A link by the hash of its token, with whom it lets in; no row when there is none. */
export const linkBy = ({ query }: Database, secretHash: string) =>
  query
    .select({
      id: signIns.id,
      name: people.name,
      back: signIns.back,
      tries: signIns.tries,
      browserHash: signIns.browserHash,
      codeHash: signIns.codeHash,
      isUsed: sql<boolean>`${signIns.usedAt} is not null`.mapWith(Boolean),
      isFresh: sql<boolean>`${signIns.usedAt} > ${databaseLater('-1 minute')}`.mapWith(Boolean),
      isExpired: sql<boolean>`${signIns.expiresAt} <= ${databaseNow}`.mapWith(Boolean),
      hasNewer,
    })
    .from(signIns)
    .innerJoin(people, eq(people.id, signIns.personId))
    .where(and(eq(signIns.secretHash, secretHash), eq(signIns.method, 'link')));

/** The number of whom a link lets in, for a query beside it. */
export const personOfLink = (secretHash: string) =>
  sql`(select person_id from sign_ins where secret_hash = ${secretHash} and method = 'link')`;

/**
 * What using a link adds to the write that begins the session: both are done or neither, and only once. From then on it
 * belongs to the browser it was used in.
 */
export const usingLink = ({ query }: Database, id: number, browserHash: string | null) => ({
  expects: [
    sql`exists (select 1 from sign_ins where id = ${id} and used_at is null and tries < ${codeTries}
      and expires_at > ${databaseNow})`,
  ],
  statements: [query.update(signIns).set({ usedAt: databaseNow, browserHash }).where(eq(signIns.id, id))],
});

/** Somebody gave a wrong code. Out: how many that makes for this link. */
export async function countWrongCode({ client }: Database, id: number, network: string): Promise<number> {
  const [told] = await inOneWrite(client, [
    { sql: 'update sign_ins set tries = tries + 1 where id = ? returning tries', args: [id] },
    countingAttempt(network, attemptMinutes),
  ]);
  return Number(told?.tries);
}

/** All of it or nothing. Out: the first row that each statement returns. */
async function inOneWrite(client: Database['client'], statements: InStatement[]) {
  const results = await settle({ client }, () => client.batch(statements, 'write'));
  return results.map(({ rows }) => rows[0]);
}
