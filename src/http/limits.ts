import type { MiddlewareHandler } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../db/database.ts';
import { tellAttempts } from '../../db/queries/attempts.ts';
import type { Dependencies, Env } from './context.ts';
import { tooOften } from './failure.tsx';
import { hash } from './hash.ts';
import { groupsOf } from './network.ts';
import { isReading } from './respond.ts';

/** How often somebody may send something in one minute: a person, and everybody behind one network address together. */
export type Limits = { person: number; address: number };

/** Nobody who works by hand comes near; a town hall full of people does not either. */
export const usualLimits: Limits = { person: 120, address: 600 };

/** Who sends more than that is asked to wait; nothing of it is done, and what was typed is kept. */
export function limited({ limits, database, addressOf }: Dependencies): MiddlewareHandler<Env> {
  const byPerson = counter(database, limits.person);
  const byAddress = counter(database, limits.address);
  return async (c, next) => {
    if (isReading(c)) return next();
    const actor = c.get('actor');
    const tooMany = [
      actor !== null && (await byPerson(`person ${actor.personId}`)),
      await byAddress(`address ${originOf(addressOf(c))}`),
    ];
    return tooMany.includes(true) ? tooOften(c) : next();
  };
}

type Count = { minute: number; told: number; untold: number };

/**
 * Whether somebody (`who`) sends more than `limit` in a minute. Each process counts what it sees, and tells the database
 * by the handful, which adds up what all of them saw: who sends little costs nothing, and who was over it is not counted
 * any more.
 */
function counter(database: Database, limit: number) {
  const handful = Math.max(1, Math.floor(limit / 12));
  const counts = new LRUCache<string, Count>({ max: 10_000 });
  return async (who: string): Promise<boolean> => {
    const count = countOf(counts, who);
    if (count.told + count.untold >= limit) return true;
    count.untold++;
    if (count.untold < handful) return false;
    const telling = count.untold;
    count.untold = 0;
    count.told = await tellAttempts(database, who, telling);
    return count.told > limit;
  };
}

function countOf(counts: LRUCache<string, Count>, who: string): Count {
  const minute = Math.floor(Date.now() / 60_000);
  const known = counts.get(who);
  if (known?.minute === minute) return known;
  const none = { minute, told: 0, untold: 0 };
  counts.set(who, none);
  return none;
}

/** Under what to count everybody behind one network address together: nobody reads it at a glance. */
export const originOf = (address: string): string => hash(network(address));

/** Who has an IPv6 address has a whole network of them: its first half counts. */
const network = (address: string): string => groupsOf(address)?.slice(0, 4).join(':') ?? address;
