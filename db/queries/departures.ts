import { eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, people } from '../schema/index.ts';
import { type Author, type Expectation, type Written, write } from '../write.ts';
import { closingDoors, closingRole } from './doors.ts';

type Versioned = { id: number; version: number };
type Departure = {
  person: Versioned;
  /** All roles as they were looked at, of which these end on `lastOn` and these will never begin. */
  roles: readonly Versioned[];
  ends: readonly Versioned[];
  falls: readonly Versioned[];
  lastOn: string;
  /** Whether their last day has come, so that every door closes now. */
  closes: boolean;
  restsOn: Expectation[];
};

/** Somebody leaves: every role ends, and with the last day access does too. Stale when any role changed meanwhile. */
export function leave(
  database: Database,
  author: Author,
  { person, roles, ends, falls, lastOn, closes, restsOn }: Departure,
  idempotencyKey?: string,
): Promise<Written> {
  const { query } = database;
  return write(database, author, {
    action: 'person.left',
    subject: { table: people, id: person.id },
    expects: [{ table: people, ...person }, rolesAre(person.id, roles), ...restsOn],
    idempotencyKey,
    statements: [
      ...ends.map(({ id, version }) =>
        query
          .update(assignments)
          .set({ untilOn: lastOn, version: version + 1 })
          .where(eq(assignments.id, id)),
      ),
      ...falls.flatMap(({ id }) => closingRole(database, id)),
      query.delete(assignments).where(
        inArray(
          assignments.id,
          falls.map(({ id }) => id),
        ),
      ),
      ...(closes ? closingDoors(database, person.id) : []),
    ],
  });
}

/** That these are all roles of somebody, unchanged: versions only grow. */
export const rolesAre = (personId: number, roles: readonly Versioned[]) =>
  sql`(select count(*) || '-' || coalesce(sum(version), 0) from assignments where person_id = ${personId})
    = ${`${roles.length}-${sumOf(roles)}`}`;

const sumOf = (roles: readonly Versioned[]) => roles.reduce((sum, { version }) => sum + version, 0);
