import { getTableName, is } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import * as schema from '../db/schema/index.ts';
import { demo } from './support/demo.ts';

const tables = Object.values(schema)
  .filter((value) => is(value, SQLiteTable))
  .map((table) => ({ ...getTableConfig(table), name: getTableName(table) }));

const immutable = ['audit', 'changes', 'seals'];

const words = tables
  .filter(({ name }) => !immutable.includes(name))
  .flatMap(({ name, columns }) =>
    columns.filter(({ enumValues }) => enumValues?.length).map((column) => [name, toSnakeCase(column.name)]),
  );

const days = tables.flatMap(({ name, columns }) =>
  columns
    .filter((column) => /On$|^onDate$/.test(column.name))
    .map((column) => [name, toSnakeCase(column.name)]),
);

/** The demo, with a row in what only fills when people sign in by themselves. */
async function withRows() {
  const site = await demo();
  await site.client.executeMultiple(`
    insert into identities (person_id, issuer, subject, bound_on) values (1, 'https://id.example', 'x', '2018-11-29');
    insert into sign_ins (method, expires_at) values ('link', '2018-11-29T12:00:00.000Z');
    insert into outbox (kind, person_id, created_at, try_after) values ('sign_in', 1, '', '');
    insert into notes (bottleneck_id, text, written_on) values (1, 'x', '2018-11-29');
    insert into sessions (token_hash, assignment_id, method, started_at, seen_at, expires_at)
      values ('x', 1, 'demo', '', '', '');`);
  return site;
}

describe('the tables', () => {
  test.each(tables)('$name has exactly the columns that the schema says', async ({ name, columns }) => {
    const { client } = await demo();
    const { rows } = await client.execute(`select name from pragma_table_info('${name}')`);
    expect(rows.map((row) => row.name).sort()).toEqual(
      columns.map((column) => toSnakeCase(column.name)).sort(),
    );
  });

  test.each(words)('%s.%s takes no word that is not in its enumeration', async (table, column) => {
    const { client } = await withRows();
    await expect(client.execute(`update ${table} set ${column} = 'nonsense'`)).rejects.toThrow('CHECK');
  });

  test.each(days)('%s.%s takes no day that does not exist', async (table, column) => {
    const { client } = await withRows();
    await expect(client.execute(`update ${table} set ${column} = '2018-02-30'`)).rejects.toThrow('CHECK');
  });

  test('refuse a row that refers to nothing', async () => {
    const { client } = await demo();
    await expect(client.execute('update bottlenecks set city_id = 9999')).rejects.toThrow('FOREIGN KEY');
  });
});
