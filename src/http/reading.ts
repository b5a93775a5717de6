import type { Database } from '../../db/database.ts';
import { replicaBefore } from '../../db/replica.ts';
import type { Dependencies } from './context.ts';

/** What was looked up, with the newest audit number where that was, and where to read on. */
type Read<T> = { found: T; database: Database };
type Dated = { audit: number } | undefined;
type Ask<T> = (database: Database) => Promise<T>;

/**
 * Where a page is read from: the replica, when it has what this visitor wrote last (`ownWrite`, an audit number), else
 * the primary. While that is not known both are asked at once, so that it costs one round trip all the same.
 */
export function readingFrom({ database, replica }: Pick<Dependencies, 'database' | 'replica'>) {
  if (!replica) return async <T>(ask: Ask<T>): Promise<Read<T>> => ({ found: await ask(database), database });
  const near = replicaBefore(database, replica);
  let newestNearBy = 0;
  return async <T extends Dated>(ask: Ask<T>, ownWrite: number): Promise<Read<T>> => {
    if (near.isResting()) return { found: await ask(database), database };
    const fromPrimary = ownWrite <= newestNearBy ? undefined : ask(database);
    // Its trouble is told below, to who waits for it.
    fromPrimary?.catch(() => undefined);
    const found = await ask(near.database);
    newestNearBy = Math.max(newestNearBy, found?.audit ?? 0);
    if (found && found.audit >= ownWrite) return { found, database: near.database };
    return { found: await (fromPrimary ?? ask(database)), database };
  };
}
