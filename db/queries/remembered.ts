import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import { memory } from './memory.ts';
import { isWrittenAfter, type Made, madeIf, type Newest } from './wish.ts';

/** A JSON value in SQL, the tables that it is made from, and which changes in them do not count. */
type Source = { json: SQL; tables: readonly SQLiteTable[]; except?: SQL };

/**
 * What the database makes as one JSON value, by key, so many at most: a query for one batch, in which it is made again
 * only when something was written since that it is made from, and `from`, which tells it from what the query found.
 */
export function remembered<Value>(most: number) {
  const valuesOf = memory<Newest & { value: Value }>(most);
  return (database: Database, key: string, { json, tables, except }: Source) => {
    const known = valuesOf(database).get(key);
    const isNeeded = known ? isWrittenAfter(known, tables, except) : sql`true`;
    return {
      query: madeIf(database, isNeeded, json),
      from([found]: readonly Made[], make: (made: string) => Value = JSON.parse): Value {
        if (!found) throw new Error('the newest change is always asked for');
        const { made, ...newest } = found;
        const value = made === null && known ? known.value : make(made ?? 'null');
        valuesOf(database).keep(key, { ...newest, value });
        return value;
      },
    };
  };
}

/** Stands in a batch for such a query that is not needed. */
export const unasked = ({ query }: Database) => query.all<Made>(sql`select 1 where false`);
