import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['src', 'views', 'db'];

/**
 * Names this release by everything that is served: the same in every process, and on every platform, that runs the
 * same files. Out: twelve hexadecimal digits.
 */
export function releaseName(): string {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', ...folders.flatMap(filesIn)])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 12);
}

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
