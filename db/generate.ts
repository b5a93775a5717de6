/**
 * Makes a migration of what changed in the schema: `npm run db:generate -- name`.
 * drizzle-kit writes the tables; `migrationOf` adds what it cannot say.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { historyKeepers } from './history.ts';
import { isChanged, migrationOf, separator } from './migration.ts';

const folder = 'db/migrations';
const name = process.argv[2] ?? 'change';
const migrations = () => readdirSync(folder).filter((file) => file.endsWith('.sql'));
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

const before = migrations();
const earlier = before.flatMap((file) => textOf(file).trimEnd().split(separator));
const keepers = historyKeepers();

const made =
  newFile() ?? (keepers.some((keeper) => isChanged(keeper, earlier)) ? newFile('--custom') : undefined);
if (made) writeFileSync(`${folder}/${made}`, migrationOf(textOf(made), earlier, keepers));

/** The file that drizzle-kit makes, if it finds that anything changed (`--custom`: an empty one, whatever it finds). */
function newFile(...options: string[]): string | undefined {
  spawnSync('drizzle-kit', ['generate', '--name', name, ...options], { stdio: 'inherit' });
  return migrations().find((file) => !before.includes(file));
}
