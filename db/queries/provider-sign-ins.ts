import type { ResultSet } from '@libsql/client';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { attemptLimits, attemptMinutes } from '../../src/domain/sign-in.ts';
import { writeAside } from '../aside.ts';
import { settle } from '../busy.ts';
import { databaseLater, databaseNow } from '../clock.ts';
import type { Database } from '../database.ts';
import { attempts, signIns } from '../schema/index.ts';
import { countingAttempt } from './attempts.ts';

type Begun = {
  secretHash: string;
  browserHash: string;
  issuer: string;
  nonce: string;
  verifier: string;
  back: string;
};

const isOfProvider = eq(signIns.method, 'provider');

/** Somebody is on the way to a provider: ten minutes to come back. Whose time is over goes. */
export function beginProviderSignIn(database: Database, begun: Begun) {
  const { query } = database;
  return writeAside(
    database,
    query.delete(signIns).where(and(isOfProvider, sql`${signIns.expiresAt} <= ${databaseNow}`)),
    query.insert(signIns).values({ ...begun, method: 'provider', expiresAt: databaseLater('+10 minutes') }),
  );
}

export type Returned = {
  isInTime: boolean;
  isOfThisBrowser: boolean;
  issuer: string;
  nonce: string;
  verifier: string;
  back: string;
};

/** Who comes back: hashes of the `state` and of what the browser holds, and of the network they come from. */
type Returning = { secretHash: string; browserHash: string; network: string };

/**
 * What was begun with this `state`, used up by asking: whoever comes with it again, or at the same time, finds nothing.
 * Out: that; or, when it was asked from this network too often, only so, and it was not even looked at.
 */
export async function takeProviderSignIn(database: Database, { network, ...returning }: Returning) {
  const limit = attemptLimits.network;
  const who = `returns ${network}`;
  const { sql: taking, params } = using(database, returning, who, limit).toSQL();
  const batch = [
    countingAttempt(who, attemptMinutes, { who, limit }),
    { sql: taking, args: params as string[] },
  ];
  const [counted, taken] = await settle(database, () => database.client.batch(batch, 'write'));
  const count = counted?.rows[0]?.count;
  return { isTooOften: count === undefined || Number(count) > limit, begun: begunIn(taken) };
}

function begunIn(taken: ResultSet | undefined): Returned | undefined {
  const [row] = taken?.rows ?? [];
  if (!row) return undefined;
  return {
    isInTime: Boolean(row.in_time),
    isOfThisBrowser: Boolean(row.of_this_browser),
    issuer: String(row.issuer),
    nonce: String(row.nonce),
    verifier: String(row.verifier),
    back: String(row.back),
  };
}

function using(
  { query }: Database,
  { secretHash, browserHash }: Omit<Returning, 'network'>,
  who: string,
  limit: number,
) {
  const isOften = sql`exists (select 1 from ${attempts} where who = ${who} and count > ${limit})`;
  const isIt = and(isOfProvider, eq(signIns.secretHash, secretHash), isNull(signIns.usedAt));
  return query
    .update(signIns)
    .set({ usedAt: databaseNow })
    .where(and(isIt, sql`not ${isOften}`))
    .returning({
      isInTime: sql`${signIns.expiresAt} > ${databaseNow}`.as('in_time'),
      isOfThisBrowser: sql`${signIns.browserHash} = ${browserHash}`.as('of_this_browser'),
      issuer: signIns.issuer,
      nonce: signIns.nonce,
      verifier: signIns.verifier,
      back: signIns.back,
    });
}
