import type { ShortOverview } from '../../src/domain/steering/shortened.ts';
import type { Database } from '../database.ts';

/**
 * An overview, the newest change of all when it was known to be true, and the instant since which it was looked at what
 * had changed.
 */
export type Known = { world: number; since: string; overview: ShortOverview };

/** So many days are remembered; who looks further back waits a moment. */
const days = 30;

/**
 * Overviews that were made from one database, by day, the newest looked at last. Everybody may see the same, so they are
 * everybody's. What is kept is short, and whether it is still true the database says each time.
 */
export function memoryOf({ client }: Database) {
  const memory = memories.get(client) ?? new Map<string, Known>();
  memories.set(client, memory);
  return {
    get: (key: string): Known | undefined => memory.get(key),
    keep(key: string, known: Known) {
      memory.delete(key);
      memory.set(key, known);
      for (const oldest of [...memory.keys()].slice(0, -days)) memory.delete(oldest);
    },
  };
}

/** It goes when the database does. */
const memories = new WeakMap<Database['client'], Map<string, Known>>();
