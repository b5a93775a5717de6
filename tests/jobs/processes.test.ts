import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../db/database.ts';
import { openClient } from '../../db/open.ts';
import { libsqlServerProgram } from '../../db/server.ts';
import { verify } from '../../db/verify.ts';
import { runJobs } from '../../src/jobs/run.ts';
import { between, type Fate } from '../support/between.ts';
import { firstId } from '../support/first.ts';
import { beforeTheClock, claimAgenda, composedSoFar, isComposing, leasesPass } from '../support/jobs.ts';
import { demoServer } from '../support/libsql.ts';

/** The demo on a libSQL server, and a process of ours that looks at it. */
async function shared() {
  const { url } = await demoServer();
  const database = connect(await openClient(url));
  onTestFinished(() => database.client.close());
  const id = await firstId(database.client, `select min(id) as id from meetings where status = 'planned'`);
  return {
    url,
    database,
    id,
    tick: (at = database) => runJobs({ database: at, log: () => {} }),
    state: () => composedSoFar(database.client, id),
    leasesPass: () => leasesPass(database.client),
  };
}

/** Another process; it is ended with the test. */
function start(script: string, argument: string, environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', ...script.split(' '), argument], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** After a greeting: what is due, the claim, the state of the programme, the agenda. */
const requests = { due: 2, claim: 3, state: 4, agenda: 5 };

const done = { by: 'system', doubles: 0, outcome: 'done' };

test('a process that starts has done what was due before it says where it is', async () => {
  const { file, client, id } = await beforeTheClock();
  const server = start('src/node.ts', '', { PORT: '0', DATABASE_URL: `file:${file}` });
  await lineWith(server.stdout, ' is at ');
  expect(await composedSoFar(client, id)).toMatchObject(done);
});

describe.skipIf(!libsqlServerProgram())('processes that share a libSQL server', () => {
  test('start at the same time and compose the agenda once', async () => {
    const { url, state, database } = await shared();
    const servers = [1, 2, 3].map(() => start('src/node.ts', '', { PORT: '0', DATABASE_URL: url }));
    await Promise.all(servers.map(({ stdout }) => lineWith(stdout, ' is at ')));
    expect(await state()).toMatchObject(done);
    expect((await verify(database)).faults).toEqual([]);
  });

  test('tick at the same time, and only one says that it did something', async () => {
    const { url, state } = await shared();
    const ticks = [1, 2, 3].map(() => start('tests/support/tick.ts', url));
    const said = await Promise.all(ticks.map(({ stdout }) => lineWith(stdout, '[')));
    expect(said.flatMap((line) => JSON.parse(line))).toMatchObject([{ outcome: 'done' }]);
    expect(await state()).toMatchObject(done);
  });

  test('take over from one that was killed while it composed', async () => {
    const { url, state, tick, leasesPass, database } = await shared();
    const road = await between(url, (nth) => {
      if (nth < requests.state) return 'passed';
      child.kill('SIGKILL');
      return 'lost';
    });
    const child = start('tests/support/tick.ts', road);
    await once(child, 'exit');
    expect(await state()).toMatchObject({ items: 0, outcome: null });
    expect(await tick()).toEqual([]);
    await leasesPass();
    expect(await tick()).toMatchObject([{ outcome: 'done' }]);
    expect(await state()).toMatchObject(done);
    expect((await verify(database)).faults).toEqual([]);
  });
});

describe.skipIf(!libsqlServerProgram())('a process whose own clock is days ahead', () => {
  const tickAhead = async (url: string) => {
    const child = start('--import ./tests/support/clock-ahead.ts tests/support/tick.ts', url);
    return JSON.parse(await lineWith(child.stdout, '[')).filter(isComposing);
  };

  test('composes nothing before its day by the clock that all share', async () => {
    const { url, database, tick } = await shared();
    const { client } = database;
    await client.execute(`update programme set demo_date = null`);
    await client.execute(`update meetings set held_on = date('now', '+14 days'),
      agenda_due_on = date('now', '+5 days') where number = 9`);
    expect(await tickAhead(url)).toEqual([]);
    await client.execute(`update meetings set agenda_due_on = date('now', '-1 day') where number = 9`);
    expect(await tick()).toMatchObject([{ outcome: 'done' }]);
  });

  test('takes nobody for dead who is not', async () => {
    const { url, database, id, leasesPass } = await shared();
    await claimAgenda(database, id);
    expect(await tickAhead(url)).toEqual([]);
    await leasesPass();
    expect(await tickAhead(url)).toMatchObject([{ outcome: 'done' }]);
  });
});

async function lineWith(output: NodeJS.ReadableStream, words: string): Promise<string> {
  for await (const line of createInterface({ input: output })) if (line.includes(words)) return line;
  throw new Error(`it never said ${words}`);
}

const cuts = Object.entries(requests).flatMap(([what, nth]) => [
  [what, nth, 'lost'] as const,
  [what, nth, 'unanswered'] as const,
]);

describe.skipIf(!libsqlServerProgram())('a process that loses its libSQL server', () => {
  test.each(cuts)(
    'for good, from the %s on (request %i, %s), leaves an agenda or none',
    async (_, nth, fate) => {
      const { url, state, tick, leasesPass, database } = await shared();
      const cut = (request: number): Fate => (request < nth ? 'passed' : request === nth ? fate : 'lost');
      const far = connect(await openClient(await between(url, cut)));
      await tick(far);
      far.client.close();
      await leasesPass();
      await tick();
      expect(await state()).toMatchObject(done);
      expect((await verify(database)).faults).toEqual([]);
    },
  );

  test.each(cuts)(
    'for one moment, at the %s (request %i, %s), does it at the next tick',
    async (_, nth, fate) => {
      const { url, state, tick, leasesPass } = await shared();
      const far = connect(
        await openClient(await between(url, (request) => (request === nth ? fate : 'passed'))),
      );
      await tick(far);
      await leasesPass();
      await tick(far);
      far.client.close();
      expect(await state()).toMatchObject(done);
    },
  );
});
