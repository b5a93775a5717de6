import type { NewParty } from '../../src/domain/programme/new-parties.ts';
import type { Role } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { programme } from '../schema/index.ts';
import { type Author, type Write, type Written, write, writeAll } from '../write.ts';
import { type NewMeeting, planningMeeting } from './meeting-changes.ts';
import { registeringParty } from './parties.ts';
import { registeringPerson } from './people-acts.ts';

type Columns = Partial<Omit<typeof programme.$inferInsert, 'id' | 'version'>>;
type Change = { version: number; columns: Columns };

/** Changes one part of what was agreed on about the deal; the rest stays as it is. */
export const editDeal = (
  database: Database,
  author: Author,
  change: Change,
  idempotencyKey?: string,
): Promise<Written> => write(database, author, editing(database, change, idempotencyKey));

function editing({ query }: Database, { version, columns }: Change, idempotencyKey?: string): Write {
  return {
    action: 'programme.edited',
    subject: { table: programme, id: 1 },
    expects: [{ table: programme, id: 1, version }],
    idempotencyKey,
    statements: [query.update(programme).set({ ...columns, version: version + 1 })],
  };
}

/** Changes the rhythm of the core group and plans its first meetings under the next numbers; all of it or nothing. */
export const planSeries = (
  database: Database,
  author: Author,
  change: Change,
  planned: readonly NewMeeting[],
  idempotencyKey?: string,
): Promise<Written> =>
  writeAll(database, author, [
    editing(database, change, idempotencyKey),
    ...planned.map((meeting) => planningMeeting(database, meeting)),
  ]);

/** Several parties that take part from the same day; all of them or none. */
export function registerParties(
  database: Database,
  author: Author,
  added: readonly [NewParty, ...NewParty[]],
  fromOn: string,
  idempotencyKey?: string,
): Promise<Written> {
  const [first, ...rest] = added;
  const registering = (party: NewParty, key?: string) =>
    registeringParty(database, { ...party, fromOn }, key);
  return writeAll(database, author, [
    registering(first, idempotencyKey),
    ...rest.map((party) => registering(party)),
  ]);
}

export type Invited = { name: string; email: string; role: Role; partyId: number; fromOn: string };

/** Several people, each with a first role; all of them or none. */
export function registerPeople(
  database: Database,
  author: Author,
  invited: readonly [Invited, ...Invited[]],
  idempotencyKey?: string,
): Promise<Written> {
  const [first, ...rest] = invited;
  const registering = ({ name, email, ...seat }: Invited, key?: string) =>
    registeringPerson(database, { name, email }, { ...seat, untilOn: null }, key);
  return writeAll(database, author, [
    registering(first, idempotencyKey),
    ...rest.map((one) => registering(one)),
  ]);
}
