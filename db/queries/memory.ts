import type { Database } from '../database.ts';

/**
 * What was made of a database, by key, so many at most, the newest looked at last: it goes when the database does.
 * Nothing in it is anybody's own. Whether it is still true is for the database to say, each time.
 */
export function memory<Value>(most: number) {
  const perDatabase = new WeakMap<Database['client'], Map<string, Value>>();
  return ({ client }: Database) => {
    const kept = perDatabase.get(client) ?? new Map<string, Value>();
    perDatabase.set(client, kept);
    return {
      get: (key: string): Value | undefined => kept.get(key),
      keep(key: string, value: Value) {
        kept.delete(key);
        kept.set(key, value);
        for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
      },
    };
  };
}
