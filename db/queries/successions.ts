import { and, asc, eq, ne, not, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, people } from '../schema/index.ts';
import { type Author, type Expectation, newId, type Written, write } from '../write.ts';
import { rolesAre } from './departures.ts';
import { type Closing, closing } from './doors.ts';
import { inviting } from './invitations.ts';
import { isForgotten } from './names.ts';
import { isFree } from './people.ts';
import type { Identity, Seat } from './people-acts.ts';

/** Who can take over from somebody: everybody else whose name is known, with the roles that they have. */
export const successorChoices = ({ query }: Database, personId: number) =>
  query
    .select({ value: people.id, text: people.name, version: people.version, email: people.email })
    .from(people)
    .where(and(ne(people.id, personId), not(isForgotten)))
    .orderBy(asc(people.name), asc(people.id));

/** All roles of one person, for what a new one is held against. */
export const rolesOf = ({ query }: Database, personId: number) =>
  query.select().from(assignments).where(eq(assignments.personId, personId));

type Versioned = { id: number; version: number };
type Succession = {
  /** The role that is taken over, whose last day becomes `lastOn` (null: it is taken back); and what that closes today. */
  role: Versioned & { personId: number };
  /** All roles of who had it, that one too. */
  held: readonly Versioned[];
  lastOn: string | null;
  closes: Closing;
  /** The role as the successor gets it. */
  seat: Seat;
  /** Somebody who is here, with the roles that this one was held against, or somebody new. */
  successor: (Versioned & { email: string | null; roles: readonly Versioned[] }) | (Identity & { id: null });
  restsOn: Expectation[];
};

/**
 * One role ends and the next one begins, for somebody who is here or comes in by this; who has an address is invited.
 * Out: the number of the successor. Stale: the role, any other role of either of them, the successor or what this rests
 * on changed, or a new one's address became somebody else's.
 */
export function succeed(
  database: Database,
  author: Author,
  { role, held, lastOn, closes, seat, successor, restsOn }: Succession,
  idempotencyKey?: string,
): Promise<Written> {
  const { query } = database;
  const { id, email } = successor;
  const personId = id ?? newId;
  return write(database, author, {
    action: 'role.succeeded',
    subject: { table: people, id: id ?? 'new' },
    expects: [
      { table: assignments, id: role.id, version: role.version },
      rolesAre(role.personId, held),
      ...standing(successor),
      ...restsOn,
    ],
    idempotencyKey,
    statements: [
      ...(id === null ? [query.insert(people).values({ name: successor.name, email })] : []),
      query.insert(assignments).values({ ...seat, personId: sql`${personId}` }),
      ...(email ? inviting(database, personId) : []),
      ...closing(database, closes, role),
      lastOn === null ? takingBack(database, role) : ending(database, role, lastOn),
    ],
  });
}

const ending = ({ query }: Database, { id, version }: Versioned, untilOn: string) =>
  query
    .update(assignments)
    .set({ untilOn, version: version + 1 })
    .where(eq(assignments.id, id));

/** As if it was never given; the history keeps it. */
const takingBack = ({ query }: Database, { id }: Versioned) =>
  query.delete(assignments).where(eq(assignments.id, id));

function standing(successor: Succession['successor']): Expectation[] {
  if (successor.id === null) return [isFree(successor.email)];
  const { id, version, roles } = successor;
  return [{ table: people, id, version }, rolesAre(id, roles)];
}
