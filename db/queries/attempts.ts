import { settle } from '../busy.ts';
import type { Database } from '../database.ts';

/** Minutes after which a count is thrown away. */
const kept = 10;

/**
 * Adds to how often somebody sent something in the minute that runs, by the clock of the database: all processes count
 * together. Out: how often that is by now.
 */
export async function tellAttempts({ client }: Database, who: string, count: number): Promise<number> {
  const statements = [
    { sql: `delete from attempts where minute < unixepoch() / 60 - ${kept}`, args: [] },
    { sql: more, args: [who, count] },
  ];
  const [, told] = await settle({ client }, () => client.batch(statements, 'write'));
  return Number(told?.rows[0]?.count);
}

const more = `insert into attempts (who, minute, count) values (?, unixepoch() / 60, ?)
  on conflict (who) do update set count = iif(minute = excluded.minute, count, 0) + excluded.count,
    minute = excluded.minute
  returning count`;
