import { type Client, createClient } from '@libsql/client';
import { connect, type Database } from '../db/database.ts';
import { holdsData } from '../db/filling.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { transfer } from '../db/transfer.ts';
import { type Seeded, seed } from './run.ts';

/** Brings the tables up to date and tells a story, as `seed` does; into a server that holds nothing yet in one go. */
export async function migrateAndSeed(database: Database, story?: string): Promise<Seeded> {
  const { client } = database;
  if (client.protocol !== 'file' && !(await holdsData(client))) return tellAside(client, story);
  await migrateDatabase(database);
  return seed(database, story);
}

/** In memory first: each act would be a round trip to the server. */
async function tellAside(server: Client, story?: string): Promise<Seeded> {
  const aside = createClient({ url: ':memory:', concurrency: 1 });
  try {
    await migrateDatabase(connect(aside));
    const seeded = await seed(connect(aside), story);
    if (seeded.ok) await transfer(aside, server);
    return seeded;
  } finally {
    aside.close();
  }
}
