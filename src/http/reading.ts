import type { Database } from '../../db/database.ts';
import type { Dependencies } from './context.ts';

/** What was looked up, with the newest audit number where that was, and where to read on. */
type Read<T> = { found: T; database: Database };
type Dated = { audit: number } | undefined;

/** A replica that does not answer is left alone for so long (milliseconds). */
const rest = 5_000;

/**
 * Where a page is read from: the replica, when it has what this visitor wrote last (`ownWrite`, an audit number), else
 * the primary. While that is not known both are asked at once, so that it costs one round trip all the same. A replica
 * that fails is no trouble to anybody.
 */
export function readingFrom({ database, replica }: Pick<Dependencies, 'database' | 'replica'>) {
  let newestAtReplica = 0;
  let restsUntil = 0;

  async function atReplica<T extends Dated>(ask: (database: Database) => Promise<T>): Promise<T | undefined> {
    if (!replica || Date.now() < restsUntil) return undefined;
    try {
      const found = await ask(replica);
      newestAtReplica = Math.max(newestAtReplica, found?.audit ?? 0);
      return found;
    } catch {
      restsUntil = Date.now() + rest;
      return undefined;
    }
  }

  return async <T extends Dated>(
    ask: (database: Database) => Promise<T>,
    ownWrite: number,
  ): Promise<Read<T>> => {
    const fromReplica = atReplica(ask);
    const isSure = replica && ownWrite <= newestAtReplica;
    const fromPrimary = isSure ? undefined : ask(database);
    fromPrimary?.catch(() => undefined);
    const found = await fromReplica;
    if (replica && found && found.audit >= ownWrite) return { found, database: replica };
    return { found: await (fromPrimary ?? ask(database)), database };
  };
}
