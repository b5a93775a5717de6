import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** The application as a process of its own, until the test ends; on a new file, unless `DATABASE_URL` says otherwise. */
export function start(environment: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-process-'));
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
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, errors }));
  const line = async (pattern: RegExp) => {
    for (;;) {
      const found = said.find((one) => pattern.test(one));
      if (found) return found;
      await Promise.race([once(lines, 'line'), ended.then(() => Promise.reject(new Error(errors)))]);
    }
  };
  const address = async () =>
    (/http:\/\/\S+/.exec(await line(/ is at /))?.[0] ?? '').replace('localhost', '127.0.0.1');
  return { process: child, database, ended: () => ended, line, address };
}

/** The command line, as an administrator uses it on the database at `url`. */
export function db(url: string, ...words: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'db/command.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: url },
  });
  return { status: run.status, said: run.stdout + run.stderr };
}
