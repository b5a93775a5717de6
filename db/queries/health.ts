import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { isMigrated, newestMigration } from '../migrated.ts';

/** Whether the database answers and has had every migration that this release needs, and the newest audit number. */
export async function lookUpHealth({ query }: Database) {
  const [row] = await query.all<{ newest: number; audit: number }>(sql`select ${newestMigration} as newest,
    (select coalesce(max(id), 0) from audit) as audit`);
  return { migrated: isMigrated(row?.newest ?? 0), audit: row?.audit ?? 0 };
}
