import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addresses } from '../views/addresses.ts';
import { fetchFrom } from './support/over-http.ts';
import { Visitor } from './support/visitor.ts';

describe('the server on Node', () => {
  test('starts from nothing with the demo, and says where, on which day and as whom', async () => {
    const server = start({});
    expect(await server.line(/ is at /)).toContain('http://localhost:');
    expect(await server.line(/stands on/)).toContain('2018-11-29');
    expect(await server.line(/Choose a role/)).toContain('ministry delegate');
    const answer = await fetch(`${await server.address()}/gezondheid`);
    expect(await answer.json()).toMatchObject({ status: 'ok' });
  });

  test('stands on the real date when DEMO_DATE is empty', async () => {
    const server = start({ DEMO_DATE: '' });
    const page = await (await fetch(`${await server.address()}/aanmelden`)).text();
    expect(page).not.toContain('Demo: vandaag is');
  });

  test.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ DATABASE_URL: 'postgres://somewhere' }, 'DATABASE_URL'],
    [{ DEMO_DATE: '2018-02-30' }, 'DEMO_DATE'],
    [{ SIGN_IN: 'anybody' }, 'SIGN_IN'],
    [{ DATABASE_URL: 'file:/dev/null/kerngroep.db' }, ''],
    [{ DATABASE_URL: 'http://127.0.0.1:59' }, ''],
  ])('does not start with %o, and says so in one line', async (environment, about) => {
    const server = start(environment);
    const [code] = await once(server.process, 'exit');
    expect(code).toBe(1);
    expect(server.errors()).toMatch(/^Kerngroep does not start\. .+\n$/);
    expect(server.errors()).toContain(about);
  });

  test('keeps what it acknowledged when it is killed with SIGKILL while two hundred people write', async () => {
    const first = start({});
    const acknowledged = await logUntilKilled(first, 200);
    expect(acknowledged.length).toBeGreaterThan(0);
    const again = start({ DATABASE_URL: first.database });
    const reader = new Visitor(fetchFrom(await again.address()));
    await reader.signIn('reader');
    for (const path of acknowledged) expect((await reader.get(path)).status, path).toBe(200);
  });

  test('finishes what is under way when it is told to stop', async () => {
    const server = start({});
    const address = await server.address();
    const underWay = Promise.all(Array.from({ length: 20 }, () => fetch(`${address}/aanmelden`)));
    await fetch(`${address}/gezondheid`);
    server.process.kill('SIGTERM');
    const answers = await underWay;
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const [code] = await once(server.process, 'exit');
    expect(code).toBe(0);
  });
});

/** Shares so many lessons at once and kills the server halfway; the addresses of those it said were shared. */
async function logUntilKilled(server: ReturnType<typeof start>, many: number): Promise<string[]> {
  const breda = new Visitor(fetchFrom(await server.address()));
  await breda.signIn('city_lead', 'Breda');
  const acknowledged: string[] = [];
  const share = async (number: number) => {
    const lesson = { title: `Les ${number}`, text: 'Onder vuur gedeeld.', formKey: `key-${number}` };
    const { status, location } = await breda.post(addresses.lessons, lesson);
    expect(status).toBe(303);
    acknowledged.push(location ?? '');
    if (acknowledged.length === many / 2) server.process.kill('SIGKILL');
  };
  await Promise.allSettled(Array.from({ length: many }, (_, number) => share(number)));
  return acknowledged;
}

function start(environment: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-server-'));
  const database = `file:${join(folder, 'kerngroep.db')}`;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/node.ts'], {
    env: { ...process.env, PORT: '0', DATABASE_URL: database, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  const line = async (pattern: RegExp) => {
    for (;;) {
      const found = said.find((one) => pattern.test(one));
      if (found) return found;
      await once(lines, 'line');
    }
  };
  const address = async () =>
    (/http:\/\/\S+/.exec(await line(/ is at /))?.[0] ?? '').replace('localhost', '127.0.0.1');
  return { process: child, database, errors: () => errors, line, address };
}
