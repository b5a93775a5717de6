import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { buildWorker, finished } from '../../src/edge/workerd.ts';

const limit = 300 * 1024;

/** The Worker itself, and whatever it cannot start without. */
function readAtStart(folder: string, file = 'worker.js'): string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const needed = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, name = '']) => name);
  return [...new Set([file, ...needed.flatMap((name) => readAtStart(folder, name))])];
}

/** What it reads when somebody asks for it: another language, the directory of an organisation. */
function readLater(folder: string): string[] {
  const atStart = readAtStart(folder);
  return readdirSync(folder).filter((name) => name.endsWith('.js') && !atStart.includes(name));
}

const weight = (folder: string, files: string[] = []): number =>
  files.map((file) => gzipSync(readFileSync(join(folder, file))).length).reduce((sum, one) => sum + one, 0);

const kib = (bytes = 0) => (bytes / 1024).toFixed(1);

test('the Worker that would be deployed weighs less than 300 KiB compressed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = buildWorker(folder);
  onTestFinished(run.stop);
  await finished(run);
  const [atStart, later] = [readAtStart(folder), readLater(folder)].map((files) => weight(folder, files));
  process.stdout.write(
    `The Worker weighs ${kib(atStart)} KiB compressed, and ${kib(later)} that it reads later.\n`,
  );
  expect(atStart).toBeLessThan(limit);
  expect(later).toBeGreaterThan(0);
});
