import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient } from '@libsql/client';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { connect } from '../db/database.ts';
import { libsqlServerProgram } from '../db/server.ts';
import { verify } from '../db/verify.ts';
import { demoServer } from './support/libsql.ts';
import { db } from './support/process.ts';

const places: [string, () => Promise<string>][] = [
  ['a file', async () => `file:${demoFile()}`],
  ...(libsqlServerProgram()
    ? [['a libSQL server', async () => (await demoServer()).url] as [string, () => Promise<string>]]
    : []),
];

describe.each(places)('on %s, while another process writes', (_, prepare) => {
  test('the history is found whole each time', async () => {
    const url = await prepare();
    await writing(url);
    for (const _ of Array(3)) expect(db(url, 'verify')).toMatchObject({ status: 0 });
  });

  test('a backup is of one moment, and has all that was acknowledged before', async () => {
    const url = await prepare();
    const { last } = await writing(url);
    const before = last();
    const backup = join(place(), 'backup.db');
    expect(db(url, 'backup', backup)).toMatchObject({ status: 0 });
    const copy = createClient({ url: `file:${backup}` });
    onTestFinished(() => copy.close());
    expect((await verify(connect(copy))).faults).toEqual([]);
    const { rows } = await copy.execute({ sql: 'select id from periods where label = ?', args: [before] });
    expect(rows).toHaveLength(1);
  });
});

/** Another process writes there, until the test ends; `last`: what was acknowledged last. */
async function writing(url: string) {
  const writer = spawn(process.execPath, ['--import', 'tsx', 'tests/support/writer.ts', url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void writer.kill('SIGKILL'));
  let last = '';
  const lines = createInterface({ input: writer.stdout });
  lines.on('line', (line) => {
    last = line;
  });
  await once(lines, 'line');
  return { last: () => last };
}

function demoFile(): string {
  const file = join(place(), 'demo.db');
  copyFileSync(inject('template'), file);
  return file;
}

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-writing-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
