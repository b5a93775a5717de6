import { and, asc, eq, gt, gte, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, parties } from '../schema/index.ts';

/** Everybody whose role holds on `today`: the seats one can take in the demo. */
export const seats = (database: Database, today: string) =>
  select(database).where(holdsOn(today)).orderBy(asc(parties.name), asc(assignments.id));

/** The seats that one person has on `today`, the one they had longest first. */
export const seatsOf = (database: Database, personId: number | SQL, today: string) =>
  select(database)
    .where(and(eq(assignments.personId, personId), holdsOn(today)))
    .orderBy(asc(assignments.fromOn), asc(assignments.id));

/** From which day on they have their next role, when one is still to begin. */
export const beginningOf = ({ query }: Database, personId: number | SQL, today: string) =>
  query
    .select({ fromOn: assignments.fromOn })
    .from(assignments)
    .where(and(eq(assignments.personId, personId), gt(assignments.fromOn, today)))
    .orderBy(asc(assignments.fromOn))
    .limit(1);

const select = ({ query }: Database) =>
  query
    .select({
      assignmentId: assignments.id,
      personId: assignments.personId,
      role: assignments.role,
      partyId: assignments.partyId,
      party: parties.name,
    })
    .from(assignments)
    .leftJoin(parties, eq(parties.id, assignments.partyId));

const holdsOn = (today: string) =>
  and(lte(assignments.fromOn, today), or(isNull(assignments.untilOn), gte(assignments.untilOn, today)));
