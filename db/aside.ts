import type { ResultSet } from '@libsql/client';
import { settle } from './busy.ts';
import type { Database } from './database.ts';

type Statement = { toSQL(): { sql: string; params: unknown[] } };

/**
 * Writes what leaves no history and so needs no audit row (see `unrecorded` in db/history.ts), all of it or nothing.
 * Out: the rows that each statement returns.
 */
export async function writeAside(
  database: Database,
  ...statements: Statement[]
): Promise<ResultSet['rows'][]> {
  const batch = statements.map((statement) => {
    const { sql, params } = statement.toSQL();
    return { sql, args: params as (string | number | null)[] };
  });
  const results = await settle(database, () => database.client.batch(batch, 'write'));
  return results.map(({ rows }) => rows);
}
