import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../src/domain/permission.ts';
import type { Progress } from '../../src/domain/update.ts';
import type { Database } from '../database.ts';
import { meetings, updates } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';

/** A meeting for which cities report; nothing when that lies outside the scope, as long as it was not held. */
export const meetingToldOf = ({ query }: Database, id: number, reads: Scope) =>
  query
    .select()
    .from(meetings)
    .where(and(eq(meetings.id, id), isToldIn(reads)));

/** What cities report for a meeting leaves the workshop when it was held. */
export const isToldIn = (reads: Scope): SQL | undefined =>
  reads.kind === 'all' ? undefined : eq(meetings.status, 'held');

/** What a city told about an experiment in earlier meetings, newest first. */
export const earlierUpdates = ({ query }: Database, experimentId: number, meetingId: number) =>
  query
    .select({ update: updates, heldOn: meetings.heldOn, number: meetings.number })
    .from(updates)
    .innerJoin(meetings, eq(meetings.id, updates.meetingId))
    .where(
      and(
        eq(updates.experimentId, experimentId),
        lt(meetings.heldOn, sql`(select held_on from meetings where id = ${meetingId})`),
      ),
    )
    .orderBy(desc(meetings.heldOn));

type UpdateInput = { progress: Progress; summary: string; success: string; supportQuestion: string };
type About = { experimentId: number; meetingId: number; cityId: number };

export function sendUpdate(
  database: Database,
  author: Author,
  update: UpdateInput & About & { submittedOn: string },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'update.sent',
    subject: { table: updates, id: 'new' },
    idempotencyKey,
    statements: [database.query.insert(updates).values(update)],
  });
}

/** Changes an update; the day on which it was first sent stays. */
export function editUpdate(
  database: Database,
  author: Author,
  { id, version, ...update }: UpdateInput & { id: number; version: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'update.edited',
    subject: { table: updates, id },
    expects: [{ table: updates, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(updates)
        .set({ ...update, version: version + 1 })
        .where(eq(updates.id, id)),
    ],
  });
}
