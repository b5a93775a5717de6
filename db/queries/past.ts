import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { asOf, type Change, inCamelCase, type Row } from '../../src/domain/past.ts';
import type { Database } from '../database.ts';

/** Tables by the names that their rows get; each name is the table's own, in camel case. */
type Tables = Record<string, SQLiteTable>;

/** A row as it is stored: a flag is 0 or 1. */
type Stored<T extends SQLiteTable> = {
  [K in keyof T['$inferSelect']]: T['$inferSelect'][K] extends boolean ? 0 | 1 : T['$inferSelect'][K];
};
export type Past<T extends Tables> = { [K in keyof T]: Stored<T[K]>[] };

type Recorded = Omit<Change, 'before'> & { at: string; before: string | null };

/** What `stateAt` needs, for one batch: the rows of now, and every change from an instant (UTC) on. */
export function withChanges<T extends Tables>({ query }: Database, tables: T, since: string) {
  const names = Object.values(tables).map((table) => sql`${getTableName(table)}`);
  const rowsOf = (table: SQLiteTable) => query.all<Row>(sql`select * from ${table} order by id`);
  return {
    ...(mapValues(tables, rowsOf) as { [K in keyof T]: ReturnType<typeof rowsOf> }),
    changes: query.all<Recorded>(changesIn(names, since)),
  };
}

const changesIn = (names: SQL[], since: string) => sql`
  select at, table_name as "tableName", row_id as "rowId", operation, before from changes
  where at >= ${since} and table_name in (${sql.join(names, sql`, `)}) order by id`;

/**
 * The tables as they stood just before an instant (UTC) that is not earlier than the one they were loaded from;
 * without an instant as they stand now.
 */
export function stateAt<T extends Tables>(
  tables: T,
  found: { [K in keyof T]: Row[] } & { changes: Recorded[] },
  instant: string | null,
): Past<T> {
  const rows = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [getTableName(table), found[name] ?? []]),
  );
  const undone = found.changes.filter(({ at }) => instant !== null && at >= instant).map(parsed);
  return inCamelCase(asOf(rows, undone)) as Past<T>;
}

const parsed = ({ before, ...change }: Recorded): Change => ({
  ...change,
  before: before === null ? null : JSON.parse(before),
});

const mapValues = <T extends object, R>(record: T, map: (value: T[keyof T]) => R) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
