import { historyTables, type Keeper } from './history.ts';

/** What drizzle-kit puts between two statements. */
export const separator = '\n--> statement-breakpoint\n';

/**
 * A whole migration: what drizzle-kit wrote of it (`made`; nothing when only what keeps the history changed), and what
 * it cannot say: STRICT, what keeps the history, and what a table has that is made anew besides: its other triggers, and
 * that no number is handed out again. `earlier` has every statement of the migrations before it, in order.
 */
export function migrationOf(made: string, earlier: readonly string[], keepers: readonly Keeper[]): string {
  const tables = tablesIn(made);
  const anew = keepers.flatMap(({ kind, table }) =>
    kind === 'column' && table && isMadeAnew(table, tables) ? [table] : [],
  );
  const renewed = keepers.filter((keeper) => isRenewed(keeper, tables, earlier, keepers));
  const statements = [
    ...renewed.toReversed().flatMap((keeper) => without(keeper, earlier)),
    ...(tables ? [tables] : []),
    ...renewed.map(({ sql }) => `${sql};`),
    ...anew.flatMap((table) => [...otherTriggers(table, earlier, keepers), ...numbering(table)]),
  ];
  return `${statements.join(separator)}\n`;
}

function tablesIn(text: string): string {
  return text
    .replace(/^-- Custom SQL.*\n?/, '')
    .replace(/(CREATE TABLE[\s\S]*?\n\));/g, '$1 STRICT;')
    .replaceAll('DEFAULT false', 'DEFAULT 0')
    .replaceAll('DEFAULT true', 'DEFAULT 1')
    .trim();
}

/** What SQLite cannot change in a table, drizzle-kit does by putting another in its place. */
const isMadeAnew = (table: string, tables: string) => tables.includes(`\`__new_${table}\``);

/** While a table of the history itself is away, nothing may speak of it. */
function isRenewed(
  { table, kind }: Keeper,
  tables: string,
  earlier: readonly string[],
  keepers: readonly Keeper[],
): boolean {
  if (table !== null && isMadeAnew(table, tables)) return true;
  if (kind !== 'column' && historyTables.some((one) => isMadeAnew(one, tables))) return true;
  return keepers.some((one) => one.table === table && isChanged(one, earlier));
}

/** Whether a part of what keeps the history is not what the earlier migrations made. */
export const isChanged = (keeper: Keeper, earlier: readonly string[]): boolean =>
  lastMade(keeper, earlier) !== `${keeper.sql};`;

function lastMade({ table, kind, name }: Keeper, earlier: readonly string[]): string | undefined {
  const beginning =
    kind === 'column' ? `alter table ${table} add column ${name} ` : `create ${kind} ${name} `;
  return earlier.findLast((statement) => statement.startsWith(beginning));
}

function without(keeper: Keeper, earlier: readonly string[]): string[] {
  if (!lastMade(keeper, earlier)) return [];
  const { table, kind, name } = keeper;
  return [
    kind === 'column' ? `alter table ${table} drop column ${name};` : `drop ${kind} if exists ${name};`,
  ];
}

/** What else a table does by itself, such as keeping the words it is found by: that goes with the table. */
function otherTriggers(table: string, earlier: readonly string[], keepers: readonly Keeper[]): string[] {
  const last = new Map<string, string>();
  for (const statement of earlier) {
    const made = /^create trigger (\w+) [^;]*? on (\w+)\s/.exec(statement);
    if (made?.[1] && made[2] === table) last.set(made[1], statement);
    last.delete(/^drop trigger (?:if exists )?(\w+)/.exec(statement)?.[1] ?? '');
  }
  for (const { name } of keepers) last.delete(name);
  return [...last.values()];
}

/** A row that is gone keeps its number: its history is known by it. */
const numbering = (table: string) => [
  `delete from sqlite_sequence where name = '${table}';`,
  `insert into sqlite_sequence (name, seq) select '${table}', coalesce(max(row_id), 0) from changes where table_name = '${table}';`,
];
