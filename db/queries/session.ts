import type { Role } from '../../src/domain/role.ts';
import { idleHours } from '../../src/domain/sign-in.ts';
import { ago, now } from '../clock.ts';
import type { Database } from '../database.ts';

/** What every request asks first. */
export type Looked = {
  /** What time it is (UTC), by the clock of the database: the only one that all processes share. */
  now: string;
  programme: {
    title: string;
    isDemo: boolean;
    demoDate: string | null;
    startsOn: string;
    endsOn: string;
    firstContactId: number | null;
  };
  /** The version of the world: the newest change, when that was, and which act was the newest, for after a backup was put back. */
  world: string;
  /** The newest audit number. */
  audit: number;
  /** Who took which seat; null when the token belongs to no session, or to one that expired or was not used for long. */
  seat: {
    sessionId: number;
    /** Whether it was not used for so long that it should be said again that somebody is there. */
    isQuiet: boolean;
    personId: number;
    name: string;
    role: Role;
    partyId: number | null;
    party: string | null;
    fromOn: string;
    untilOn: string | null;
  } | null;
};

/**
 * The first of a page's two round trips: the programme, how new what is here is and, when the token belongs to a session
 * that is still open, who is looking. `undefined` when the database holds no programme.
 */
export async function lookUpSession(
  { client }: Database,
  tokenHash: string | null,
): Promise<Looked | undefined> {
  const { rows } = await client.execute({ sql: question, args: [tokenHash ?? ''] });
  const [row] = rows;
  if (!row?.programme) return undefined;
  return {
    now: String(row.now),
    programme: JSON.parse(String(row.programme)),
    world: String(row.world),
    audit: Number(row.audit),
    seat: row.seat ? JSON.parse(String(row.seat)) : null,
  };
}

/** Few columns instead of thirty: with the embedded database that is four times as fast. */
const question = `select
  ${now} as now,
  coalesce((select id || '-' || at from changes order by id desc limit 1), '') || '-' ||
    coalesce((select substr(request_id, 1, 8) from audit order by id desc limit 1), '') as world,
  (select coalesce(max(id), 0) from audit) as audit,
  (select json_object('title', title, 'isDemo', json(iif(is_demo, 'true', 'false')), 'demoDate', demo_date,
    'startsOn', starts_on, 'endsOn', ends_on, 'firstContactId', first_contact_id) from programme) as programme,
  (select json_object('sessionId', sessions.id,
    'isQuiet', json(iif(seen_at < ${ago('5 minutes')}, 'true', 'false')), 'personId', people.id, 'name', people.name, 'role', assignments.role, 'partyId', party_id,
    'party', (select name from parties where id = party_id), 'fromOn', from_on, 'untilOn', until_on)
    from sessions join assignments on assignments.id = assignment_id join people on people.id = person_id
    where token_hash = ? and expires_at > ${now} and seen_at > ${ago(`${idleHours} hours`)}) as seat`;
