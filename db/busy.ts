import type { Client } from '@libsql/client';
import { patience } from './patience.ts';

/** The database stayed locked by somebody else; nothing was written, so trying again is safe. */
export class Busy extends Error {}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs a write, and again as long as something else holds the lock, `limit` milliseconds at most. One SQLITE_BUSY
 * poisons an embedded client's connection (later writes would be acknowledged and lost), so it reconnects before it
 * tries again; a server's client has nothing to mend, and others may be using it.
 */
export async function settle<T>(
  { client }: { client: Client },
  work: () => Promise<T>,
  limit = patience,
): Promise<T> {
  const until = performance.now() + limit;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (client.protocol === 'file') await client.reconnect();
      if (performance.now() > until) throw new Busy('the database stayed locked');
      await wait(Math.min(attempt * attempt * 10, 200) + Math.random() * 20);
    }
  }
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    /SQLITE_BUSY|database is locked/.test(`${(error as { code?: string }).code} ${error.message}`)
  );
}
