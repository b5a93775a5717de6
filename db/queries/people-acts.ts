import { eq } from 'drizzle-orm';
import type { Role } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { assignments, people } from '../schema/index.ts';
import { type Author, type Expectation, newId, type Write, type Written, write } from '../write.ts';
import { closingDoors } from './doors.ts';
import { inviting } from './invitations.ts';
import { isFree } from './people.ts';

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

/** The same as one of several acts. */
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
      ...(identity.email ? inviting(database, newId) : []),
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
      ...(along.invites ? inviting(database, person.id) : []),
    ],
  });
}

/** The new name and address, for inside a write. */
const updating = ({ query }: Database, { id, version, name, email }: Identity & Edited) =>
  query
    .update(people)
    .set({ name, email, version: version + 1 })
    .where(eq(people.id, id));
