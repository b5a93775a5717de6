import type { Client } from '@libsql/client';

/** How much stands in the history: nothing can be written without adding to it. */
export async function historyOf(client: Client) {
  const { rows } = await client.execute(
    'select (select count(*) from audit) as acts, (select count(*) from changes) as changes',
  );
  return rows[0];
}
