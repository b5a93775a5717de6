import { sql } from 'drizzle-orm';
import { type Database, read } from './database.ts';

type Row = Record<string, unknown>;
type Change = { id: number; rowId: number; before: string | null; after: string | null };

/**
 * Plays the changes of one table again and holds what they lead to against its rows. Columns that the history leaves
 * out (hidden, or added later) are not compared. Out: how many rows it has, and one line per thing that is not so.
 */
export async function replayTable(database: Database, table: string) {
  const { changes, rows } = await momentOf(database, table);
  const { expected, faults } = play(table, changes);
  for (const row of rows) {
    const after = expected.get(Number(row.id));
    if (!after) faults.push(`${table} ${row.id} stands there without history`);
    else if (!agree(row, JSON.parse(after))) faults.push(`${table} ${row.id} is not what its history says`);
    expected.delete(Number(row.id));
  }
  const lost = [...expected.keys()].map((id) => `${table} ${id} is gone, and its history does not say so`);
  return { rows: rows.length, faults: [...faults, ...lost] };
}

/** Both as they stand at one and the same moment, also while others write. */
const momentOf = (database: Database, table: string) =>
  read(database, {
    changes: database.query.all<Change>(
      sql`select id, row_id as "rowId", before, after from changes where table_name = ${table} order by id`,
    ),
    rows: database.query.all<Row>(sql`select * from ${sql.identifier(table)} order by id`),
  });

function play(table: string, changes: Change[]) {
  const expected = new Map<number, string>();
  const faults: string[] = [];
  for (const { id, rowId, before, after } of changes) {
    if (!follows(before, expected.get(rowId) ?? null))
      faults.push(`change ${id} of ${table} ${rowId} does not start where the last one ended`);
    if (after === null) expected.delete(rowId);
    else expected.set(rowId, after);
  }
  return { expected, faults };
}

function follows(before: string | null, after: string | null): boolean {
  if (before === after) return true;
  return before !== null && after !== null && agree(JSON.parse(before), JSON.parse(after));
}

/** The same in every column that both know. */
const agree = (a: Row, b: Row) =>
  Object.entries(b).every(([column, value]) => !(column in a) || a[column] === value);
