/** One row as the database knows it: columns in snake_case. */
export type Row = { id: number } & Record<string, unknown>;
export type Tables = Record<string, readonly Row[]>;

/** One recorded change; `before` is what the row was, null when it was inserted. */
export type Change = {
  tableName: string;
  rowId: number;
  operation: 'insert' | 'update' | 'delete';
  before: Record<string, unknown> | null;
};

/**
 * The present with later changes undone, newest first: the tables as they stood before the first of `changes`.
 * In: the rows of now and every change since, in order of id. Out: the same tables, rows by id; changes of other
 * tables are passed over. Columns that the history leaves out (names, addresses) stay as they are now.
 */
export function asOf<T extends Tables>(rows: T, changes: readonly Change[]): { [K in keyof T]: Row[] } {
  const tables = Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, byId(list)]));
  for (const change of changes.toReversed()) {
    const table = tables[change.tableName];
    if (table) undo(table, change);
  }
  const ordered = Object.entries(tables).map(([name, table]) => [name, inOrder(table)]);
  return Object.fromEntries(ordered) as { [K in keyof T]: Row[] };
}

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

const inOrder = (table: Map<number, Row>) => [...table.values()].sort((a, b) => a.id - b.id);

function undo(table: Map<number, Row>, { operation, rowId, before }: Change) {
  if (operation === 'insert') table.delete(rowId);
  else table.set(rowId, { ...table.get(rowId), ...before, id: rowId });
}

/** The same row with the names that the domain uses: `forecast_on` becomes `forecastOn`. Flags stay 0 and 1. */
export const inCamelCase = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), value]));

/** There are few names and many rows. */
const camelNames = new Map<string, string>();

function camel(name: string): string {
  const known = camelNames.get(name);
  if (known) return known;
  const made = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  camelNames.set(name, made);
  return made;
}
