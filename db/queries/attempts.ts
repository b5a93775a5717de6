import type { Client } from '@libsql/client';

/** How often this person, and this network address, sent something in the minute that runs. */
export type Attempts = { person: number; address: number };

/** Minutes after which a count is thrown away. */
const kept = 10;

/**
 * The statements that count one more attempt, of whom the token belongs to (nobody when it belongs to no session) and
 * of `address`, a hash; `attemptsFrom` reads what they bring. The clock is the database's: all processes count together.
 */
export const counting = (tokenHash: string, address: string) => [
  { sql: `delete from attempts where minute < unixepoch() / 60 - ${kept}`, args: [] },
  {
    sql: `insert into attempts (who, minute, count) select 'person ' || person_id, unixepoch() / 60, 1
      from sessions join assignments on assignments.id = assignment_id where token_hash = ? ${oneMore}`,
    args: [tokenHash],
  },
  {
    sql: `insert into attempts (who, minute, count) values ('address ' || ?, unixepoch() / 60, 1) ${oneMore}`,
    args: [address],
  },
];

const oneMore = `on conflict (who) do update
  set count = iif(minute = excluded.minute, count + 1, 1), minute = excluded.minute returning count`;

type Results = Awaited<ReturnType<Client['batch']>>;

export function attemptsFrom([, person, address]: Results): Attempts {
  const count = (result: Results[number] | undefined) => Number(result?.rows[0]?.count ?? 0);
  return { person: count(person), address: count(address) };
}
