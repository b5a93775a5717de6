import type { Transaction } from '@libsql/client';
import type { Database } from './database.ts';
import { historyKeepers, type Keeper } from './history.ts';
import { replayTable } from './replay.ts';

/** How much there is, and what is wrong with it, one line each: without faults the history can be trusted. */
export type Verdict = { audits: number; changes: number; tables: number; rows: number; faults: string[] };

/**
 * Whether the history is whole and true: every batch sealed, no number missing, nothing written outside the
 * application, what keeps it in place, and every table's rows exactly what its changes lead to.
 */
export async function verify({ client }: Database): Promise<Verdict> {
  const moment = await client.transaction('read');
  try {
    return await verdictAt(moment);
  } finally {
    moment.close();
  }
}

/** Everything as it stands at one and the same moment, also while others write. */
async function verdictAt(moment: Transaction): Promise<Verdict> {
  const counts = await countsAt(moment);
  const replayed: { rows: number; faults: string[] }[] = [];
  for (const table of recordedTables) replayed.push(await replayTable(moment, table));
  return {
    audits: counts.audits,
    changes: counts.changes,
    tables: recordedTables.length,
    rows: replayed.reduce((sum, { rows }) => sum + rows, 0),
    faults: [
      ...countFaults(counts),
      ...(await keeperFaults(moment)),
      ...replayed.flatMap(({ faults }) => faults),
    ],
  };
}

type Counts = Record<'audits' | 'changes' | 'auditGaps' | 'changeGaps' | 'unsealed' | 'stray', number>;

async function countsAt(moment: Transaction): Promise<Counts> {
  const { rows } = await moment.execute(countsOfHistory);
  return rows[0] as unknown as Counts;
}

/** Numbers are handed out without gaps, also when a batch rolls back: a gap is something that was taken out. */
const countsOfHistory = `select
  (select count(*) from audit) as audits,
  (select count(*) from changes) as changes,
  (select coalesce(max(id), 0) - count(*) from audit) as auditGaps,
  (select coalesce(max(id), 0) - count(*) from changes) as changeGaps,
  (select count(*) from audit where not exists (select 1 from seals where audit_id = audit.id)) as unsealed,
  (select count(*) from changes where audit_id is null) as stray`;

function countFaults({ auditGaps, changeGaps, unsealed, stray }: Counts): string[] {
  const faults: [number, string][] = [
    [auditGaps, 'missing from audit'],
    [changeGaps, 'missing from changes'],
    [unsealed, 'without a seal in audit'],
    [stray, 'in changes without an audit row: written outside the application'],
  ];
  return faults.filter(([count]) => count > 0).map(([count, what]) => `${count} row(s) ${what}`);
}

const recordedTables = historyKeepers().flatMap(({ kind, table }) =>
  kind === 'column' && table ? [table] : [],
);

async function keeperFaults(moment: Transaction): Promise<string[]> {
  const { rows } = await moment.execute(
    `select type, name, sql from sqlite_master where type in ('table', 'trigger', 'view')`,
  );
  const made = new Map(rows.map(({ type, name, sql }) => [`${type} ${name}`, plain(String(sql))]));
  return historyKeepers()
    .filter((keeper) => !isMadeBy(keeper, made))
    .map(
      ({ table, kind, name }) =>
        `${kind} ${name}${kind === 'column' ? ` of ${table}` : ''} is missing or was changed`,
    );
}

/** A column that was added stands in the text of its table as it was said then. */
function isMadeBy({ table, kind, name, sql }: Keeper, made: ReadonlyMap<string, string>): boolean {
  if (kind !== 'column') return made.get(`${kind} ${name}`) === plain(sql);
  return made.get(`table ${table}`)?.includes(plain(sql.replace(/^.* add column /, ''))) ?? false;
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
