import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { memberships, parties } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';

type Membership = { fromOn: string; untilOn: string | null; note: string };

export function joinDeal(
  database: Database,
  author: Author,
  membership: Membership & { partyId: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'party.joined',
    subject: { table: parties, id: membership.partyId },
    idempotencyKey,
    statements: [database.query.insert(memberships).values(membership)],
  });
}

/** Changes one membership; `leaves` says that it gets a last day, otherwise it is a correction. */
export function editMembership(
  database: Database,
  author: Author,
  { id, partyId, version, ...membership }: Membership & { id: number; partyId: number; version: number },
  leaves: boolean,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: leaves ? 'party.left' : 'membership.corrected',
    subject: { table: parties, id: partyId },
    expects: [{ table: memberships, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(memberships)
        .set({ ...membership, version: version + 1 })
        .where(eq(memberships.id, id)),
    ],
  });
}
