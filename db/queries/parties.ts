import { asc, desc, eq } from 'drizzle-orm';
import type { PartyKind } from '../../src/domain/party.ts';
import type { Database } from '../database.ts';
import { assignments, experimentCities, experiments, memberships, parties, people } from '../schema/index.ts';
import { type Author, newId, type Write, type Written, write } from '../write.ts';

/** Every party with every membership it had. */
export function partyList({ query }: Database) {
  return {
    parties: query.select().from(parties).orderBy(asc(parties.name)),
    memberships: query.select().from(memberships).orderBy(asc(memberships.fromOn)),
  };
}

/** One party: when it took part, who acted for it, and what it tries out. */
export function partyFile({ query }: Database, id: number) {
  return {
    found: query.select().from(parties).where(eq(parties.id, id)),
    memberships: query
      .select()
      .from(memberships)
      .where(eq(memberships.partyId, id))
      .orderBy(desc(memberships.fromOn)),
    seats: query
      .select({ person: { id: people.id, name: people.name }, assignment: assignments })
      .from(assignments)
      .innerJoin(people, eq(people.id, assignments.personId))
      .where(eq(assignments.partyId, id))
      .orderBy(desc(assignments.fromOn), asc(people.name)),
    experiments: query
      .select({ id: experiments.id, title: experiments.title, state: experiments.state })
      .from(experimentCities)
      .innerJoin(experiments, eq(experiments.id, experimentCities.experimentId))
      .where(eq(experimentCities.cityId, id))
      .orderBy(asc(experiments.title)),
  };
}

type Named = { name: string; fullName: string };

type NewParty = Named & { kind: PartyKind; fromOn: string | null };

/** A new party; with `fromOn` it takes part from that day. */
export const registerParty = (
  database: Database,
  author: Author,
  party: NewParty,
  idempotencyKey?: string,
): Promise<Written> => write(database, author, registeringParty(database, party, idempotencyKey));

export const registeringParty = (
  { query }: Database,
  { fromOn, ...party }: NewParty,
  idempotencyKey?: string,
): Write => ({
  action: 'party.registered',
  subject: { table: parties, id: 'new' },
  idempotencyKey,
  statements: [
    query.insert(parties).values(party),
    ...(fromOn ? [query.insert(memberships).values({ partyId: newId, fromOn })] : []),
  ],
});

export function editParty(
  database: Database,
  author: Author,
  { id, version, ...named }: Named & { id: number; version: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'party.edited',
    subject: { table: parties, id },
    expects: [{ table: parties, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(parties)
        .set({ ...named, version: version + 1 })
        .where(eq(parties.id, id)),
    ],
  });
}
