import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Role } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { assignments, parties, people } from '../schema/index.ts';
import { type Author, type Expectation, newId, type Write, type Written, write } from '../write.ts';
import { closingDoors } from './doors.ts';
import { inviting } from './invitations.ts';
import { isForgotten, lastOn } from './names.ts';
import { hasWords } from './words.ts';

export type PeopleFilter = { words: string; role?: Role; partyId?: number; onlyOn?: string };

/** People by name with all their roles; `onlyOn` keeps those who have a role on that day. One page of them. */
export function peopleList({ query }: Database, filter: PeopleFilter, page: number) {
  const where = and(hasWords(filter.words, people.name), ofRole(query, filter));
  const onPage = query
    .select({ id: people.id })
    .from(people)
    .where(where)
    .orderBy(asc(people.name), asc(people.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    people: query
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(inArray(people.id, onPage))
      .orderBy(asc(people.name), asc(people.id)),
    seats: query
      .select({ assignment: assignments, party: parties.name })
      .from(assignments)
      .leftJoin(parties, eq(parties.id, assignments.partyId))
      .where(inArray(assignments.personId, onPage))
      .orderBy(desc(assignments.fromOn)),
    total: query.select({ count: count() }).from(people).where(where),
  };
}

function ofRole(query: Database['query'], { role, partyId, onlyOn }: PeopleFilter): SQL | undefined {
  if (!role && !partyId && !onlyOn) return undefined;
  const held = (day: string): SQL | undefined =>
    and(lte(assignments.fromOn, day), or(isNull(assignments.untilOn), gte(assignments.untilOn, day)));
  const roles = query
    .select({ id: assignments.id })
    .from(assignments)
    .where(
      and(
        eq(assignments.personId, people.id),
        role && eq(assignments.role, role),
        partyId ? eq(assignments.partyId, partyId) : undefined,
        onlyOn ? held(onlyOn) : undefined,
      ),
    );
  return exists(roles);
}

/** One person with their roles, the latest first; the address only for who may see it. */
export function personFile({ query }: Database, id: number, withEmail: boolean) {
  const email = withEmail ? sql<string | null>`${people.email}` : sql<string | null>`null`;
  return {
    found: query
      .select({ id: people.id, name: people.name, version: people.version, email, isForgotten, lastOn })
      .from(people)
      .where(eq(people.id, id)),
    seats: query
      .select({ assignment: assignments, party: parties.name })
      .from(assignments)
      .leftJoin(parties, eq(parties.id, assignments.partyId))
      .where(eq(assignments.personId, id))
      .orderBy(desc(assignments.fromOn), desc(assignments.id)),
  };
}

/** Who has this address already. */
export const peopleAt = ({ query }: Database, email: string) =>
  query.select({ id: people.id }).from(people).where(hasAddress(email));

const hasAddress = (email: string) => sql`lower(${people.email}) = lower(${email})`;

/** That nobody else has this address, at the moment of writing too. */
export const isFree = (email: string | null, besides = 0): SQL =>
  sql`not exists (select 1 from ${people} where ${and(hasAddress(email ?? ''), ne(people.id, besides))})`;

export type Identity = { name: string; email: string | null };
export type Seat = { role: Role; partyId: number | null; fromOn: string; untilOn: string | null };
type Edited = { id: number; version: number };

/** Somebody new, with a first role; who has an address is invited. Stale: somebody got that address meanwhile. */
export const registerPerson = (
  database: Database,
  author: Author,
  identity: Identity,
  seat: Seat,
  idempotencyKey?: string,
): Promise<Written> => write(database, author, registeringPerson(database, identity, seat, idempotencyKey));

export function registeringPerson(
  database: Database,
  identity: Identity,
  seat: Seat,
  idempotencyKey?: string,
): Write {
  const { query } = database;
  return {
    action: 'person.registered',
    subject: { table: people, id: 'new' },
    expects: [isFree(identity.email)],
    idempotencyKey,
    statements: [
      query.insert(people).values(identity),
      query.insert(assignments).values({ ...seat, personId: newId }),
      ...(identity.email ? [inviting(database, newId)] : []),
    ],
  };
}

/** Changes what somebody is called; the address stays. */
export const editPerson = (
  database: Database,
  author: Author,
  person: Identity & Edited,
  idempotencyKey?: string,
): Promise<Written> =>
  write(database, author, {
    action: 'person.edited',
    subject: { table: people, id: person.id },
    expects: [{ table: people, id: person.id, version: person.version }],
    idempotencyKey,
    statements: [updating(database, person)],
  });

/**
 * Gives somebody another address, or none: what was opened with the old one closes, besides the session in which this
 * is done, and `invites` says whether the new one is invited. `restsOn` is what others must still be for this.
 */
export function readdressPerson(
  database: Database,
  author: Author,
  person: Identity & Edited,
  along: { invites: boolean; restsOn: Expectation[]; sessionId: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'person.address_changed',
    subject: { table: people, id: person.id },
    expects: [
      { table: people, id: person.id, version: person.version },
      isFree(person.email, person.id),
      ...along.restsOn,
    ],
    idempotencyKey,
    statements: [
      updating(database, person),
      ...closingDoors(database, person.id, along.sessionId),
      ...(along.invites ? [inviting(database, person.id)] : []),
    ],
  });
}

/** The new name and address, for inside a write. */
export const updating = ({ query }: Database, { id, version, name, email }: Identity & Edited) =>
  query
    .update(people)
    .set({ name, email, version: version + 1 })
    .where(eq(people.id, id));
