import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import { memory } from './memory.ts';
import { isWrittenAfter, type Newest } from './wish.ts';

/** The newest change of all, and what was made now: a JSON text, or null when nothing changed. */
type Found = Newest & { made: string | null };

/**
 * What the database makes of these tables as one JSON value, by key, so many at most: a query for one batch, in which
 * it is made again only when something was written to them since, and `from`, which tells it from what the query found.
 */
export function remembered<Value>(most: number, tables: readonly SQLiteTable[]) {
  const valuesOf = memory<Newest & { value: Value }>(most);
  return (database: Database, key: string, json: SQL) => {
    const known = valuesOf(database).get(key);
    const isNeeded = known ? isWrittenAfter(known, tables) : sql`true`;
    return {
      query:
        database.query.all<Found>(sql`select id as change, at, case when ${isNeeded} then ${json} end as made
        from (select max(id) as newest from changes) left join changes on id = newest`),
      from([found]: readonly Found[]): Value {
        if (!found) throw new Error('the newest change is always asked for');
        const { made, ...newest } = found;
        const value = made === null && known ? known.value : (JSON.parse(made ?? 'null') as Value);
        valuesOf(database).keep(key, { ...newest, value });
        return value;
      },
    };
  };
}

/** Stands in a batch for such a query that is not needed. */
export const unasked = ({ query }: Database) => query.all<Found>(sql`select 1 where false`);
