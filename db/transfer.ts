import type { Client, InStatement, Row, Transaction } from '@libsql/client';
import { settle } from './busy.ts';
import { fillingTable } from './migrated.ts';
import { pagesOf, quoted } from './pages.ts';

type Part = { type: string; name: string; sql: string };

/** Drizzle's own list comes last: only what is whole can be served. */
const migrations = '__drizzle_migrations';

/**
 * Makes one database what another is, whatever the first held: its tables, rows, numbering, indexes and triggers, as
 * they all are at one moment. Both may be a file or a server. When it is broken off, the database it fills says so
 * (`fillingTable`), and is filled anew the next time.
 */
export async function transfer(from: Client, to: Client) {
  const source = await from.transaction('read');
  try {
    const parts = await partsOf(source);
    const those = (...types: string[]) => parts.filter(({ type }) => types.includes(type));
    const tables = those('table');
    // A server breaks off what takes long: so it makes the indexes as it goes. Triggers would write a history of this.
    await put(to, [...(await clearing(to)), ...sqlOf(tables), ...sqlOf(those('index'))]);
    for (const { name } of tables) if (name !== migrations) await copyRows(source, to, name);
    const rest = sqlOf(those('trigger', 'view'));
    await put(to, [...(await numbering(source)), ...rest, ...(await lastRows(source)), ready]);
  } finally {
    source.close();
  }
}

/** A server that gets much at once stops now and then to tidy up. */
const put = (to: Client, statements: InStatement[]) =>
  settle({ client: to }, () => to.migrate(statements), 60_000);

const sqlOf = (parts: Part[]) => parts.map(({ sql }) => sql);

const ready = `drop table ${fillingTable}`;

async function partsOf(source: Pick<Transaction, 'execute'>): Promise<Part[]> {
  const { rows } = await source.execute(`select type, name, sql from sqlite_master
    where sql is not null and name not like 'sqlite!_%' escape '!' and name not like 'libsql!_%' escape '!'`);
  return rows.map(({ type, name, sql }) => ({ type: String(type), name: String(name), sql: String(sql) }));
}

async function clearing(to: Client): Promise<string[]> {
  const tables = (await partsOf(to)).filter(({ type }) => type === 'table');
  return [
    ...tables.map(({ name }) => `drop table ${quoted(name)}`),
    `create table ${fillingTable} (since text)`,
  ];
}

async function copyRows(source: Transaction, to: Client, table: string) {
  for await (const rows of pagesOf(source, table)) await put(to, [inserting(table, rows)]);
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

function inserting(table: string, rows: Row[]): InStatement {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'rowid_');
  const places = `(${columns.map(() => '?').join(', ')})`;
  return {
    sql: `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values ${rows.map(() => places).join(', ')}`,
    args: rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
  };
}
