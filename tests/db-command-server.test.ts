import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../db/database.ts';
import { libsqlServerProgram } from '../db/server.ts';
import { verify } from '../db/verify.ts';
import { demoServer, libsqlServer } from './support/libsql.ts';
import { db } from './support/process.ts';

describe.skipIf(!libsqlServerProgram())('npm run db, on a libSQL server', () => {
  test('migrates and seeds, and says the second time that it is there', async () => {
    const { url } = await libsqlServer();
    expect(db(url, 'migrate')).toEqual({ status: 0, said: 'The tables are up to date.\n' });
    expect(db(url, 'seed')).toEqual({ status: 0, said: 'The demo is in the database.\n' });
    expect(db(url, 'seed')).toEqual({ status: 0, said: 'The demo is already there; nothing was changed.\n' });
    expect(db(url, 'verify')).toMatchObject({ status: 0, said: expect.stringContaining('is whole') });
  });

  test('moves everything from a server to a file and on to another server', async () => {
    const [one, other] = [await demoServer(), await libsqlServer()];
    const [backup, file] = [place('backup.db'), place('kerngroep.db')];
    expect(db(one.url, 'backup', backup)).toMatchObject({ status: 0 });
    expect(db(`file:${file}`, 'restore', backup)).toMatchObject({ status: 0 });
    expect(db(other.url, 'restore', backup)).toMatchObject({ status: 0 });
    const before = await contentsOf(one.url);
    expect(await contentsOf(`file:${file}`)).toEqual(before);
    expect(await contentsOf(other.url)).toEqual(before);
  });

  test('begins anew when a restore was broken off', async () => {
    const [one, other] = [await demoServer(), await libsqlServer()];
    const backup = place('backup.db');
    db(one.url, 'backup', backup);
    await clientOf(other.url).batch(
      ['create table being_filled (since text)', 'create table lessons (title text)'],
      'write',
    );
    expect(db(other.url, 'restore', backup)).toMatchObject({ status: 0 });
    expect(await contentsOf(other.url)).toEqual(await contentsOf(one.url));
  });

  test('never restores over data, whosever it is', async () => {
    const [demo, theirs] = [await demoServer(), await libsqlServer()];
    const backup = place('backup.db');
    db(demo.url, 'backup', backup);
    await clientOf(theirs.url).execute('create table recipes (title text)');
    for (const { url } of [demo, theirs])
      expect(db(url, 'restore', backup)).toEqual({
        status: 1,
        said: expect.stringMatching(/^Refused: the database holds data\./),
      });
  });

  test('has nothing to copy or to verify where nothing was made yet, says so, and leaves nothing behind', async () => {
    const { url } = await libsqlServer();
    const backup = place('backup.db');
    for (const words of [['verify'], ['backup', backup]])
      expect(db(url, ...words)).toEqual({
        status: 1,
        said: expect.stringMatching(/^Refused: this database is empty\. .*npm run db -- migrate\n$/),
      });
    await clientOf(url).execute('create table being_filled (since text)');
    for (const words of [['verify'], ['backup', backup]])
      expect(db(url, ...words)).toEqual({
        status: 1,
        said: expect.stringMatching(/^Refused: .*filled by half\. .*\n$/),
      });
    expect(readdirSync(dirname(backup))).toEqual([]);
  });

  test('leaves no part of a backup that was broken off', async () => {
    const { url } = await libsqlServer();
    await clientOf(url).execute('create table changes (id integer)');
    const backup = place('backup.db');
    expect(db(url, 'backup', backup).status).toBe(1);
    expect(readdirSync(dirname(backup))).toEqual([]);
  });

  test('says in one line that the server is not there', () => {
    for (const words of [['migrate'], ['seed'], ['verify'], ['backup', place('backup.db')]])
      expect(db('http://127.0.0.1:59', ...words)).toEqual({
        status: 1,
        said: expect.stringMatching(/^The database cannot be reached: .*59\n$/),
      });
  });
});

/** Every row of every table, the numbers that were handed out, and what verifying says of them. */
async function contentsOf(url: string) {
  const client = clientOf(url);
  const { rows: tables } = await client.execute(
    `select name from sqlite_master where type = 'table' and name not like '%!_search!_%' escape '!' order by name`,
  );
  const contents = await client.batch(tables.map(({ name }) => `select * from "${name}"`));
  const schema = await client.execute('select type, name, sql from sqlite_master order by type, name');
  return {
    rows: Object.fromEntries(
      contents.map(({ rows }, at) => [tables[at]?.name, rows.map((row) => ({ ...row }))]),
    ),
    schema: schema.rows.map((row) => ({ ...row })),
    verdict: await verify(connect(client)),
  };
}

function place(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-place-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

function clientOf(url: string) {
  const client = createClient({ url, concurrency: 1 });
  onTestFinished(() => client.close());
  return client;
}
