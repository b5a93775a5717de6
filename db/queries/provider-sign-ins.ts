import { and, eq, isNull, sql } from 'drizzle-orm';
import { writeAside } from '../aside.ts';
import { databaseLater, databaseNow } from '../clock.ts';
import type { Database } from '../database.ts';
import { signIns } from '../schema/index.ts';

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

/**
 * What was begun with this `state` (its hash), used up by asking: whoever comes with it again, or at the same time,
 * finds nothing.
 */
export async function takeProviderSignIn(
  database: Database,
  secretHash: string,
  browserHash: string,
): Promise<Returned | undefined> {
  const [rows] = await writeAside(database, using(database, secretHash, browserHash));
  const [row] = rows ?? [];
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

const using = ({ query }: Database, secretHash: string, browserHash: string) =>
  query
    .update(signIns)
    .set({ usedAt: databaseNow })
    .where(and(isOfProvider, eq(signIns.secretHash, secretHash), isNull(signIns.usedAt)))
    .returning({
      isInTime: sql`${signIns.expiresAt} > ${databaseNow}`.as('in_time'),
      isOfThisBrowser: sql`${signIns.browserHash} = ${browserHash}`.as('of_this_browser'),
      issuer: signIns.issuer,
      nonce: signIns.nonce,
      verifier: signIns.verifier,
      back: signIns.back,
    });
