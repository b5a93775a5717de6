import { and, asc, count, desc, eq, gte, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Database } from '../database.ts';
import { actions, agendaVersions, decisions, meetings, periods, programme } from '../schema/index.ts';
import { composedByClock } from './composed-by-clock.ts';

/** The meetings to come, the rhythm they follow, and those that are over; `total` counts the latter. */
export function meetingOverview(database: Database, today: string, page: number) {
  const isOver = or(ne(meetings.status, 'planned'), lt(meetings.heldOn, today));
  const { query } = database;
  return {
    ...rhythm(database),
    coming: selectMeetings(database)
      .where(and(eq(meetings.status, 'planned'), gte(meetings.heldOn, today)))
      .orderBy(asc(meetings.heldOn)),
    past: selectMeetings(database)
      .where(isOver)
      .orderBy(desc(meetings.heldOn))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    total: query.select({ count: count() }).from(meetings).where(isOver),
  };
}

/** What the days of meetings are held against: the series, the days to avoid, the days that are taken. */
export function rhythm({ query }: Database) {
  return {
    programme: query.select().from(programme),
    periods: query.select().from(periods),
    meetings: query
      .select({
        id: meetings.id,
        number: meetings.number,
        heldOn: meetings.heldOn,
        status: meetings.status,
      })
      .from(meetings)
      .orderBy(asc(meetings.heldOn)),
  };
}

/** One meeting with what it led to, and the meetings around it. */
export function meetingFile(database: Database, id: number) {
  const { query } = database;
  return {
    ...rhythm(database),
    found: selectMeetings(database).where(eq(meetings.id, id)),
    versions: query
      .select({ number: agendaVersions.number, publishedOn: agendaVersions.publishedOn })
      .from(agendaVersions)
      .where(eq(agendaVersions.meetingId, id))
      .orderBy(desc(agendaVersions.number)),
    decisions: query.select().from(decisions).where(eq(decisions.meetingId, id)).orderBy(asc(decisions.id)),
    actions: query.select().from(actions).where(eq(actions.meetingId, id)).orderBy(asc(actions.dueOn)),
  };
}

/** The number of the first meeting to come, for inside another query. */
export const nextMeetingId = (today: string): SQL =>
  sql`(select id from meetings where status = 'planned' and held_on >= ${today} order by held_on limit 1)`;

/** The first meeting that is still to come, from `today` on. */
export const nextMeeting = (database: Database, today: string) =>
  selectMeetings(database)
    .where(and(eq(meetings.status, 'planned'), gte(meetings.heldOn, today)))
    .orderBy(asc(meetings.heldOn))
    .limit(1);

export const meetingAt = ({ query }: Database, id: number) =>
  query.select().from(meetings).where(eq(meetings.id, id));

function selectMeetings({ query }: Database) {
  return query
    .select({
      meeting: meetings,
      composedByClock,
      versions: ofMeeting<number>(agendaVersions, sql`count(*)`),
      circulatedOn: ofMeeting<string | null>(agendaVersions, sql`min(published_on)`),
      decisions: ofMeeting<number>(decisions, sql`count(*)`),
      actions: ofMeeting<number>(actions, sql`count(*)`),
    })
    .from(meetings)
    .$dynamic();
}

const ofMeeting = <T>(table: SQLiteTable, what: SQL) =>
  sql<T>`(select ${what} from ${table} where ${table}.meeting_id = meetings.id)`;
