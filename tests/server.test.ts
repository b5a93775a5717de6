import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { addresses } from '../views/addresses.ts';
import { fetchFrom } from './support/over-http.ts';
import { start } from './support/process.ts';
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
    [{ DATABASE_URL: 'ws://127.0.0.1:8080' }, 'DATABASE_URL'],
    [{ DEMO_DATE: '2018-02-30' }, 'DEMO_DATE'],
    [{ SIGN_IN: 'anybody' }, 'SIGN_IN'],
    [{ DATABASE_URL: 'file:/dev/null/kerngroep.db' }, ''],
    [{ DATABASE_URL: 'http://127.0.0.1:59' }, 'cannot be reached'],
  ])('does not start with %o, and says so in one line', async (environment, about) => {
    const { code, errors } = await start(environment).ended();
    expect(code).toBe(1);
    expect(errors).toMatch(/^Kerngroep does not start\. .+\n$/);
    expect(errors).toContain(about);
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
