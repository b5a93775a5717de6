import { and, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { type OwnerKind, ownerKinds } from '../../src/domain/experiment.ts';
import type { Database } from '../database.ts';
import { experimentCities, owners, parties } from '../schema/index.ts';
import { type Author, type Write, type Written, write } from '../write.ts';

/** All owners of an experiment, present and former, by kind and newest first. */
export const ownersOf = ({ query }: Database, experimentId: number) =>
  query
    .select({ owner: owners, party: parties.name })
    .from(owners)
    .innerJoin(parties, eq(parties.id, owners.partyId))
    .where(eq(owners.experimentId, experimentId))
    .orderBy(sql`instr(${ownerKinds.join()}, ${owners.kind})`, sql`${owners.fromOn} desc`);

/** One owner, as part of its experiment. */
export const ownerAt = ({ query }: Database, experimentId: number, id: number) =>
  query
    .select()
    .from(owners)
    .where(and(eq(owners.id, id), eq(owners.experimentId, experimentId)));

/** Chain partners can own care and safety, but most owners come from the cities of the experiment. */
const kindsInOrder = 'city,ministry,chain_partner';

/** Who can have an owner of this experiment: its own cities, every ministry and chain partner, and who already had. */
export function ownerParties({ query }: Database, experimentId: number) {
  const own = query
    .select({ id: experimentCities.cityId })
    .from(experimentCities)
    .where(eq(experimentCities.experimentId, experimentId));
  const already = query
    .select({ id: owners.partyId })
    .from(owners)
    .where(eq(owners.experimentId, experimentId));
  return query
    .select({ id: parties.id, kind: parties.kind, name: parties.name })
    .from(parties)
    .where(or(ne(parties.kind, 'city'), inArray(parties.id, own), inArray(parties.id, already)))
    .orderBy(sql`instr(${kindsInOrder}, ${parties.kind})`, parties.name);
}

export type OwnerInput = {
  kind: OwnerKind;
  partyId: number;
  title: string;
  fromOn: string;
  untilOn: string | null;
};

export function appointOwner(
  database: Database,
  author: Author,
  owner: OwnerInput & { experimentId: number },
  idempotencyKey?: string,
): Promise<Written> {
  const { experimentId, ...columns } = owner;
  return write(database, author, appointing(database, columns, sql`${experimentId}`, idempotencyKey));
}

/** The same as one of several acts. */
export const appointing = (
  { query }: Database,
  owner: OwnerInput,
  experimentId: SQL,
  idempotencyKey?: string,
): Write => ({
  action: 'owner.appointed',
  subject: { table: owners, id: 'new' },
  idempotencyKey,
  statements: [query.insert(owners).values({ ...owner, experimentId })],
});

type Row = { id: number; version: number };

/** `leaves` says that this is the end of an ownership, not a correction. */
export function editOwner(
  database: Database,
  author: Author,
  { id, version, leaves, ...columns }: OwnerInput & Row & { leaves: boolean },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: leaves ? 'owner.left' : 'owner.edited',
    subject: { table: owners, id },
    expects: [{ table: owners, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(owners)
        .set({ ...columns, version: version + 1 })
        .where(eq(owners.id, id)),
    ],
  });
}

/** For what was never true; the history keeps it. */
export function removeOwner(
  database: Database,
  author: Author,
  { id, version }: Row,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'owner.removed',
    subject: { table: owners, id },
    expects: [{ table: owners, id, version }],
    idempotencyKey,
    statements: [database.query.delete(owners).where(eq(owners.id, id))],
  });
}
