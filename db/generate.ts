/**
 * Makes a migration of what changed in the schema: `npm run db:generate -- name`.
 * drizzle-kit writes the tables; this adds what it cannot say: STRICT, and what keeps the history.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { historyKeepers } from './history.ts';

const folder = 'db/migrations';
const separator = '\n--> statement-breakpoint\n';
const before = new Set(readdirSync(folder));
spawnSync('drizzle-kit', ['generate', '--name', process.argv[2] ?? 'change'], { stdio: 'inherit' });
const made = readdirSync(folder).find((file) => file.endsWith('.sql') && !before.has(file));
if (made) {
  const tables = readFileSync(`${folder}/${made}`, 'utf8')
    .replace(/(CREATE TABLE[\s\S]*?\n\));/g, '$1 STRICT;')
    .replaceAll('DEFAULT false', 'DEFAULT 0')
    .replaceAll('DEFAULT true', 'DEFAULT 1')
    .trimEnd();
  const earlier = [...before]
    .filter((file) => file.endsWith('.sql'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const changed = historyKeepers().filter((keeper) => !earlier.some((sql) => sql.includes(`${keeper};`)));
  const keepers = changed.flatMap((keeper) => {
    const [, kind, name] = keeper.split(' ');
    return [`drop ${kind} if exists ${name};`, `${keeper};`];
  });
  writeFileSync(`${folder}/${made}`, `${[tables, ...keepers].join(separator)}\n`);
}
