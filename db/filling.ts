import type { Client, InStatement } from '@libsql/client';
import { fillingTable } from './migrated.ts';

/** Somebody else was first, or came in between. */
export class Stopped extends Error {}

/** Whether anything was ever written here; what was filled by half counts for nothing. */
export async function holdsData(client: Client): Promise<boolean> {
  const { rows } = await client.execute(`select ${held(await tablesOf(client))} as held`);
  return Boolean(rows[0]?.held);
}

/** The names of all tables, in order. */
export async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.execute(tables);
  return rows.map(({ name }) => String(name));
}

/**
 * The tables of which the rows mean something at one moment only: who is signed in, on the way in, or gets mail. Those
 * that an earlier release kept a history of are not among them, since that would not know where they went.
 */
export async function momentaryIn(client: Pick<Client, 'execute'>): Promise<string[]> {
  const { rows } = await client.execute(`select name from sqlite_master as one
    where type = 'table' and name in ('attempts', 'outbox', 'sessions', 'sign_ins')
      and not exists (select 1 from sqlite_master where type = 'trigger' and tbl_name = one.name)
    order by name`);
  return rows.map(({ name }) => String(name));
}

/** Breaks off the batch that it stands in, unless there are exactly these tables and nothing was written in them. */
export const unlessEmpty = (seen: string[]): InStatement => ({
  sql: breakingOff(
    `${held(seen)} or (select json_group_array(name) from (${tables})) is not ?`,
    'filled_already',
  ),
  args: [JSON.stringify(seen)],
});

/** Breaks off the batch that it stands in, unless the one who began to fill this database by that mark still does. */
export const unlessOurs = (mark: string): InStatement => ({
  sql: breakingOff(`not exists (select 1 from ${fillingTable} where since = ?)`, 'filled_by_other'),
  args: [mark],
});

/** What a batch was broken off for, in words; any other error as it is. */
export function stoppedBy(error: unknown): unknown {
  const said = String(error);
  if (said.includes('filled_already'))
    return new Stopped('Refused: somebody else filled this database meanwhile. Nothing was changed.');
  if (said.includes('filled_by_other') || said.includes(`no such table: ${fillingTable}`))
    return new Stopped('Stopped: somebody else is filling this database now. Nothing more was written.');
  return error;
}

const tables = `select name from sqlite_master where type = 'table' order by name`;

function held(seen: string[]): string {
  if (seen.length === 0 || seen.includes(fillingTable)) return 'false';
  if (!seen.includes('changes')) return 'true';
  return '(exists (select 1 from changes) or exists (select 1 from audit))';
}

/** SQL can only fail by doing what cannot be done; what it then says has `why` in it. */
const breakingOff = (condition: string, why: string) =>
  `select case when ${condition} then json_extract('{}', '${why}') end`;
