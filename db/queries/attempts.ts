import { and, eq, gt, sql } from 'drizzle-orm';
import { settle } from '../busy.ts';
import type { Database } from '../database.ts';
import { attempts } from '../schema/index.ts';

/** Minutes after which a count is thrown away. */
const kept = 20;

/**
 * Adds to how often somebody sent something in the minute that runs, by the clock of the database: all processes count
 * together. Out: how often that is by now.
 */
export async function tellAttempts({ client }: Database, who: string, count: number): Promise<number> {
  const statements = [
    { sql: droppingAttempts, args: [] },
    { sql: more, args: [who, count] },
  ];
  const [, told] = await settle({ client }, () => client.batch(statements, 'write'));
  return Number(told?.rows[0]?.count);
}

const more = `insert into attempts (who, minute, count) values (?, unixepoch() / 60, ?)
  on conflict (who) do update set count = iif(minute = excluded.minute, count, 0) + excluded.count,
    minute = excluded.minute
  returning count`;

/**
 * Counts something that few people do often, in so many minutes (`kept` at most) from the first time: a statement that
 * returns how often it was by now, to put before what depends on it. `within`: only as long as that was not too often;
 * then no row comes back.
 */
export const countingAttempt = (who: string, minutes: number, within = { who: '', limit: 0 }) => ({
  sql: oneMore,
  args: { who, minutes, other: within.who, limit: within.limit },
});

const isRunning = 'minute > unixepoch() / 60 - :minutes';

const oneMore = `insert into attempts (who, minute, count) select :who, unixepoch() / 60, 1
  where not exists (select 1 from attempts where who = :other and count > :limit and ${isRunning})
  on conflict (who) do update set count = iif(${isRunning}, count, 0) + 1,
    minute = iif(${isRunning}, minute, excluded.minute)
  returning count`;

/** How often that was in the minutes that run; no row when it was not. */
export const attemptsOf = ({ query }: Database, who: string, minutes: number) =>
  query
    .select({ count: attempts.count })
    .from(attempts)
    .where(and(eq(attempts.who, who), gt(attempts.minute, sql`unixepoch() / 60 - ${minutes}`)));

/** Throws away what counts for nothing any more. */
export const droppingAttempts = `delete from attempts where minute < unixepoch() / 60 - ${kept}`;
