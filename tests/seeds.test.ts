import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect, type Database } from '../db/database.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { openClient } from '../db/open.ts';
import { parties, programme } from '../db/schema/index.ts';
import { verify } from '../db/verify.ts';
import { type Statement, write } from '../db/write.ts';
import { seed, seedWhenEmpty } from '../seeds/run.ts';

describe('seeding', () => {
  test('a second time changes nothing', async () => {
    const { database } = await emptyDatabase();
    expect(await seed(database)).toMatchObject({ ok: true, outcome: 'seeded' });
    const before = await everything(database);
    expect(await seed(database)).toEqual({ ok: true, outcome: 'already_there', acts: 0 });
    expect(await everything(database)).toEqual(before);
  });

  test('two databases get exactly the same rows and the same history', async () => {
    const [one, other] = [await emptyDatabase(), await emptyDatabase()];
    await seed(one.database);
    await seed(other.database);
    expect(await everything(one.database)).toEqual(await everything(other.database));
  });

  test('goes on where it was cut off, and ends as if nothing had happened', async () => {
    const { database, file } = await emptyDatabase();
    const cutOff = seed(database).catch(() => 'cut off');
    while ((await countOf(database, 'audit')) < 100);
    database.client.close();
    expect(await cutOff).toBe('cut off');

    const again = connect(await open(file));
    expect(await seedWhenEmpty(again)).toMatchObject({ ok: true, outcome: 'finished' });
    const whole = await emptyDatabase();
    await seed(whole.database);
    expect(await everything(again)).toEqual(await everything(whole.database));
  });

  test('refuses a half demo that somebody used in the meantime', async () => {
    const { database, file } = await emptyDatabase();
    const cutOff = seed(database).catch(() => 'cut off');
    while ((await countOf(database, 'audit')) < 50);
    database.client.close();
    await cutOff;

    const again = connect(await open(file));
    await register(again, 'Gouda');
    expect(await seed(again)).toEqual({ ok: false, refusal: 'half_and_changed' });
  });

  test('refuses a real programme and leaves it as it is', async () => {
    const { database } = await emptyDatabase();
    await setUp(database);
    const before = await everything(database);
    expect(await seed(database)).toEqual({ ok: false, refusal: 'real_programme' });
    expect(await everything(database)).toEqual(before);
  });

  test('refuses data without a programme, also when it was written outside the application', async () => {
    const { database } = await emptyDatabase();
    await database.client.execute("insert into parties (kind, name, full_name) values ('city', 'Gouda', '')");
    expect(await seed(database)).toEqual({ ok: false, refusal: 'data_without_programme' });
  });

  test('does not know a story of another name', async () => {
    const { database } = await emptyDatabase();
    expect(await seed(database, 'elders')).toEqual({ ok: false, refusal: 'unknown_story' });
  });

  test('leaves a history that replays to the present', async () => {
    const { database } = await emptyDatabase();
    await seed(database);
    expect((await verify(database)).faults).toEqual([]);
  });
});

async function emptyDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-seeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'test.db');
  const database = connect(await open(file));
  await migrateDatabase(database);
  return { database, file };
}

async function open(file: string) {
  const client = await openClient(`file:${file}`);
  onTestFinished(() => client.close());
  return client;
}

async function everything({ client }: Database) {
  const { rows } = await client.execute("select name from sqlite_master where type = 'table' order by name");
  const names = rows.map(({ name }) => String(name)).filter((name) => !/^(sqlite|__)/.test(name));
  const tables = await client.batch(names.map((name) => `select * from "${name}"`));
  return Object.fromEntries(names.map((name, at) => [name, tables[at]?.rows.map((row) => ({ ...row }))]));
}

async function countOf({ client }: Database, table: string) {
  const { rows } = await client.execute(`select count(*) as count from ${table}`);
  return Number(rows[0]?.count);
}

const author = { actor: null, at: '2026-01-05T09:00:00.000Z', requestId: 'test' };

function register(database: Database, name: string) {
  const values = { kind: 'city' as const, name, fullName: `Gemeente ${name}` };
  return make(database, 'party.registered', parties, [database.query.insert(parties).values(values)]);
}

function setUp(database: Database) {
  const days = { startsOn: '2026-01-01', endsOn: '2028-01-01', meetingAnchorOn: '2026-01-15' };
  const values = { title: 'Een echte deal', summary: '', ...days };
  return make(database, 'programme.set_up', programme, [database.query.insert(programme).values(values)]);
}

const make = (
  database: Database,
  action: string,
  table: typeof parties | typeof programme,
  statements: Statement[],
) => write(database, author, { action, subject: { table, id: 'new' }, statements });
