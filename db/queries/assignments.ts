import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, parties, people } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';
import type { Seat } from './people.ts';

/** What a role is held against: the parties, and the national leads of today without a last day, whoever they are. */
export function seatRules({ query }: Database, today: string) {
  return {
    parties: query
      .select({ id: parties.id, kind: parties.kind, value: parties.id, text: parties.name })
      .from(parties)
      .orderBy(asc(parties.name)),
    leads: query
      .select({ id: assignments.id, version: assignments.version })
      .from(assignments)
      .where(
        and(
          eq(assignments.role, 'national_lead'),
          lte(assignments.fromOn, today),
          isNull(assignments.untilOn),
        ),
      ),
  };
}

type Versioned = { id: number; version: number };

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

/**
 * Changes one role; `ends` says that it gets a last day, otherwise it is a correction. `restsOn` are the roles of
 * others that make this possible: when one of them changed meanwhile, it is stale.
 */
export function editRole(
  database: Database,
  author: Author,
  { id, personId, version, ...seat }: Seat & Versioned & { personId: number },
  { ends, restsOn }: { ends: boolean; restsOn: Versioned[] },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: ends ? 'role.ended' : 'role.corrected',
    subject: { table: people, id: personId },
    expects: [{ id, version }, ...restsOn].map((row) => ({ table: assignments, ...row })),
    idempotencyKey,
    statements: [
      database.query
        .update(assignments)
        .set({ ...seat, version: version + 1 })
        .where(eq(assignments.id, id)),
    ],
  });
}
