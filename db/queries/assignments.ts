import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, parties, people } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';
import type { Seat } from './people.ts';

/** What a role is held against: the parties, and the national leads without a last day, whoever they are. */
export function seatRules({ query }: Database) {
  return {
    parties: query
      .select({ id: parties.id, kind: parties.kind, value: parties.id, text: parties.name })
      .from(parties)
      .orderBy(asc(parties.name)),
    leads: query
      .select({ id: assignments.id })
      .from(assignments)
      .where(and(eq(assignments.role, 'national_lead'), isNull(assignments.untilOn))),
  };
}

export function giveRole(
  database: Database,
  author: Author,
  seat: Seat & { personId: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'role.given',
    subject: { table: people, id: seat.personId },
    idempotencyKey,
    statements: [database.query.insert(assignments).values(seat)],
  });
}

/** Changes one role; `ends` says that it gets a last day, otherwise it is a correction. */
export function editRole(
  database: Database,
  author: Author,
  { id, personId, version, ...seat }: Seat & { id: number; version: number; personId: number },
  ends: boolean,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: ends ? 'role.ended' : 'role.corrected',
    subject: { table: people, id: personId },
    expects: [{ table: assignments, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(assignments)
        .set({ ...seat, version: version + 1 })
        .where(eq(assignments.id, id)),
    ],
  });
}
