import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { libsqlServerProgram } from '../../db/server.ts';
import { addresses } from '../../views/addresses.ts';
import { portOf, worker } from '../support/edge.ts';

describe.skipIf(!libsqlServerProgram())('a Worker that starts', () => {
  const { serve, database } = worker();

  test('says which setting is missing', async () => {
    const { visitor } = await serve({});
    const answer = await visitor().get('/');
    expect([answer.status, answer.headers.has('retry-after')]).toEqual([503, true]);
    expect(answer.text).toMatch(
      /^Kerngroep does not start\. DATABASE_URL: .+wrangler secret put DATABASE_URL.+\n$/,
    );
  });

  test.each([
    ['DATABASE_URL', { DATABASE_URL: 'libsql://' }],
    ['DATABASE_URL', { DATABASE_URL: 'https:' }],
    ['DATABASE_URL', { DATABASE_URL: 'libsql://localhost?secret=hush' }],
    ['DATABASE_READ_URL', { DATABASE_URL: 'http://localhost', DATABASE_READ_URL: 'file:data/copy.db' }],
    [
      'DATABASE_READ_URL',
      { DATABASE_URL: 'http://localhost', DATABASE_READ_URL: 'libsql://?authToken=hush' },
    ],
  ])('says that %s is wrong, and not what is secret in it: %j', async (name, variables) => {
    const { visitor, tick } = await serve(variables);
    const answer = await visitor().get('/');
    expect([answer.status, answer.headers.has('retry-after')]).toEqual([503, true]);
    expect(answer.text).toMatch(
      new RegExp(`^Kerngroep does not start\\. ${name}: .+ libSQL server.+ put ${name}\\)\\n$`),
    );
    expect(answer.text).not.toContain('hush');
    expect(await tick()).toBe(false);
  });

  test('waits for nothing in vain, says which command to run, and serves as soon as it can', async () => {
    const mute = await muteServer();
    const { visitor, tick } = await serve({ DATABASE_URL: mute.url, PUBLIC_URL: 'http://localhost' });
    const begun = performance.now();
    const away = await visitor().get('/');
    expect([away.status, away.headers.has('retry-after')]).toEqual([503, true]);
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(await tick()).toBe(false);

    await mute.close();
    const held = database(portOf(mute.url));
    await held.start();
    const empty = await visitor().get('/');
    expect([empty.status, empty.text]).toEqual([503, expect.stringContaining('npm run db -- migrate')]);

    await held.kill();
    held.holdDemo();
    await held.start();
    const { status, text } = await visitor().get(addresses.signIn);
    expect([status, text]).toEqual([200, expect.stringContaining('Zorg voor Veiligheid in de Stad')]);
    expect((await (await visitor().signIn('reader')).get('/')).status).toBe(200);

    expect(await tick()).toBe(true);
    await held.kill();
    expect(await tick()).toBe(false);
  });
});

/** Something that takes every call and never says a word. */
async function muteServer() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const calls = new Set<{ destroy(): unknown }>();
  server.on('connection', (call) => calls.add(call));
  const close = async () => {
    for (const call of calls) call.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
