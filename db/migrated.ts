import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import journal from './migrations/meta/_journal.json' with { type: 'json' };

/** When the newest migration that this release knows was made: drizzle writes that moment into the database as well. */
const expected = Math.max(...journal.entries.map(({ when }) => when));

/** Exists while rows are being put into a database from elsewhere, and stays when that was broken off. */
export const fillingTable = 'being_filled';

/** The newest migration that a database has had, for `isMigrated`. */
export const newestMigration = sql<number>`(select coalesce(max(created_at), 0) from __drizzle_migrations)`;

/** Whether that is enough for this release. A database that a later release brought further is served as before. */
export const isMigrated = (newest: number) => newest >= expected;

/** Why this database cannot be served yet, and which command mends it, in one line; null when it can. */
export async function notReady({ query }: Database): Promise<string | null> {
  const tables = await query.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`);
  const has = (table: string) => tables.some(({ name }) => name === table);
  if (has(fillingTable))
    return 'The database was filled by half. Run that again: npm run db -- seed, or restore.';
  if (!has('__drizzle_migrations')) return behind;
  const [found] = await query.all<{ newest: number }>(sql`select ${newestMigration} as newest`);
  if (!isMigrated(found?.newest ?? 0)) return behind;
  const [programme] = await query.all<{ id: number }>(sql`select id from programme`);
  return programme ? null : 'The database holds no programme. For the demo, run: npm run db -- seed';
}

const behind = 'The database is behind this release. Run: npm run db -- migrate';
