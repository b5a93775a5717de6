import type { Database } from '../../db/database.ts';
import { replicaBefore } from '../../db/replica.ts';
import type { Dependencies } from './context.ts';

/** What was looked up, with the newest audit number where that was, and where to read on. */
type Read<T> = { found: T; database: Database };
type Dated = { audit: number } | undefined;
type Ask<T> = (database: Database) => Promise<T>;

/**
 * Who reads: the audit number of what they wrote last, whether they say that they are signed in, and what sees to work
 * that goes on when they have their answer.
 */
type Reader = { ownWrite: number; hasToken: boolean; afterwards: (work: () => Promise<void>) => void };

/**
 * Who was signed out by somebody else, or lost a role, reads on for so long at most (milliseconds): a replica is believed
 * about who is signed in when it has all that the primary had so long ago.
 */
export const belief = 10_000;

/**
 * Where a page is read from: the replica, when it has what this visitor wrote last, and what was done about sessions and
 * roles until a moment ago (`belief`); else the primary. While that is not known both are asked at once, so that it
 * costs one round trip all the same.
 */
export function readingFrom({ database, replica }: Pick<Dependencies, 'database' | 'replica'>) {
  if (!replica) return async <T>(ask: Ask<T>): Promise<Read<T>> => ({ found: await ask(database), database });
  const near = replicaBefore(database, replica);
  const primary = remembering(database);
  let newestNearBy = 0;
  return async <T extends Dated>(
    ask: Ask<T>,
    { ownWrite, hasToken, afterwards }: Reader,
  ): Promise<Read<T>> => {
    if (near.isResting()) return { found: await ask(database), database };
    const isSure = !hasToken || primary.isKnown();
    const needed = () => (hasToken ? Math.max(ownWrite, primary.audit()) : ownWrite);
    const fromPrimary = isSure && needed() <= newestNearBy ? undefined : primary.ask(ask);
    // Its trouble is told below, to who waits for it. Nobody may: it ends all the same, and gives back its turn.
    const ended = fromPrimary?.then(nothing, nothing);
    if (ended) afterwards(() => ended);
    const found = await ask(near.database);
    newestNearBy = Math.max(newestNearBy, found?.audit ?? 0);
    if (!isSure) await fromPrimary;
    if (found && found.audit >= needed()) return { found, database: near.database };
    return { found: await (fromPrimary ?? ask(database)), database };
  };
}

const nothing = () => undefined;

/** The primary, and how far it was when it was asked last. */
function remembering(database: Database) {
  let known = { audit: 0, at: Number.NEGATIVE_INFINITY };
  return {
    audit: () => known.audit,
    isKnown: () => performance.now() < known.at + belief,
    async ask<T extends Dated>(ask: Ask<T>): Promise<T> {
      const at = performance.now();
      const found = await ask(database);
      if (at > known.at) known = { audit: found?.audit ?? 0, at };
      return found;
    },
  };
}
