import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

/** Whether the database answers, how many migrations it has had, and the newest audit number. */
export async function lookUpHealth({ query }: Database) {
  const [row] = await query.all<{ migrations: number; audit: number }>(sql`select
    (select count(*) from __drizzle_migrations) as migrations,
    (select coalesce(max(id), 0) from audit) as audit`);
  return row;
}
