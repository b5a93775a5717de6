import type { Database } from './database.ts';

/** The database stayed locked by somebody else; nothing was written, so trying again is safe. */
export class Busy extends Error {}

const attempts = 8;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs a write, and again when another process holds the lock. One SQLITE_BUSY poisons an embedded client's
 * connection (later writes would be acknowledged and lost), so it reconnects before it tries again.
 */
export async function settle<T>({ client }: Database, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      client.reconnect();
      await wait(attempt * attempt * 10 + Math.random() * 20);
    }
  }
  throw new Busy('the database stayed locked');
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    /SQLITE_BUSY|database is locked/.test(`${(error as { code?: string }).code} ${error.message}`)
  );
}
