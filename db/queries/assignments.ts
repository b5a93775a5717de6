import { and, asc, eq, gte, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, parties, people } from '../schema/index.ts';
import { type Author, type Expectation, type Written, write } from '../write.ts';
import { rolesAre } from './departures.ts';
import { type Closing, closing } from './doors.ts';
import type { Seat } from './people-acts.ts';

/** What a role is held against: the parties, and the national leads of today and later, whoever they are. */
export function seatRules({ query }: Database, today: string) {
  return {
    parties: query
      .select({ id: parties.id, kind: parties.kind, value: parties.id, text: parties.name })
      .from(parties)
      .orderBy(asc(parties.name)),
    leads: query
      .select({
        id: assignments.id,
        version: assignments.version,
        personId: assignments.personId,
        personVersion: people.version,
        fromOn: assignments.fromOn,
        untilOn: assignments.untilOn,
        isReachable: sql`${people.email} is not null`.mapWith(Boolean),
      })
      .from(assignments)
      .innerJoin(people, eq(people.id, assignments.personId))
      .where(
        and(
          eq(assignments.role, 'national_lead'),
          or(isNull(assignments.untilOn), gte(assignments.untilOn, today)),
        ),
      ),
  };
}

export type LeadRow = Awaited<ReturnType<typeof seatRules>['leads']>[number];

/** What a change among the national leads rests on: that the others are still as they were when it was decided. */
export const stillLeads = (others: readonly LeadRow[]): Expectation[] =>
  others.flatMap(({ id, version, personId, personVersion }) => [
    { table: assignments, id, version },
    { table: people, id: personId, version: personVersion },
  ]);

type Versioned = { id: number; version: number };

/** Stale when the person changed meanwhile (their name may have gone), or the roles that it was held against. */
export function giveRole(
  database: Database,
  author: Author,
  person: Versioned,
  held: readonly Versioned[],
  seat: Seat,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'role.given',
    subject: { table: people, id: person.id },
    expects: [{ table: people, ...person }, rolesAre(person.id, held)],
    idempotencyKey,
    statements: [database.query.insert(assignments).values({ ...seat, personId: person.id })],
  });
}

type Edit = {
  /** Whose role it is, with all the roles that it was held against. */
  person: Versioned;
  held: readonly Versioned[];
  /** It gets a last day; otherwise it is a correction. */
  ends: boolean;
  /** What that closes today. */
  closes: Closing;
  /** What others must still be for this to be possible. */
  restsOn: Expectation[];
};

/** Changes one role. Stale when it, the person or any of their other roles changed meanwhile. */
export function editRole(
  database: Database,
  author: Author,
  { id, version, ...seat }: Seat & Versioned,
  { person, held, ends, closes, restsOn }: Edit,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: ends ? 'role.ended' : 'role.corrected',
    subject: { table: people, id: person.id },
    expects: [
      { table: assignments, id, version },
      { table: people, ...person },
      rolesAre(person.id, held),
      ...restsOn,
    ],
    idempotencyKey,
    statements: [
      database.query
        .update(assignments)
        .set({ ...seat, version: version + 1 })
        .where(eq(assignments.id, id)),
      ...closing(database, closes, { id, personId: person.id }),
    ],
  });
}
