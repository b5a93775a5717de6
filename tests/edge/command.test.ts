import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { libsqlServerProgram } from '../../db/server.ts';

describe('npm run edge', () => {
  test.runIf(!libsqlServerProgram())('says in one line that there is no libSQL server here', async () => {
    expect(await refusal({ PORT: '0' })).toContain('There is no libSQL server on this machine');
  });

  test('says in one line what is wrong with a setting', async () => {
    expect(await refusal({ PORT: 'many' })).toContain('PORT');
  });

  test.skipIf(!libsqlServerProgram())('says in one line that its port is taken', async () => {
    const { port, release } = await takenPort();
    onTestFinished(release);
    expect(await refusal({ PORT: String(port) })).toContain(`${port}`);
  });

  test.skipIf(!libsqlServerProgram())(
    'serves the build until Ctrl+C, and leaves nothing behind',
    async () => {
      const { port, release } = await takenPort();
      await release();
      seedAlready(port);
      const edge = start({ PORT: String(port) });
      const address = await edge.address();
      expect(address).toBe(`http://localhost:${port}`);
      expect(await (await fetch(`${address}/gezondheid`)).json()).toMatchObject({ status: 'ok' });
      expect(runningAt(port).length).toBeGreaterThan(2);
      edge.process.kill('SIGINT');
      expect(await once(edge.process, 'exit')).toEqual([0, null]);
      expect(runningAt(port)).toEqual([]);
    },
  );
});

async function refusal(environment: Record<string, string>): Promise<string> {
  const { process, errors } = start(environment);
  expect(await once(process, 'exit')).toEqual([1, null]);
  expect(errors()).toMatch(/^Kerngroep does not start\. .+\n$/);
  return errors();
}

function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/edge.ts'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGTERM'));
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const lines = createInterface({ input: child.stdout });
  const address = async () => {
    for (;;) {
      const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => [errors])]);
      const found = / is at (http:\S+),/.exec(line)?.[1];
      if (found || child.exitCode !== null) return found ?? line;
    }
  };
  return { process: child, errors: () => errors, address };
}

async function takenPort() {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  return { port, release: () => new Promise<void>((resolve) => holder.close(() => resolve())) };
}

/** Telling the story takes time, and other tests are about that. */
function seedAlready(port: number) {
  const folder = `data/edge/${port}`;
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(`${folder}/dbs/default`, { recursive: true });
  cpSync(inject('template'), `${folder}/dbs/default/data`);
}

/** What runs for this port besides the command itself: the libSQL server, wrangler and workerd. */
function runningAt(port: number): string[] {
  const itsOwn = new RegExp(`(edge/|--port |localhost:|127\\.0\\.0\\.1:)${port}\\b`);
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.map(commandOf).filter((command) => itsOwn.test(command));
}

function commandOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return 'gone already';
  }
}
