import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { grow } from './grow.ts';
import { say } from './say.ts';

/** Everything that decides what a grown file holds. */
const sources = [
  'db/migrations',
  'db/schema',
  'db/history.ts',
  'seeds',
  'tests/bench/grow.ts',
  'tests/bench/grow',
];

const prefix = 'kerngroep-bench-';

/**
 * A file with `factor` times the demo, for this run. What it is a copy of is kept between runs as long as what made it
 * stays the same.
 */
export async function grownFile(factor: number): Promise<string> {
  const hash = hashOf(sources);
  const kept = join(tmpdir(), `${prefix}${hash}-${factor}x.db`);
  if (!existsSync(kept)) {
    removeOthers(hash);
    say(`making ${kept}`);
    const part = `${kept}.part`;
    await make(part, factor);
    renameSync(part, kept);
  }
  const copy = kept.replace(/db$/, `${process.pid}.db`);
  process.once('exit', () => removeDatabase(copy));
  copyFileSync(kept, copy, constants.COPYFILE_FICLONE);
  return copy;
}

async function make(part: string, factor: number) {
  const demo = `${part}.demo`;
  for (const path of [part, demo]) removeDatabase(path);
  const [client, source] = [part, demo].map((path) => createClient({ url: `file:${path}`, concurrency: 1 }));
  if (!client || !source) throw new Error('no clients');
  await grow(client, source, factor);
  client.close();
  source.close();
  removeDatabase(demo);
}

function removeDatabase(path: string) {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
}

function removeOthers(hash: string) {
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(prefix) && !name.startsWith(prefix + hash))
      rmSync(join(tmpdir(), name), { force: true });
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
