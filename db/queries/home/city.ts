import { and, asc, count, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import { MILESTONE_DAYS } from '../../../src/domain/home/city.ts';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { bottlenecks, closures, escalationEvents, escalations, parties } from '../../schema/index.ts';
import { nextMeeting } from '../meetings.ts';
import { updateCounts, updatesMissing } from '../updates.ts';
import { actionsOf, milestonesAhead, moneyExpected, nextMeetingId } from './open.ts';

/** Everything that may wait for the project lead of a city, as one batch: of each kind the oldest, and how many. */
export const homeOfCity = (database: Database, cityId: number, today: Day) => ({
  next: nextMeeting(database, today),
  counts: updateCounts(database, nextMeetingId(today)),
  missing: updatesMissing(database, nextMeetingId(today), cityId),
  ...unsolvedOf(database, cityId),
  ...milestonesAhead(database, addDays(today, MILESTONE_DAYS), cityId),
  ...moneyExpected(database, today, cityId),
  ...actionsOf(database, cityId),
});

/** The city's bottlenecks that are open, those whose answer asks for its verdict, and its drafts. */
function unsolvedOf(database: Database, cityId: number) {
  const own = eq(bottlenecks.cityId, cityId);
  const isOpen = and(own, eq(bottlenecks.status, 'open'));
  const isDraft = and(own, eq(bottlenecks.status, 'draft'));
  const asksVerdict = and(
    own,
    ne(bottlenecks.status, 'closed'),
    isNotNull(escalations.answeredOn),
    isNull(escalations.endedOn),
  );
  const oldest = [asc(bottlenecks.loggedOn), asc(bottlenecks.id)];
  return {
    open: unsolved(database, isOpen).orderBy(...oldest),
    openTotal: counted(database, isOpen),
    verdicts: unsolved(database, asksVerdict).orderBy(asc(escalations.solveBy), ...oldest),
    verdictTotal: counted(database, asksVerdict),
    drafts: unsolved(database, isDraft).orderBy(...oldest),
    draftTotal: counted(database, isDraft),
  };
}

const newestStay = sql`(select max(e.id) from ${escalations} e where e.bottleneck_id = ${bottlenecks.id})`;
const newestClosure = sql`(select max(c.id) from ${closures} c where c.bottleneck_id = ${bottlenecks.id})`;
const handedOverOn = sql<string | null>`(select max(h.on_date) from ${escalationEvents} h
  where h.escalation_id = ${escalations.id} and h.kind = 'handed_over')`;
const city = alias(parties, 'city');

/** With what tells where each lies and since when. */
const unsolved = ({ query }: Database, which: SQL | undefined) =>
  query
    .select({
      bottleneck: bottlenecks,
      city: city.name,
      escalation: escalations,
      addressee: parties.name,
      handedOverOn,
      closure: closures,
    })
    .from(bottlenecks)
    .innerJoin(city, eq(city.id, bottlenecks.cityId))
    .leftJoin(escalations, eq(escalations.id, newestStay))
    .leftJoin(parties, eq(parties.id, escalations.addresseeId))
    .leftJoin(closures, eq(closures.id, newestClosure))
    .where(which)
    .limit(pageSize)
    .$dynamic();

const counted = ({ query }: Database, which: SQL | undefined) =>
  query
    .select({ count: count() })
    .from(bottlenecks)
    .leftJoin(escalations, eq(escalations.id, newestStay))
    .where(which);
