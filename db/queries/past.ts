import { getTableName, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { asOf, type Change, inCamelCase, type Row } from '../../src/domain/past.ts';
import { imageOf, mapped, type RowsOf, rowsIn, type Wish, type Wishes } from './wish.ts';

/**
 * The moments that are looked at. `until` (a UTC instant; null is now) is the later one: rows made after it stay away.
 * `since` (an instant as SQL) is the earlier one: whatever changed after it comes along, wished for or not, because only
 * in hindsight is it known what it was.
 */
export type Moments = { until: string | null; since: SQL };

/** As JSON values what `pastFrom` makes the tables of, as they stood at both moments; `first` is what these share. */
export const imagesAt = <W extends Wishes>(wishes: W, { until, since }: Moments) => ({
  json: mapped(wishes, (one) => imagesOfOne(one, until)),
  first: sql`reach (since) as materialized (select ${since})`,
});

function imagesOfOne(one: Wish, until: string | null): SQL {
  const earlier = undoneSince(one, reached, until === null ? sql`true` : isKnownAt(until));
  const later =
    until === null ? sql`json_array()` : undoneSince(one, sql`${until}`, sql`operation <> 'insert'`);
  return sql`json_object('rows', ${rowsOf(one, until)}, 'later', ${later}, 'earlier', ${earlier})`;
}

/** The earlier moment, inside these queries. */
const reached = sql`(select since from reach)`;

const isKnownAt = (until: string): SQL => sql`not (operation = 'insert' and at >= ${until})`;

/** The numbers of the rows that changed since the earlier moment, for inside a condition of a wish. */
export const changedSince = (table: SQLiteTable): SQL =>
  sql`(select row_id from changes where table_name = ${getTableName(table)} and at >= ${reached})`;

/** The rows as they are now: those that are wished for, and those that changed. */
function rowsOf(wish: Wish, until: string | null): SQL {
  const { table, which = sql`true` } = wish;
  const name = getTableName(table);
  const of = sql.identifier(name);
  const made = sql`select row_id from changes where table_name = ${name} and at >= ${until} and operation = 'insert'`;
  const isThere = until === null ? sql`true` : sql`${of}.id not in (${made})`;
  return sql`(select json_group_array(${imageOf(wish)}) from ${table} where (${which} or ${of}.id in ${changedSince(table)}) and ${isThere})`;
}

/**
 * Per row its first change since an instant, with what it was before. When a day ends in UTC depends on the season, so
 * beside the first change from the earlier of both hours on comes the first one from the later on.
 */
function undoneSince({ table, columns }: Wish, instant: SQL, condition: SQL): SQL {
  const names = sql.join(
    columns.map((key) => sql`${toSnakeCase(key)}`),
    sql`, `,
  );
  const image = sql`json((select json_group_object(key, value) from json_each(before) where key in (${names})))`;
  const firstSince = (from: SQL) => sql`select min(id) from changes
    where table_name = ${getTableName(table)} and at >= ${from} group by row_id`;
  return sql`(select json_group_array(json_array(id, row_id, operation, at, ${image})) from changes where id in (
    ${firstSince(instant)} union ${firstSince(sql`substr(${instant}, 1, 10) || 'T23:00:00.000Z'`)}) and ${condition})`;
}

type Undone = [id: number, rowId: number, operation: Change['operation'], at: string, before: Row];
type Images = { rows: Parameters<typeof rowsIn>[1]; later: Undone[]; earlier: Undone[] };
type Table = { rows: Row[]; later: Undone[]; earlier: Undone[] };

/** One table after the other: thousands of rows are not held twice. */
const tableFrom = (wish: Wish, { rows, later, earlier }: Images): Table => ({
  rows: rowsIn(wish, rows),
  later,
  earlier,
});

/** The tables as they stood at the later moment, and at an instant that is not before the earlier one. */
export function pastFrom<W extends Wishes>(wishes: W, made: Record<keyof W, string>) {
  const tables: Record<string, Table> = mapped(wishes, (wish, name) =>
    tableFrom(wish, JSON.parse(made[name])),
  );
  const read = Object.entries(tables);
  const rows = Object.fromEntries(read.map(([name, one]) => [name, one.rows]));
  const state = (which: 'later' | 'earlier', from: string) =>
    asOf(
      rows,
      read.flatMap(([name, one]) => changesIn(name, one[which], from)),
    ) as unknown as RowsOf<W>;
  return { later: () => state('later', ''), earlier: (instant: string) => state('earlier', instant) };
}

const changesIn = (tableName: string, undone: Undone[], from: string): Change[] =>
  undone
    .filter(([, , , at]) => at >= from)
    .sort(([a], [b]) => a - b)
    .map(([, rowId, operation, , before]) => ({ tableName, rowId, operation, before: inCamelCase(before) }));
