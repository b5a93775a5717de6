import { and, asc, eq, ne, or, sql } from 'drizzle-orm';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import type { Most } from '../../../src/domain/page-size.ts';
import type { Actor } from '../../../src/domain/role.ts';
import type { Database } from '../../database.ts';
import { meetings } from '../../schema/index.ts';
import { composedByClock } from '../composed-by-clock.ts';
import { inboxOf } from '../inbox.ts';
import { nextMeeting, nextMeetingId } from '../meetings.ts';
import { updatesMissing } from '../updates-asked.ts';
import { lateStays } from './late-stays.ts';
import { actionsLate, actionsOfNobody, milestonesAhead, moneyExpected } from './open.ts';

/** Everything that may wait for the national project lead, or be late with somebody else, as one batch. */
export const homeOfLead = (database: Database, actor: Actor, today: Day, { waiting, late }: Most) => ({
  next: nextMeeting(database, today),
  missing: updatesMissing(database, nextMeetingId(today), { most: late }),
  meetings: meetingsAsking(database),
  inbox: inboxOf(database, actor, today, { most: waiting }),
  stays: lateStays(database, today).limit(late),
  actions: actionsOfNobody(database).limit(waiting),
  lateActions: actionsLate(database, today).limit(late),
  milestones: milestonesAhead(database, addDays(today, -1)).limit(late),
  lines: moneyExpected(database, today).limit(late),
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
