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

describe('the history', () => {
  test.each(tables)('records a raw UPDATE on %s as written outside the application', async (table) => {
    const { client, as } = await demo();
    await as('reader');
    // In the demo nobody signs in with an account.
    await client.execute(`insert into identities (person_id, issuer, subject, bound_on)
      select max(id), 'https://login.example.org', '1', '2018-11-29' from people`);
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

  test('is kept by exactly the triggers and the view that the schema asks for', async () => {
    const { client } = await demo();
    const { rows } = await client.execute(
      `select sql from sqlite_master where type in ('trigger', 'view') and name not like '%\\_is\\_found%' escape '\\'`,
    );
    const plain = (sql: unknown) =>
      String(sql)
        .replace(/\s+/g, ' ')
        .replace(/^create (trigger|view)/i, (made) => made.toLowerCase());
    expect(rows.map(({ sql }) => plain(sql)).sort()).toEqual(historyKeepers().map(plain).sort());
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
