import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { buildWorker, finished } from '../../src/edge/workerd.ts';

const limit = 300 * 1024;

test('the Worker that would be deployed weighs less than 300 KiB compressed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = buildWorker(folder);
  onTestFinished(run.stop);
  await finished(run);
  const size = gzipSync(readFileSync(join(folder, 'worker.js'))).length;
  process.stdout.write(`The Worker weighs ${(size / 1024).toFixed(1)} KiB compressed.\n`);
  expect(size).toBeLessThan(limit);
});
