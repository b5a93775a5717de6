import { readdirSync, readFileSync } from 'node:fs';
import type { Client } from '@libsql/client';
import { describe, expect, test } from 'vitest';
import { historyKeepers } from '../db/history.ts';
import { migrationOf, separator } from '../db/migration.ts';
import { verify } from '../db/verify.ts';
import { demo } from './support/demo.ts';

const folder = 'db/migrations';
const earlier = readdirSync(folder)
  .filter((file) => file.endsWith('.sql'))
  .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split(separator));

/** The demo after a migration in which drizzle-kit puts another table in the place of this one. */
async function madeAnew(table: string, before: string[] = []) {
  const site = await demo();
  for (const statement of before) await site.client.execute(statement);
  const written = await replacing(site.client, table);
  const statements = migrationOf(written, earlier, historyKeepers()).split(/\s*--> statement-breakpoint\n/);
  await site.client.migrate(statements);
  return site;
}

/** What drizzle-kit writes for it. */
async function replacing(client: Client, table: string): Promise<string> {
  const { rows } = await client.execute(
    `select sql from sqlite_master where tbl_name = '${table}' and type in ('table', 'index') and sql is not null`,
  );
  const [made = '', ...indexes] = rows.map(({ sql }) => String(sql));
  const columns = (await client.execute(`select name from pragma_table_info('${table}')`)).rows
    .map(({ name }) => `"${name}"`)
    .join(', ');
  const another = made
    .replace(/, image text generated always as \(json_object\(.*\)\) virtual/, '')
    .replace(` \`${table}\` (`, ` \`__new_${table}\` (`)
    .replace(/ STRICT$/, '');
  return [
    'PRAGMA foreign_keys=OFF;',
    `${another};\n`,
    `INSERT INTO \`__new_${table}\`(${columns}) SELECT ${columns} FROM \`${table}\`;`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
    'PRAGMA foreign_keys=ON;',
    ...indexes.map((index) => `${index};`),
  ].join('--> statement-breakpoint\n');
}

const partsOf = async (client: Client) => {
  const { rows } = await client.execute(
    `select type, name from sqlite_master where name not like 'sqlite!_%' escape '!' order by type, name`,
  );
  return rows.map(({ type, name }) => `${type} ${name}`);
};

const aLesson = `insert into lessons (title, text, shared_on) values ('Zebrapad', 'Kijk uit.', '2018-11-29')`;

describe('a migration that puts another table in the place of one', () => {
  test.each(['lessons', 'bottlenecks', 'people', 'audit', 'changes', 'seals'])(
    'leaves %s with everything it had, and its history whole',
    async (table) => {
      const { client, database } = await madeAnew(table);
      expect(await partsOf(client)).toEqual(await partsOf((await demo()).client));
      expect((await verify(database)).faults).toEqual([]);
      const { rows } = await client.execute(
        `select strict from pragma_table_list where schema = 'main' and name = '${table}'`,
      );
      expect(rows[0]?.strict).toBe(1);
    },
  );

  test('keeps the words by which its rows are found', async () => {
    const { client } = await madeAnew('lessons');
    await client.execute(aLesson);
    const found = await client.execute(
      `select rowid from lessons_search where lessons_search match '"ebrap"'`,
    );
    expect(found.rows).toHaveLength(1);
  });

  test('hands no number out again, also that of a row that is gone', async () => {
    const gone = await madeAnew('lessons', [aLesson, `delete from lessons where title = 'Zebrapad'`]);
    await gone.client.execute(aLesson);
    const { rows } = await gone.client.execute(
      `select count(*) as n from changes where table_name = 'lessons' and operation = 'insert'
       and row_id = (select max(id) from lessons)`,
    );
    expect(rows[0]?.n).toBe(1);
  });
});
