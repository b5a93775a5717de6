import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { serverTarget } from '../db/restore-target.ts';
import { libsqlServerProgram } from '../db/server.ts';
import { transfer } from '../db/transfer.ts';
import { demoServer, libsqlServer } from './support/libsql.ts';

describe.skipIf(!libsqlServerProgram())('a server that is filled', () => {
  test('is left as it is when somebody else filled it after it was found empty', async () => {
    const server = clientOf((await libsqlServer()).url);
    const target = serverTarget(server);
    expect(await target.refusal()).toBeNull();
    await transfer(demoFile(), server);
    await server.execute(aLesson);
    await expect(target.fill(demoFile())).rejects.toThrow(/^Refused: somebody else filled this database/);
    expect(await lessonsIn(server)).toBe(1);
    expect(await target.refusal()).toBe('holds_data');
  });

  test('is left as it is when it was found empty and something else is there now', async () => {
    const server = clientOf((await libsqlServer()).url);
    await server.execute('create table recipes (title text)');
    await expect(transfer(demoFile(), server)).rejects.toThrow(/^Refused: somebody else/);
    expect((await server.execute('select * from recipes')).rows).toEqual([]);
  });

  test('by two at the same time is filled by one of them, and whole', async () => {
    const { url } = await libsqlServer();
    const server = clientOf(url);
    const outcomes = await Promise.allSettled([
      transfer(demoFile(), clientOf(url)),
      transfer(demoFile(), clientOf(url)),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const said = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason.message] : [],
    );
    expect(said).toEqual([expect.stringMatching(/^(Refused|Stopped): somebody else .*\.$/)]);
    await searchIsWhole(server);
    expect(await countsIn(server)).toEqual(await countsIn(clientOf((await demoServer()).url)));
  });
});

const aLesson = `insert into lessons (title, text, shared_on)
  values ('Bel eerst', 'Dat is sneller.', '2018-11-29')`;

async function lessonsIn(client: Client) {
  const { rows } = await client.execute(`select count(*) as n from lessons where title = 'Bel eerst'`);
  return rows[0]?.n;
}

async function countsIn(client: Client) {
  const { rows: tables } = await client.execute(
    `select name from sqlite_master where type = 'table'
      and name not like '%!_search!_%' escape '!' order by name`,
  );
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*) as n from "${name}"`);
  return (await client.batch(counts)).map(({ rows }) => ({ ...rows[0] }));
}

/** Throws when a row cannot be found by its words, or words lead to what is not there. */
async function searchIsWhole(client: Client) {
  const { rows } = await client.execute(`select name from sqlite_master where sql like 'create virtual%'`);
  for (const { name } of rows)
    await client.execute(`insert into ${name} (${name}, rank) values ('integrity-check', 1)`);
}

function demoFile(): Client {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-transfer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(inject('template'), join(folder, 'demo.db'));
  return clientOf(`file:${join(folder, 'demo.db')}`);
}

function clientOf(url: string): Client {
  const client = createClient({ url });
  onTestFinished(() => client.close());
  return client;
}
