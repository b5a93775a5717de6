import { getTableName, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

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

/** The values of a row as JSON, its number first: what they are called is known. */
export function imageOf({ table, columns }: Wish): SQL {
  const of = getTableName(table);
  return sql.raw(
    `json_array(${['id', ...columns].map((key) => `"${of}"."${toSnakeCase(key)}"`).join(', ')})`,
  );
}

/** What is wished for of each table as a JSON value: `rowsFrom` makes rows of it. */
export const imagesOf = <W extends Wishes>(wishes: W) =>
  mapped(
    wishes,
    (one) =>
      sql`(select json_group_array(${imageOf(one)}) from ${one.table} where ${one.which ?? sql`true`})`,
  );

/** The rows that were wished for, by number. */
export const rowsFrom = <W extends Wishes>(wishes: W, made: Record<keyof W, string>) =>
  mapped(wishes, (one, name) => rowsIn(one, JSON.parse(made[name]))) as unknown as RowsOf<W>;

type Image = [id: number, ...unknown[]];

/** The rows of these images, by number. */
export function rowsIn({ columns }: Wish, images: Image[]): ({ id: number } & Record<string, unknown>)[] {
  return images
    .sort(([a], [b]) => a - b)
    .map(([id, ...values]) => {
      const row: { id: number } & Record<string, unknown> = { id };
      for (const [at, column] of columns.entries()) row[column] = values[at];
      return row;
    });
}

/** The tables that are looked at. */
export const tablesOf = (wishes: Wishes) => Object.values(wishes).map(({ table }) => table);

/** For each wish what is made of it, under the same name. */
export const mapped = <W extends Wishes, T>(wishes: W, make: (one: Wish, name: keyof W) => T) =>
  Object.fromEntries(Object.entries(wishes).map(([name, one]) => [name, make(one, name)])) as Record<
    keyof W,
    T
  >;
