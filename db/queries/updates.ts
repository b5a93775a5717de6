import { and, asc, desc, eq, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Progress } from '../../src/domain/update.ts';
import type { Database } from '../database.ts';
import { experimentCities, experiments, meetings, memberships, parties, updates } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';

/**
 * Per experiment and city what was asked for a meeting, with the update when it is there: of every experiment that is
 * not over and every city that takes part in the deal on that day, and whatever was sent besides.
 */
export function updatesAsked({ query }: Database, meetingId: number | SQL) {
  const isMember = sql`exists (select 1 from ${memberships} where ${memberships.partyId} = ${parties.id}
    and ${memberships.fromOn} <= ${meetings.heldOn}
    and (${memberships.untilOn} is null or ${memberships.untilOn} >= ${meetings.heldOn}))`;
  return query
    .select({
      experimentId: experiments.id,
      experiment: experiments.title,
      cityId: parties.id,
      city: parties.name,
      update: updates,
    })
    .from(experimentCities)
    .innerJoin(experiments, eq(experiments.id, experimentCities.experimentId))
    .innerJoin(parties, eq(parties.id, experimentCities.cityId))
    .innerJoin(meetings, eq(meetings.id, meetingId))
    .leftJoin(updates, ofThisMeeting)
    .where(
      or(
        sql`${updates.id} is not null`,
        and(ne(experiments.state, 'stopped'), ne(experiments.state, 'completed'), isMember),
      ),
    )
    .orderBy(asc(parties.name), asc(experiments.title));
}

const ofThisMeeting = and(
  eq(updates.meetingId, meetings.id),
  eq(updates.experimentId, experimentCities.experimentId),
  eq(updates.cityId, experimentCities.cityId),
);

export type UpdateAsked = Awaited<ReturnType<typeof updatesAsked>>[number];

/** Of what was asked for a meeting, what did not come yet. */
export const whoHasNotSent = (asked: readonly UpdateAsked[]): UpdateAsked[] =>
  asked.filter(({ update }) => !update);

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
