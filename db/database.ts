import type { Client } from '@libsql/client';
import type { BatchItem } from 'drizzle-orm/batch';
import { drizzle } from 'drizzle-orm/libsql/http';
import * as schema from './schema/index.ts';

/** One City Deal's database: the client that writes, and drizzle to say what to read and write. */
export type Database = ReturnType<typeof connect> & {
  /** Is told the audit number of every write. */
  written?: (auditId: number) => void;
  /** For a page that is only read: how new all of it was when its reader was looked up. */
  world?: string;
};

/** Wraps a libSQL client; opening one is for entry points, the seeds' runner and the tests' support only. */
export function connect(client: Client) {
  return { client, query: drizzle(client, { schema, casing: 'snake_case' }) };
}

type Queries = Record<string, BatchItem<'sqlite'>>;
type Rows<Q extends Queries> = { [K in keyof Q]: Q[K]['_']['result'] };

/** Everything a page needs in one round trip: named queries in, their rows under the same names out. */
export async function read<Q extends Queries>(database: Database, queries: Q): Promise<Rows<Q>> {
  const names = Object.keys(queries);
  const [first, ...rest] = Object.values(queries);
  if (!first) return {} as Rows<Q>;
  const results = await database.query.batch([first, ...rest]);
  return Object.fromEntries(names.map((name, at) => [name, results[at]])) as Rows<Q>;
}
