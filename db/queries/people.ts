import { and, asc, count, desc, eq, exists, gte, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Role } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { assignments, changes, parties, people } from '../schema/index.ts';
import { neverCameIn, traces } from './invitations.ts';
import { isForgotten, lastOn } from './names.ts';
import { hasWords } from './words.ts';

export type PeopleFilter = {
  words: string;
  role?: Role;
  partyId?: number;
  onlyFrom?: string;
  /** Only who never came in. */
  isAbsent?: boolean;
  /** Addresses, and who came in, are for whom they were given to. */
  withAccess: boolean;
};

/** People by name with all their roles; `onlyFrom` keeps those who have a role on that day or later. One page of them. */
export function peopleList({ query }: Database, filter: PeopleFilter, page: number) {
  const { words, withAccess, isAbsent } = filter;
  const where = and(
    withAccess
      ? hasWords(words, people.name, sql`coalesce(${people.email}, '')`)
      : hasWords(words, people.name),
    ofRole(query, filter),
    withAccess && isAbsent ? neverCameIn : undefined,
  );
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
    doors: query
      .select({ id: people.id, email: people.email, ...traces })
      .from(people)
      .where(withAccess ? inArray(people.id, onPage) : sql`false`),
    total: query.select({ count: count() }).from(people).where(where),
  };
}

function ofRole(query: Database['query'], { role, partyId, onlyFrom }: PeopleFilter): SQL | undefined {
  if (!role && !partyId && !onlyFrom) return undefined;
  const roles = query
    .select({ id: assignments.id })
    .from(assignments)
    .where(
      and(
        eq(assignments.personId, people.id),
        role && eq(assignments.role, role),
        partyId ? eq(assignments.partyId, partyId) : undefined,
        onlyFrom ? or(isNull(assignments.untilOn), gte(assignments.untilOn, onlyFrom)) : undefined,
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

/** The roles of somebody that were taken back: only the history tells of them, the last first. */
export const rolesTakenBack = ({ query }: Database, personId: number) =>
  query
    .select({
      role: ofRow<Role>('role'),
      party: parties.name,
      givenAt: sql<string | null>`(select min(given.at) from ${changes} as given
        where given.table_name = 'assignments' and given.row_id = ${changes.rowId})`,
      takenAt: changes.at,
    })
    .from(changes)
    .leftJoin(parties, eq(parties.id, ofRow('party_id')))
    .where(
      and(
        eq(changes.tableName, 'assignments'),
        eq(changes.operation, 'delete'),
        eq(ofRow('person_id'), personId),
      ),
    )
    .orderBy(desc(changes.id));

const ofRow = <T>(column: string) => sql<T>`json_extract(${changes.before}, ${`$.${column}`})`;

/** Who has this address already. */
export const peopleAt = ({ query }: Database, email: string) =>
  query.select({ id: people.id }).from(people).where(hasAddress(email));

const hasAddress = (email: string) => sql`lower(${people.email}) = lower(${email})`;

/** That nobody else has this address, at the moment of writing too. */
export const isFree = (email: string | null, besides = 0): SQL =>
  sql`not exists (select 1 from ${people} where ${and(hasAddress(email ?? ''), ne(people.id, besides))})`;
