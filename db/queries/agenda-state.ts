import { and, asc, desc, eq, getTableColumns, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Database, read } from '../database.ts';
import * as t from '../schema/index.ts';
import { ofRegister } from './agenda-register.ts';
import { composedByClock } from './composed-by-clock.ts';

/** How far one looks back to see who was not heard. */
const meetingsLookedBack = 6;

/** Every row that an agenda is made from, as named queries for one batch; `stateFrom` puts them together. */
export function agendaState(database: Database, meetingId: number, today: string) {
  return {
    ...ofMeeting(database, meetingId, today),
    ...ofExperiments(database, meetingId),
    ...ofBottlenecks(database),
    ...ofRegister(database),
  };
}

/** What the batch brings. */
export type AgendaRows = Awaited<ReturnType<typeof read<ReturnType<typeof agendaState>>>>;

function ofMeeting({ query }: Database, meetingId: number, today: string) {
  const earlier = earlierMeetings({ query }, meetingId, today);
  const ids = sql`(${earlier.limit(meetingsLookedBack)})`;
  return {
    meeting: query
      .select({ ...getTableColumns(t.meetings), composedByClock })
      .from(t.meetings)
      .where(eq(t.meetings.id, meetingId)),
    items: itemsOf({ query }, eq(t.agendaItems.meetingId, meetingId)),
    versions: versionsOf({ query }, eq(t.agendaVersions.meetingId, meetingId)),
    meetings: query
      .select({
        id: t.meetings.id,
        number: t.meetings.number,
        heldOn: t.meetings.heldOn,
        status: t.meetings.status,
      })
      .from(t.meetings)
      .orderBy(asc(t.meetings.heldOn)),
    programme: query.select().from(t.programme),
    periods: query.select().from(t.periods),
    earlier: earlierMeetings({ query }, meetingId, today).limit(meetingsLookedBack),
    earlierItems: itemsOf({ query }, sql`${t.agendaItems.meetingId} in ${ids}`),
    earlierVersions: query
      .select({ meetingId: t.agendaVersions.meetingId, publishedOn: t.agendaVersions.publishedOn })
      .from(t.agendaVersions)
      .where(sql`${t.agendaVersions.meetingId} in ${ids}`),
    earlierUpdates: query
      .select({
        meetingId: t.updates.meetingId,
        experimentId: t.updates.experimentId,
        cityId: t.updates.cityId,
      })
      .from(t.updates)
      .where(sql`${t.updates.meetingId} in ${ids}`),
  };
}

/** The meetings that were held before this one, or of which the day passed; newest first. */
function earlierMeetings({ query }: Pick<Database, 'query'>, meetingId: number, today: string) {
  const day = sql`(select held_on from meetings where id = ${meetingId})`;
  const wasHeld = or(
    eq(t.meetings.status, 'held'),
    and(eq(t.meetings.status, 'planned'), lt(t.meetings.heldOn, today)),
  );
  return query
    .select({ id: t.meetings.id })
    .from(t.meetings)
    .where(and(sql`${t.meetings.heldOn} < ${day}`, wasHeld))
    .orderBy(desc(t.meetings.heldOn))
    .$dynamic();
}

const itemsOf = ({ query }: Pick<Database, 'query'>, which: SQL) =>
  query
    .select({ ...getTableColumns(t.agendaItems), question })
    .from(t.agendaItems)
    .where(which)
    .orderBy(asc(t.agendaItems.position));

/** What is asked about the bottleneck of an item: by the stay it is in, or else by the city itself. */
const question = sql<string | null>`(select coalesce(
  (select e.question from escalations e where e.bottleneck_id = b.id and e.ended_on is null order by e.id desc limit 1),
  b.question) from bottlenecks b where b.id = ${t.agendaItems.bottleneckId})`;

const versionsOf = ({ query }: Pick<Database, 'query'>, which: SQL) =>
  query.select().from(t.agendaVersions).where(which).orderBy(asc(t.agendaVersions.number));

function ofExperiments({ query }: Database, meetingId: number) {
  return {
    experiments: query.select().from(t.experiments).orderBy(asc(t.experiments.id)),
    cities: query
      .select({
        experimentId: t.experimentCities.experimentId,
        cityId: t.experimentCities.cityId,
        city: t.parties.name,
      })
      .from(t.experimentCities)
      .innerJoin(t.parties, eq(t.parties.id, t.experimentCities.cityId)),
    memberships: query.select().from(t.memberships),
    owners: query.select().from(t.owners),
    updates: query
      .select({ update: t.updates, city: t.parties.name })
      .from(t.updates)
      .innerJoin(t.parties, eq(t.parties.id, t.updates.cityId))
      .where(eq(t.updates.meetingId, meetingId)),
  };
}

function ofBottlenecks({ query }: Database) {
  const open = query
    .select({ id: t.bottlenecks.id })
    .from(t.bottlenecks)
    .where(eq(t.bottlenecks.status, 'open'));
  return {
    bottlenecks: query
      .select({ bottleneck: t.bottlenecks, city: t.parties.name })
      .from(t.bottlenecks)
      .innerJoin(t.parties, eq(t.parties.id, t.bottlenecks.cityId))
      .where(eq(t.bottlenecks.status, 'open')),
    /** Of closed ones too: who asked what an earlier meeting discussed. */
    askers: query
      .select({ bottleneckId: t.bottlenecks.id, city: t.parties.name })
      .from(t.bottlenecks)
      .innerJoin(t.parties, eq(t.parties.id, t.bottlenecks.cityId)),
    touched: query
      .select()
      .from(t.bottleneckExperiments)
      .where(inArray(t.bottleneckExperiments.bottleneckId, open)),
    stays: query
      .select({ stay: t.escalations, addressee: t.parties.name })
      .from(t.escalations)
      .leftJoin(t.parties, eq(t.parties.id, t.escalations.addresseeId))
      .where(inArray(t.escalations.bottleneckId, open)),
  };
}
