import { and, asc, count, eq, isNotNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { BottleneckStatus } from '../../../src/domain/bottleneck.ts';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import { MILESTONE_DAYS } from '../../../src/domain/home/city.ts';
import type { Most } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import {
  bottlenecks,
  closures,
  escalationEvents,
  escalations,
  meetings,
  parties,
} from '../../schema/index.ts';
import { inAll } from '../in-all.ts';
import { nextMeetingId } from '../meetings.ts';
import { isRunningStay, stayColumns } from '../running-stay.ts';
import { updatesMissing } from '../updates-asked.ts';
import { actionsOf, milestonesAhead, moneyExpected } from './open.ts';

/** Everything that may wait for the project lead of a city, as one batch: of each kind the oldest, and how many. */
export const homeOfCity = (database: Database, cityId: number, today: Day, { waiting }: Most) => ({
  next: meetingToCome(database, today),
  missing: updatesMissing(database, nextMeetingId(today), { cityId, most: waiting }),
  open: openBottlenecks(database, cityId).limit(waiting),
  openTotal: openTotal(database, cityId),
  verdicts: verdictsAsked(database, cityId).limit(waiting),
  drafts: draftsOf(database, cityId).limit(waiting),
  milestones: milestonesAhead(database, addDays(today, MILESTONE_DAYS), cityId).limit(waiting),
  lines: moneyExpected(database, today, cityId).limit(waiting),
  actions: actionsOf(database, cityId).limit(waiting),
});

const meetingToCome = ({ query }: Database, today: Day) =>
  query
    .select({
      id: meetings.id,
      number: meetings.number,
      heldOn: meetings.heldOn,
      updatesDueOn: meetings.updatesDueOn,
    })
    .from(meetings)
    .where(eq(meetings.id, nextMeetingId(today)));

const isOf = (cityId: number, status: BottleneckStatus) =>
  and(eq(bottlenecks.cityId, cityId), eq(bottlenecks.status, status));

const oldest = [asc(bottlenecks.loggedOn), asc(bottlenecks.id)];

const newestStay = sql`(select max(e.id) from ${escalations} e where e.bottleneck_id = ${bottlenecks.id})`;
const newestClosure = sql`(select max(c.id) from ${closures} c where c.bottleneck_id = ${bottlenecks.id})`;
const handedOverOn = sql<string | null>`(select max(h.on_date) from ${escalationEvents} h
  where h.escalation_id = ${escalations.id} and h.kind = 'handed_over')`;
const city = alias(parties, 'city');

const bottleneck = {
  id: bottlenecks.id,
  title: bottlenecks.title,
  status: bottlenecks.status,
  cityId: bottlenecks.cityId,
  loggedOn: bottlenecks.loggedOn,
};

/** The city's bottlenecks that are open, with what tells where each lies and since when. */
const openBottlenecks = ({ query }: Database, cityId: number) =>
  query
    .select({
      bottleneck,
      city: city.name,
      escalation: stayColumns,
      addressee: parties.name,
      handedOverOn,
      closure: { outcome: closures.outcome, closedOn: closures.closedOn, reopenedOn: closures.reopenedOn },
    })
    .from(bottlenecks)
    .innerJoin(city, eq(city.id, bottlenecks.cityId))
    .leftJoin(escalations, eq(escalations.id, newestStay))
    .leftJoin(parties, eq(parties.id, escalations.addresseeId))
    .leftJoin(closures, eq(closures.id, newestClosure))
    .where(isOf(cityId, 'open'))
    .orderBy(...oldest);

/** Counted apart: the first of them are found by index, without the others. */
const openTotal = ({ query }: Database, cityId: number) =>
  query.select({ total: count() }).from(bottlenecks).where(isOf(cityId, 'open'));

/** Those whose answer asks for the city's verdict. */
const verdictsAsked = ({ query }: Database, cityId: number) =>
  query
    .select({
      bottleneck,
      escalation: {
        rung: escalations.rung,
        answeredOn: escalations.answeredOn,
        answerKind: escalations.answerKind,
        solveBy: escalations.solveBy,
        endedOn: escalations.endedOn,
      },
      addressee: parties.name,
      total: inAll,
    })
    .from(bottlenecks)
    .innerJoin(escalations, isRunningStay)
    .leftJoin(parties, eq(parties.id, escalations.addresseeId))
    .where(and(isOf(cityId, 'open'), isNotNull(escalations.answeredOn)))
    .orderBy(asc(escalations.solveBy), ...oldest);

const draftsOf = ({ query }: Database, cityId: number) =>
  query
    .select({ bottleneck, total: inAll })
    .from(bottlenecks)
    .where(isOf(cityId, 'draft'))
    .orderBy(...oldest);
