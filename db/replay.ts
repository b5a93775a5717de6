import type { Row, Transaction } from '@libsql/client';
import { pagesOf } from './pages.ts';

type Columns = Record<string, unknown>;
type Replayed = { rows: number; faults: string[] };

/**
 * Plays the changes of one table again and holds what they lead to against its rows. Columns that the history leaves
 * out (hidden, or added later) are not compared. Out: how many rows it has, and one line per thing that is not so.
 */
export async function replayTable(moment: Transaction, table: string): Promise<Replayed> {
  const { expected, faults } = await play(moment, table);
  let count = 0;
  for await (const rows of pagesOf(moment, table)) {
    count += rows.length;
    for (const row of rows) faults.push(...compare(table, row, expected));
  }
  const lost = [...expected.keys()].map((id) => `${table} ${id} is gone, and its history does not say so`);
  return { rows: count, faults: [...faults, ...lost] };
}

/** What each row must be now, as it was written down last. The `+` reads by number, and sorts no page anew. */
async function play(moment: Transaction, table: string) {
  const expected = new Map<number, string>();
  const faults: string[] = [];
  for await (const changes of pagesOf(moment, 'changes', '+table_name = ?', [table])) {
    for (const { id, row_id, before, after } of changes) {
      if (!follows(textOf(before), expected.get(Number(row_id)) ?? null))
        faults.push(`change ${id} of ${table} ${row_id} does not start where the last one ended`);
      if (after === null) expected.delete(Number(row_id));
      else expected.set(Number(row_id), String(after));
    }
  }
  return { expected, faults };
}

const textOf = (value: Row[string] | undefined) => (value == null ? null : String(value));

function compare(table: string, row: Row, expected: Map<number, string>): string[] {
  const after = expected.get(Number(row.id));
  expected.delete(Number(row.id));
  if (after === undefined) return [`${table} ${row.id} stands there without history`];
  return agree(row, JSON.parse(after)) ? [] : [`${table} ${row.id} is not what its history says`];
}

function follows(before: string | null, after: string | null): boolean {
  if (before === after) return true;
  return before !== null && after !== null && agree(JSON.parse(before), JSON.parse(after));
}

/** The same in every column that both know. */
const agree = (a: Columns, b: Columns) =>
  Object.entries(b).every(([column, value]) => !(column in a) || a[column] === value);
