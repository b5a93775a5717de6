import { and, asc, eq, ne, or, sql } from 'drizzle-orm';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import { overviewSize, pageSize } from '../../../src/domain/page-size.ts';
import type { Actor } from '../../../src/domain/role.ts';
import type { Database } from '../../database.ts';
import { meetings } from '../../schema/index.ts';
import { composedByClock } from '../composed-by-clock.ts';
import { inboxOf } from '../inbox.ts';
import { nextMeeting } from '../meetings.ts';
import { updateCounts, updatesMissing } from '../updates.ts';
import { lateStays } from './late-stays.ts';
import { actionsLate, actionsOfNobody, milestonesAhead, moneyExpected, nextMeetingId } from './open.ts';

/** Everything that may wait for the national project lead, or be late with somebody else, as one batch. */
export const homeOfLead = (database: Database, actor: Actor, today: Day) => ({
  next: nextMeeting(database, today),
  counts: updateCounts(database, nextMeetingId(today)),
  missing: updatesMissing(database, nextMeetingId(today)),
  meetings: meetingsAsking(database),
  inbox: inboxOf(database, actor, today, { most: overviewSize }),
  stays: lateStays(database, today),
  actions: actionsOfNobody(database).limit(overviewSize),
  lateActions: actionsLate(database, today).limit(pageSize),
  milestones: milestonesAhead(database, addDays(today, -1)).limit(pageSize),
  lines: moneyExpected(database, today).limit(pageSize),
});

/** The meetings that may ask something: those to be held, and those without minutes. */
const meetingsAsking = ({ query }: Database) =>
  query
    .select({
      meeting: meetings,
      composedByClock,
      versions: sql<number>`(select count(*) from agenda_versions where meeting_id = meetings.id)`,
    })
    .from(meetings)
    .where(and(ne(meetings.status, 'cancelled'), or(eq(meetings.status, 'planned'), eq(meetings.report, ''))))
    .orderBy(asc(meetings.heldOn));
