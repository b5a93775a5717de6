import { getTableName, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';

/** A row as it is stored: a flag is 0 or 1. */
type Stored<T extends SQLiteTable> = {
  [K in keyof T['$inferSelect']]: T['$inferSelect'][K] extends boolean ? 0 | 1 : T['$inferSelect'][K];
};

/** What is wanted of a table: the number and these columns, of the rows that meet a condition; without one, of all. */
export type Wish<T extends SQLiteTable = SQLiteTable, C extends string = string> = {
  table: T;
  columns: readonly C[];
  which?: SQL;
};
export type Wishes = Record<string, Wish>;

export const wish = <T extends SQLiteTable, C extends keyof T['$inferSelect'] & string>(
  table: T,
  columns: readonly C[],
  which?: SQL,
): Wish<T, C> => ({ table, columns, which });

type RowOf<W> =
  W extends Wish<infer T, infer C> ? Pick<Stored<T>, Extract<keyof Stored<T>, C | 'id'>> : never;
export type RowsOf<W extends Wishes> = { [K in keyof W]: RowOf<W[K]>[] };

/** A row as JSON: thousands of them come over much faster as one text than as so many rows. */
export function imageOf({ table, columns }: Wish): SQL {
  const of = getTableName(table);
  const pairs = ['id', ...columns].map((key) => `'${key}', "${of}"."${toSnakeCase(key)}"`);
  return sql.raw(`json_object(${pairs.join(', ')})`);
}

/** All that is wished for as one JSON object: `rowsFrom` makes rows of it. */
export function imagesOf(wishes: Wishes): SQL {
  const lists = Object.entries(wishes).map(
    ([name, one]) => sql`${name}, (select json_group_array(${imageOf(one)}) from ${one.table}
      where ${one.which ?? sql`true`})`,
  );
  return sql`json_object(${sql.join(lists, sql`, `)})`;
}

/** The rows that were wished for, by number. */
export function rowsFrom<W extends Wishes>(made: string): RowsOf<W> {
  const found = Object.entries(JSON.parse(made) as Record<string, { id: number }[]>);
  return Object.fromEntries(
    found.map(([name, rows]) => [name, rows.sort((a, b) => a.id - b.id)]),
  ) as unknown as RowsOf<W>;
}

/** The tables that are looked at. */
export const tablesOf = (wishes: Wishes) => Object.values(wishes).map(({ table }) => table);

/** The newest change of all. Its number alone is not enough: after a backup was put back, another may have it. */
export type Newest = { change: number; at: string };

/**
 * Whether any of the tables changed after what was the newest change, or that is not there any more, as a condition;
 * `except` is what does not count. By number (hence the plus), so that only what is newer is looked at.
 */
export function isWrittenAfter(
  { change, at }: Newest,
  tables: readonly SQLiteTable[],
  except: SQL = sql`false`,
): SQL {
  const names = sql.join(
    [...new Set(tables)].map((table) => sql`${getTableName(table)}`),
    sql`, `,
  );
  return sql`(not exists (select 1 from changes where id = ${change} and at = ${at})
    or exists (select 1 from changes where id > ${change} and +table_name in (${names}) and not (${except})))`;
}

/** The newest change, and what was made now: null when it was not needed. */
export type Made = Newest & { made: string | null };

/** For one batch: the newest change, and a JSON value if it is needed. */
export const madeIf = ({ query }: Database, isNeeded: SQL, json: SQL) =>
  query.all<Made>(sql`select id as change, at, case when ${isNeeded} then ${json} end as made
    from (select max(id) as newest from changes) left join changes on id = newest`);
