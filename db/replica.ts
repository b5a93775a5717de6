import type { Client } from '@libsql/client';
import { connect, type Database } from './database.ts';

/** How long one waits for a replica (milliseconds): after that there is time enough to ask the primary. */
export const replicaPatience = 500;

/** A replica that failed is left alone for so long (milliseconds). */
const rest = 5_000;

/**
 * A database to read from: the replica and, for whatever that does not answer, the primary. `isResting` says that the
 * replica failed just now, and everything goes to the primary.
 */
export function replicaBefore(
  primary: Database,
  replica: Database,
): { database: Database; isResting(): boolean } {
  let restsUntil = 0;
  const isResting = () => performance.now() < restsUntil;

  async function ask<T>(question: (client: Client) => Promise<T>): Promise<T> {
    if (isResting()) return question(primary.client);
    try {
      return await question(replica.client);
    } catch {
      restsUntil = performance.now() + rest;
      return question(primary.client);
    }
  }

  const client: Client = Object.assign(Object.create(replica.client), {
    execute: (...given: Parameters<Client['execute']>) => ask((one) => one.execute(...given)),
    batch: (...given: Parameters<Client['batch']>) => ask((one) => one.batch(...given)),
  });
  return { database: connect(client), isResting };
}
