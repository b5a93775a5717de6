import type { Client } from '@libsql/client';

type Row = Record<string, unknown>;

/** One row that an act wrote: as it was afterwards, null when it was deleted. */
export type Change = {
  table: string;
  id: number;
  operation: 'insert' | 'update' | 'delete';
  after: Row | null;
};

/** One act of the demo with everything it changed. */
export type Act = {
  at: string;
  personId: number | null;
  role: string;
  organisation: string | null;
  action: string;
  subjectTable: string;
  subjectId: number | null;
  changes: Change[];
};

/** What the demo's history tells, act by act; names and addresses, which it leaves out, are put back. */
export async function toldIn(demo: Client): Promise<Act[]> {
  const people = new Map((await demo.execute('select * from people')).rows.map((row) => [row.id, row]));
  const { rows } = await demo.execute(`select audit.*, table_name, row_id, operation, after
    from audit inner join changes on audit_id = audit.id order by changes.id`);
  const acts = new Map<unknown, Act>();
  for (const row of rows) {
    const act = acts.get(row.id) ?? actOf(row);
    acts.set(row.id, act);
    const after = row.after === null ? null : (JSON.parse(String(row.after)) as Row);
    const named = row.table_name === 'people' ? { ...people.get(row.row_id), ...after } : after;
    act.changes.push({
      table: String(row.table_name),
      id: Number(row.row_id),
      operation: row.operation as Change['operation'],
      after: named,
    });
  }
  return [...acts.values()];
}

const actOf = (row: Row): Act => ({
  at: String(row.at),
  personId: row.person_id as number | null,
  role: String(row.role),
  organisation: row.organisation as string | null,
  action: String(row.action),
  subjectTable: String(row.subject_table),
  subjectId: row.subject_id as number | null,
  changes: [],
});

/** The rows of a table as the acts leave them, by id. */
export function leftBy(acts: readonly Act[], table: string): Row[] {
  const rows = new Map<number, Row>();
  for (const change of acts.flatMap((act) => act.changes)) {
    if (change.table !== table) continue;
    if (change.after === null) rows.delete(change.id);
    else rows.set(change.id, change.after);
  }
  return [...rows.values()];
}
