import { migrate } from 'drizzle-orm/libsql/migrator';
import type { Database } from './database.ts';

/** Brings the tables up to date; does nothing when they are. From the command line only, never in a Worker. */
export async function migrateDatabase({ query }: Database) {
  await migrate(query, { migrationsFolder: 'db/migrations' });
}
