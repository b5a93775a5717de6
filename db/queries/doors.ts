import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { outbox, sessions, signIns } from '../schema/index.ts';
import type { Statement } from '../write.ts';
import { unbindingAllOf } from './identities.ts';
import { endingSessionsOf } from './sessions.ts';

// For inside a write after which somebody does not come in any more as they did.

/**
 * Everything that lets somebody in: open sessions (besides the one in which this is done, if it is their own), links and
 * mail, and the accounts of organisations that they are known by.
 */
export const closingDoors = (database: Database, personId: number, besides = 0): Statement[] => [
  endingSessionsOf(database, personId, besides),
  database.query.delete(outbox).where(eq(outbox.personId, personId)),
  database.query.delete(signIns).where(eq(signIns.personId, personId)),
  unbindingAllOf(database, personId),
];

/** What was opened in one role. */
export const closingRole = ({ query }: Database, assignmentId: number): Statement[] => [
  query.delete(sessions).where(eq(sessions.assignmentId, assignmentId)),
];

/** What a change of a role closes: everything, what was opened in that role, or nothing. */
export type Closing = 'person' | 'role' | null;

export function closing(database: Database, what: Closing, role: { id: number; personId: number }) {
  if (what === 'person') return closingDoors(database, role.personId);
  return what === 'role' ? closingRole(database, role.id) : [];
}
