import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { libsqlServerProgram } from '../db/server.ts';
import { libsqlServer } from './support/libsql.ts';
import { db, start } from './support/process.ts';

const anna = ['Anna de Vries', 'anna@stad.nl'];

describe('npm run db -- lead', () => {
  test('begins a deal in an empty file, and says how to get in', async () => {
    const { url } = place();
    const { status, said } = db(url, 'lead', ...anna);
    expect(status).toBe(0);
    expect(said).toMatch(/^Anna de Vries is a national lead now\.\n/);
    expect(said).toMatch(
      /asks for the code \d{6}:\n {2}http:\/\/localhost:8787\/aanmelden\/link\/[\w-]{43}=?\n/,
    );
    expect(said).toMatch(/signs in at http:\/\/localhost:8787\/aanmelden\n$/);
    expect(await rowsOf(url, 'select id, is_demo, demo_date, summary from programme')).toEqual([
      { id: 1, is_demo: 0, demo_date: null, summary: '' },
    ]);
    expect(await rowsOf(url, 'select count(*) as lines from terms')).toEqual([{ lines: 8 }]);
    expect(await rowsOf(url, 'select action, role, person_id from audit order by id')).toEqual([
      { action: 'programme.set_up', role: 'system', person_id: null },
      { action: 'person.registered', role: 'system', person_id: null },
    ]);
    expect(db(url, 'verify')).toMatchObject({ status: 0, said: expect.stringContaining('is whole') });
  });

  test('keeps nothing that opens the door: the link and its code are only on the screen, for an hour', async () => {
    const { url } = place();
    const { said } = db(url, 'lead', ...anna);
    const [kept] = await rowsOf(
      url,
      `select *, round((julianday(expires_at) - julianday('now')) * 24 * 60) as minutes from sign_ins`,
    );
    expect(kept).toMatchObject({ method: 'link', browser_hash: null, used_at: null, back: '/', minutes: 60 });
    const [, token = ''] = /link\/(\S+)/.exec(said) ?? [];
    expect(token.length).toBeGreaterThan(40);
    expect(Object.values(kept ?? {})).not.toContain(token);
  });

  test('makes a new link for somebody who is there, and the earlier one opens nothing any more', async () => {
    const { url } = place();
    db(url, 'lead', ...anna);
    const [before] = await rowsOf(url, 'select secret_hash from sign_ins');
    expect(db(url, 'lead', 'Anna', 'ANNA@stad.nl').said).toMatch(/is a national lead already\./);
    const links = await rowsOf(url, 'select secret_hash from sign_ins');
    expect(links).toHaveLength(1);
    expect(links).not.toEqual([before]);
    expect(await rowsOf(url, 'select name, email from people')).toEqual([
      { name: 'Anna de Vries', email: 'anna@stad.nl' },
    ]);
    expect(await rowsOf(url, 'select count(*) as acts from audit')).toEqual([{ acts: 2 }]);
  });

  test('makes a second lead of another address, and of somebody who took part already', async () => {
    const { url } = place();
    db(url, 'lead', ...anna);
    db(url, 'lead', 'Bob', 'bob@stad.nl');
    await change(url, `insert into people (name, email) values ('Carla', 'carla@stad.nl')`);
    expect(db(url, 'lead', 'Carla', 'carla@stad.nl').said).toMatch(/took part already/);
    expect(
      await rowsOf(url, 'select name, role from assignments join people on people.id = person_id'),
    ).toEqual(['Anna de Vries', 'Bob', 'Carla'].map((name) => ({ name, role: 'national_lead' })));
    expect(await rowsOf(url, 'select count(*) as links from sign_ins')).toEqual([{ links: 3 }]);
  });

  test('makes somebody lead again whose role ended', async () => {
    const { url } = place();
    db(url, 'lead', ...anna);
    await change(url, `update assignments set from_on = '2020-01-01', until_on = '2020-12-31'`);
    db(url, 'lead', ...anna);
    expect(await rowsOf(url, 'select until_on from assignments order by id')).toEqual([
      { until_on: '2020-12-31' },
      { until_on: null },
    ]);
  });

  test('understands a name of several words that nobody quoted', async () => {
    const { url } = place();
    db(url, 'lead', 'Anna', 'de', 'Vries', 'anna@stad.nl');
    expect(await rowsOf(url, 'select name from people')).toEqual([{ name: 'Anna de Vries' }]);
  });

  test.each([
    [[], /^Say who leads this deal: .*\n$/],
    [['anna@stad.nl'], /^Say who leads this deal: .*\n$/],
    [['Anna', 'anna.stad.nl'], /^That is no e-mail address\. .*\n$/],
    [['anna@stad.nl', 'Anna'], /^That is no e-mail address\. Say it last: .*\n$/],
    [['A'.repeat(101), 'anna@stad.nl'], /^A name has 100 characters at most.*\n$/],
  ])('says in one line what is missing in %j, and makes no database', (words, line) => {
    const { url, file } = place();
    expect(db(url, 'lead', ...words)).toEqual({ status: 1, said: expect.stringMatching(line) });
    expect(existsSync(file)).toBe(false);
  });

  test('refuses a demo, and what holds something else', async () => {
    const { url, file } = place();
    copyFileSync(inject('template'), file);
    expect(db(url, 'lead', ...anna)).toEqual({
      status: 1,
      said: expect.stringMatching(/^Refused: this database holds a demo\..*\n$/),
    });
    const other = place();
    db(other.url, 'migrate');
    await change(
      other.url,
      `insert into audit (at, role, action, subject_table, request_id, guard) values ('2026-01-01', 'system', 'x', 'people', 'x', 1)`,
    );
    expect(db(other.url, 'lead', ...anna)).toEqual({
      status: 1,
      said: expect.stringMatching(/^Refused: this database holds data already, but no deal\..*\n$/),
    });
  });

  test('prints the address where visitors come', () => {
    const { url } = place();
    vi.stubEnv('PUBLIC_URL', 'https://deal.example.nl/');
    const { said } = db(url, 'lead', ...anna);
    vi.unstubAllEnvs();
    expect(said).toContain('  https://deal.example.nl/aanmelden/link/');
  });

  test('makes it a real programme: starting does not make it the demo, and offers no roles', async () => {
    const { url } = place();
    db(url, 'lead', ...anna);
    const address = await start({ DATABASE_URL: url }).address();
    const page = await (await fetch(`${address}/aanmelden`)).text();
    expect(page).toContain('Nieuwe City Deal');
    expect(page).not.toContain('class="seat"');
    expect(await rowsOf(url, 'select count(*) as cities from parties')).toEqual([{ cities: 0 }]);
  });
});

describe.skipIf(!libsqlServerProgram())('npm run db -- lead, on a libSQL server', () => {
  test('leaves it to somebody else to migrate, and then begins a deal', async () => {
    const { url } = await libsqlServer();
    expect(db(url, 'lead', ...anna)).toEqual({
      status: 1,
      said: 'The database is behind this release. Run: npm run db -- migrate\n',
    });
    db(url, 'migrate');
    expect(db(url, 'lead', ...anna)).toMatchObject({ status: 0 });
    expect(db(url, 'lead', ...anna).said).toMatch(/is a national lead already\./);
    expect(db(url, 'verify')).toMatchObject({ status: 0 });
    expect((await fetch(`${await start({ DATABASE_URL: url }).address()}/gezondheid`)).status).toBe(200);
  });
});

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-lead-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'kerngroep.db');
  return { file, url: `file:${file}` };
}

async function rowsOf(url: string, select: string) {
  const client = createClient({ url });
  const { rows } = await client.execute(select);
  client.close();
  return rows.map((row) => ({ ...row }));
}

const change = rowsOf;
