import { asc, eq, notInArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Actor } from '../../../src/domain/role.ts';
import type { Database } from '../../database.ts';
import {
  bottlenecks,
  escalations,
  experimentCities,
  experiments,
  meetings,
  owners,
  parties,
} from '../../schema/index.ts';
import { composedByClock } from '../composed-by-clock.ts';
import { inboxOf } from '../inbox.ts';
import { nextMeeting } from '../meetings.ts';
import { isRunningStay } from '../running-stay.ts';
import { updatesAsked } from '../updates.ts';
import { actionsToChase, milestonesAhead, moneyExpected, nextMeetingId } from './open.ts';

/** Everything that may wait for the national project lead, or be late with somebody else, as one batch. */
export const homeOfLead = (database: Database, actor: Actor, today: Day) => ({
  next: nextMeeting(database, today),
  asked: updatesAsked(database, nextMeetingId(today)),
  meetings: meetingsWithVersions(database),
  inbox: inboxOf(database, actor, today).inbox,
  stays: runningStays(database),
  actions: actionsToChase(database, today),
  milestones: milestonesAhead(database, today),
  lines: moneyExpected(database, today),
  ...ownership(database),
});

const meetingsWithVersions = ({ query }: Database) =>
  query
    .select({
      meeting: meetings,
      composedByClock,
      versions: sql<number>`(select count(*) from agenda_versions where meeting_id = meetings.id)`,
    })
    .from(meetings)
    .orderBy(asc(meetings.heldOn));

const city = alias(parties, 'city');

const runningStays = ({ query }: Database) =>
  query
    .select({ bottleneck: bottlenecks, escalation: escalations, city: city.name, addressee: parties.name })
    .from(bottlenecks)
    .innerJoin(escalations, isRunningStay)
    .innerJoin(city, eq(city.id, bottlenecks.cityId))
    .leftJoin(parties, eq(parties.id, escalations.addresseeId))
    .orderBy(asc(escalations.answerBy));

/** Of the experiments that are not over: their cities, and everybody who owns or owned them. */
const ownership = ({ query }: Database) => ({
  experiments: query
    .select()
    .from(experiments)
    .where(notInArray(experiments.state, ['stopped', 'completed']))
    .orderBy(asc(experiments.title)),
  cities: query
    .select({ experimentId: experimentCities.experimentId, name: parties.name })
    .from(experimentCities)
    .innerJoin(parties, eq(parties.id, experimentCities.cityId))
    .orderBy(asc(parties.name)),
  owners: query.select().from(owners),
});
