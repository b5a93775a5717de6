import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import { MILESTONE_DAYS } from '../../../src/domain/home/city.ts';
import type { Database } from '../../database.ts';
import { bottlenecks, closures, escalationEvents, escalations, parties } from '../../schema/index.ts';
import { nextMeeting } from '../meetings.ts';
import { updatesAsked } from '../updates.ts';
import { actionsOf, milestonesAhead, moneyExpected, nextMeetingId } from './open.ts';

/** Everything that may wait for the project lead of a city, as one batch. */
export const homeOfCity = (database: Database, cityId: number, today: Day) => ({
  next: nextMeeting(database, today),
  asked: updatesAsked(database, nextMeetingId(today)),
  bottlenecks: unsolved(database, cityId),
  milestones: milestonesAhead(database, addDays(today, MILESTONE_DAYS), cityId),
  lines: moneyExpected(database, today, cityId),
  actions: actionsOf(database, cityId),
});

const newestStay = sql`(select max(e.id) from ${escalations} e where e.bottleneck_id = ${bottlenecks.id})`;
const newestClosure = sql`(select max(c.id) from ${closures} c where c.bottleneck_id = ${bottlenecks.id})`;
const handedOverOn = sql<string | null>`(select max(h.on_date) from ${escalationEvents} h
  where h.escalation_id = ${escalations.id} and h.kind = 'handed_over')`;
const city = alias(parties, 'city');

/** The city's bottlenecks that are not closed, with what tells where each lies and since when. */
const unsolved = ({ query }: Database, cityId: number) =>
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
    .where(and(eq(bottlenecks.cityId, cityId), ne(bottlenecks.status, 'closed')))
    .orderBy(asc(bottlenecks.loggedOn), asc(bottlenecks.id));
