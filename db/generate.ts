/**
 * Makes a migration of what changed in the schema: `npm run db:generate -- name`.
 * drizzle-kit writes the tables; this adds what it cannot say: STRICT, and what keeps the history.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { historyKeepers, type Keeper } from './history.ts';

const folder = 'db/migrations';
const separator = '\n--> statement-breakpoint\n';
const name = process.argv[2] ?? 'change';
const migrations = () => readdirSync(folder).filter((file) => file.endsWith('.sql'));
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

const before = migrations();
const earlier = before.flatMap((file) => textOf(file).trimEnd().split(separator));
const keepers = historyKeepers();

const made = newFile() ?? (keepers.some(isChanged) ? newFile('--custom') : undefined);
if (made) {
  const tables = tablesIn(textOf(made));
  const renewed = keepers.filter(
    ({ table }) =>
      tables.includes(`__new_${table}`) || keepers.some((one) => one.table === table && isChanged(one)),
  );
  const statements = [
    ...renewed.toReversed().flatMap(without),
    ...(tables ? [tables] : []),
    ...renewed.map(({ sql }) => `${sql};`),
  ];
  writeFileSync(`${folder}/${made}`, `${statements.join(separator)}\n`);
}

/** The file that drizzle-kit makes, if it finds that anything changed (`--custom`: an empty one, whatever it finds). */
function newFile(...options: string[]): string | undefined {
  spawnSync('drizzle-kit', ['generate', '--name', name, ...options], { stdio: 'inherit' });
  return migrations().find((file) => !before.includes(file));
}

function tablesIn(text: string): string {
  return text
    .replace(/^-- Custom SQL.*\n?/, '')
    .replace(/(CREATE TABLE[\s\S]*?\n\));/g, '$1 STRICT;')
    .replaceAll('DEFAULT false', 'DEFAULT 0')
    .replaceAll('DEFAULT true', 'DEFAULT 1')
    .trim();
}

/** How a keeper was made last, in an earlier migration. */
function lastMade({ table, kind, name }: Keeper): string | undefined {
  const beginning =
    kind === 'column' ? `alter table ${table} add column ${name} ` : `create ${kind} ${name} `;
  return earlier.findLast((statement) => statement.startsWith(beginning));
}

function isChanged(keeper: Keeper): boolean {
  return lastMade(keeper) !== `${keeper.sql};`;
}

function without(keeper: Keeper): string[] {
  if (!lastMade(keeper)) return [];
  const { table, kind, name } = keeper;
  return [
    kind === 'column' ? `alter table ${table} drop column ${name};` : `drop ${kind} if exists ${name};`,
  ];
}
