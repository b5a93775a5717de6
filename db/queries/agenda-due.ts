import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { databaseNow } from '../clock.ts';
import type { Database } from '../database.ts';
import { changes, jobRuns, meetings, programme } from '../schema/index.ts';

/**
 * What the clock looks at before it composes an agenda: the time, the demo's date, and the planned meetings that have
 * none, with when they were last changed and how the last attempt ended.
 */
export const agendasWaiting = ({ query }: Database) => ({
  clock: query.select({ now: databaseNow, demoDate: programme.demoDate }).from(programme),
  waiting: query
    .select({
      id: meetings.id,
      occasion,
      status: meetings.status,
      heldOn: meetings.heldOn,
      agendaDueOn: meetings.agendaDueOn,
      agendaGeneratedOn: meetings.agendaGeneratedOn,
      changedAt: sql<string>`(select coalesce(max(${changes.at}), '') from ${changes}
        where ${changes.tableName} = 'meetings' and ${changes.rowId} = ${meetings.id})`,
      outcome: jobRuns.outcome,
    })
    .from(meetings)
    .leftJoin(jobRuns, and(eq(jobRuns.job, 'compose_agenda'), eq(jobRuns.occasion, occasion)))
    .where(and(eq(meetings.status, 'planned'), isNull(meetings.agendaGeneratedOn)))
    .orderBy(asc(meetings.heldOn)),
});

/** What a run of this job is for. */
const occasion = sql<string>`'meeting:' || ${meetings.id}`;
