import type { Client, InStatement, Row, Transaction } from '@libsql/client';
import { settle } from './busy.ts';
import { momentaryIn, stoppedBy, tablesOf, unlessEmpty, unlessOurs } from './filling.ts';
import { fillingTable } from './migrated.ts';
import { pagesOf, quoted } from './pages.ts';

type Part = { type: string; name: string; sql: string };

/** Drizzle's own list comes last: only what is whole can be served. */
const migrations = '__drizzle_migrations';

/**
 * Makes an empty database what another is: its tables, rows, numbering, indexes and triggers, as they all are at one
 * moment. Both may be a file or a server. When it is broken off, the database it fills says so (`fillingTable`), and is
 * filled anew the next time. Throws `Stopped` when it is not empty (any more), or somebody else began to fill it.
 */
export async function transfer(from: Client, to: Client) {
  const source = await from.transaction('read');
  const mark = crypto.randomUUID();
  const putOurs = (statements: InStatement[]) => put(to, [unlessOurs(mark), ...statements]);
  try {
    const parts = await partsOf(source);
    const those = (...types: string[]) => parts.filter(({ type }) => types.includes(type));
    const tables = those('table');
    // A server breaks off what takes long: so it makes the indexes as it goes. Triggers would write a history of this.
    await put(to, [...(await clearing(to, mark)), ...sqlOf(tables), ...sqlOf(those('index'))]);
    const left = [migrations, ...(await momentaryIn(source))];
    const staying = tables.filter(({ name }) => !left.includes(name));
    for (const table of staying) await copyRows(source, table, putOurs);
    const rest = sqlOf(those('trigger', 'view'));
    await putOurs([...(await numbering(source)), ...rest, ...(await lastRows(source)), ready]);
  } finally {
    source.close();
  }
}

/** A server that gets much at once stops now and then to tidy up. */
async function put(to: Client, statements: InStatement[]) {
  try {
    await settle({ client: to }, () => to.migrate(statements), 60_000);
  } catch (error) {
    throw stoppedBy(error);
  }
}

const sqlOf = (parts: Part[]) => parts.map(({ sql }) => sql);

const ready = `drop table ${fillingTable}`;

/** What makes itself is left out: what belongs to SQLite, and what a virtual table keeps its own things in. */
async function partsOf(source: Pick<Transaction, 'execute'>): Promise<Part[]> {
  const { rows } = await source.execute(`select type, name, sql from sqlite_master
    where sql is not null and name not like 'sqlite!_%' escape '!' and name not like 'libsql!_%' escape '!'`);
  const parts = rows.map(({ type, name, sql }) => ({
    type: String(type),
    name: String(name),
    sql: String(sql),
  }));
  const virtual = parts.filter(isVirtual);
  return parts.filter((part) => !virtual.some(({ name }) => part.name.startsWith(`${name}_`)));
}

const isVirtual = ({ sql }: Part) => /^create virtual/i.test(sql);

async function clearing(to: Client, mark: string): Promise<InStatement[]> {
  const seen = await tablesOf(to);
  const there = (await partsOf(to)).filter(({ type }) => type === 'table' || type === 'view');
  return [
    unlessEmpty(seen),
    ...there.map(({ type, name }) => `drop ${type} ${quoted(name)}`),
    `create table ${fillingTable} (since text)`,
    { sql: `insert into ${fillingTable} values (?)`, args: [mark] },
  ];
}

async function copyRows(source: Transaction, table: Part, put: (rows: InStatement[]) => Promise<void>) {
  // Elsewhere the number is a column; what words are found with knows its rows by nothing else.
  const number = isVirtual(table) ? 'rowid' : null;
  for await (const rows of pagesOf(source, table.name)) await put([inserting(table.name, rows, number)]);
}

async function lastRows(source: Transaction): Promise<InStatement[]> {
  const statements: InStatement[] = [];
  for await (const rows of pagesOf(source, migrations)) statements.push(inserting(migrations, rows));
  return statements;
}

/** Numbers that were handed out are not handed out again, also where the newest rows are gone. */
async function numbering(source: Transaction): Promise<InStatement[]> {
  const statements: InStatement[] = ['delete from sqlite_sequence'];
  for await (const rows of pagesOf(source, 'sqlite_sequence'))
    statements.push(inserting('sqlite_sequence', rows));
  return statements;
}

function inserting(table: string, rows: Row[], number: string | null = null): InStatement {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => number || column !== 'rowid_');
  const names = columns.map((column) => quoted(column === 'rowid_' ? String(number) : column));
  const places = `(${columns.map(() => '?').join(', ')})`;
  return {
    sql: `insert into ${quoted(table)} (${names.join(', ')}) values ${rows.map(() => places).join(', ')}`,
    args: rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
  };
}
