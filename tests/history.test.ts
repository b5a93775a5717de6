import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { historyKeepers } from '../db/history.ts';
import * as schema from '../db/schema/index.ts';
import { demo } from './support/demo.ts';
import { historyOf } from './support/history.ts';

const tables = Object.values(schema)
  .filter((value) => is(value, SQLiteTable))
  .map((table) => getTableName(table))
  .filter(
    (name) =>
      !['audit', 'changes', 'seals', 'attempts', 'job_runs', 'outbox', 'sessions', 'sign_ins'].includes(name),
  );

const neverWrittenDown: Record<string, string[]> = { people: ['email', 'name'], identities: ['subject'] };

/** In the demo nobody signs in with an account. */
async function withAccount() {
  const site = await demo();
  await site.client.execute(`insert into identities (person_id, issuer, subject, bound_on)
    select max(id), 'https://login.example.org', '1', '2018-11-29' from people`);
  return site;
}

describe('the history', () => {
  test.each(tables)('records a raw UPDATE on %s as written outside the application', async (table) => {
    const { client } = await withAccount();
    const { rows } = await client.execute(
      `update ${table} set id = id where id = (select max(id) from ${table}) returning id`,
    );
    expect(rows, `the demo has a row in ${table}`).toHaveLength(1);
    const newest = await client.execute('select * from changes order by id desc limit 1');
    expect(newest.rows[0]).toMatchObject({
      table_name: table,
      row_id: rows[0]?.id,
      operation: 'update',
      audit_id: null,
    });
  });

  test.each(['audit', 'changes', 'seals'])('of %s cannot be changed, deleted or replaced', async (table) => {
    const { client } = await demo();
    for (const raw of [
      `update ${table} set id = id`,
      `delete from ${table}`,
      `insert or replace into ${table} select * from ${table} limit 1`,
    ]) {
      await expect(client.execute(raw)).rejects.toThrow('history is never changed');
    }
  });

  test('does not tell which process did the clock’s work, only what the work changed', async () => {
    const { client } = await demo();
    const before = await historyOf(client);
    expect((await client.execute('update job_runs set id = id')).rowsAffected).toBeGreaterThan(0);
    expect(await historyOf(client)).toEqual(before);
  });

  test('holds no names, e-mail addresses or tokens', async () => {
    const { client, as } = await demo();
    await as('city_lead', 'Breda');
    const { rows } = await client.execute(
      `select before || after as text from changes where table_name in ('people', 'sessions') and
       (coalesce(after, before) like '%Projectleider%' or coalesce(after, before) like '%token%' or coalesce(after, before) like '%email%')`,
    );
    expect(rows).toEqual([]);
  });

  test('is kept by exactly the triggers and views that the schema asks for', async () => {
    const { client } = await demo();
    const { rows } = await client.execute(
      `select sql from sqlite_master where type in ('trigger', 'view') and name not like '%\\_is\\_found%' escape '\\'`,
    );
    const plain = (sql: unknown) =>
      String(sql)
        .replace(/\s+/g, ' ')
        .replace(/^create (trigger|view)/i, (made) => made.toLowerCase());
    const asked = historyKeepers().filter(({ kind }) => kind !== 'column');
    expect(rows.map(({ sql }) => plain(sql)).sort()).toEqual(asked.map(({ sql }) => plain(sql)).sort());
  });

  test.each(tables)('writes down every column of %s that may be known', async (table) => {
    const { client } = await withAccount();
    const columnsOf = async (list: string) =>
      (await client.execute(`select name from ${list} order by name`)).rows.map(({ name }) => String(name));
    const known = (await columnsOf(`pragma_table_info('${table}')`)).filter(
      (name) => !neverWrittenDown[table]?.includes(name),
    );
    const image = `select image from ${table} limit 1`;
    expect(await columnsOf(`(select key as name from json_each((${image})))`)).toEqual(known);
  });

  test('stands in STRICT tables only', async () => {
    const { client } = await demo();
    const { rows } = await client.execute(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0
       and name not like 'sqlite_%' and name <> '__drizzle_migrations'`,
    );
    expect(rows).toEqual([]);
  });
});
