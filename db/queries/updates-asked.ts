import { and, asc, eq, isNotNull, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { Day } from '../../src/domain/calendar.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Scope } from '../../src/domain/permission.ts';
import type { Database } from '../database.ts';
import { experimentCities, experiments, meetings, memberships, parties, updates } from '../schema/index.ts';
import { nextMeetingId } from './meetings.ts';
import { remembered } from './remembered.ts';

/**
 * Per experiment and city what was asked for a meeting, with the update when it is there: of every experiment that is
 * not over and every city that takes part in the deal on that day, and whatever was sent besides. One page of it, or
 * what there is about one experiment, or only what lies within a scope.
 */
export function updatesAsked(
  database: Database,
  meetingId: number,
  {
    experimentId,
    page = 1,
    scope = { kind: 'all' },
  }: { experimentId?: number; page?: number; scope?: Scope },
) {
  const one = asked(database, meetingId);
  return database.query
    .select({ ...fieldsOf(one), update: updates })
    .from(one)
    .leftJoin(updates, eq(updates.id, one.updateId))
    .where(
      and(experimentId === undefined ? undefined : eq(one.experimentId, experimentId), ofScope(scope, one)),
    )
    .orderBy(asc(one.city), asc(one.experiment))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

/** A city has what it was asked itself. */
function ofScope(scope: Scope, { cityId }: ReturnType<typeof asked>): SQL | undefined {
  if (scope.kind === 'all') return undefined;
  return scope.kind === 'city' ? eq(cityId, scope.partyId) : sql`false`;
}

/** Of what was asked for a meeting, the first of what did not come yet: from all cities, or from one. */
export function updatesMissing(
  database: Database,
  meetingId: number | SQL,
  { cityId, most = pageSize }: { cityId?: number; most?: number } = {},
) {
  const one = asked(database, meetingId);
  return database.query
    .select(fieldsOf(one))
    .from(one)
    .where(and(isNull(one.updateId), cityId === undefined ? undefined : eq(one.cityId, cityId)))
    .orderBy(asc(one.city), asc(one.experiment))
    .limit(most);
}

/** How many updates were asked of a city for a meeting, and how many of these came. */
export type UpdateCount = { cityId: number; city: string; asked: number; sent: number };

const countsOf = remembered<UpdateCount[]>(8);
const countedIn = [experimentCities, experiments, meetings, memberships, parties, updates];

/** That of every city, for one meeting or for the next after a day: all that was asked is gone through to know it. */
export function updateCounts(database: Database, of: { meetingId: number } | { after: Day }) {
  const one = asked(database, 'after' in of ? nextMeetingId(of.after) : of.meetingId);
  const perCity = database.query
    .select({
      counts: sql`json_object('cityId', by_id, 'city', name, 'asked', count(*), 'sent', count(told_id))`.as(
        'counts',
      ),
    })
    .from(one)
    .groupBy(one.city)
    .orderBy(asc(one.city));
  return countsOf(database, JSON.stringify(of), {
    tables: countedIn,
    json: { counts: sql`(select json_group_array(json(counts)) from ${perCity.as('per_city')})` },
  });
}

/** All cities together; `waitingFor` are those that have not sent everything. */
export const addUp = (counts: readonly UpdateCount[]) => ({
  asked: counts.reduce((sum, one) => sum + one.asked, 0),
  sent: counts.reduce((sum, one) => sum + one.sent, 0),
  waitingFor: counts.filter((one) => one.sent < one.asked).map(({ city }) => city),
});

/** City by city (that is what the cross joins keep to), so that the first of many are found without the others. */
function asked({ query }: Database, meetingId: number | SQL) {
  const isMember = sql`exists (select 1 from ${memberships} where ${memberships.partyId} = ${parties.id}
    and ${memberships.fromOn} <= ${meetings.heldOn}
    and (${memberships.untilOn} is null or ${memberships.untilOn} >= ${meetings.heldOn}))`;
  const runs = notInArray(experiments.state, ['stopped', 'completed']);
  return query
    .select({
      experimentId: sql<number>`${experiments.id}`.as('about_id'),
      experiment: experiments.title,
      cityId: sql<number>`${parties.id}`.as('by_id'),
      city: parties.name,
      updateId: sql<number | null>`${updates.id}`.as('told_id'),
    })
    .from(parties)
    .crossJoin(meetings)
    .crossJoin(experimentCities)
    .innerJoin(experiments, eq(experiments.id, experimentCities.experimentId))
    .leftJoin(updates, ofThisMeeting)
    .where(
      and(
        eq(meetings.id, meetingId),
        eq(experimentCities.cityId, parties.id),
        or(isNotNull(updates.id), and(runs, isMember)),
      ),
    )
    .as('asked');
}

const fieldsOf = ({ experimentId, experiment, cityId, city }: ReturnType<typeof asked>) => ({
  experimentId,
  experiment,
  cityId,
  city,
});

const ofThisMeeting = and(
  eq(updates.meetingId, meetings.id),
  eq(updates.experimentId, experimentCities.experimentId),
  eq(updates.cityId, experimentCities.cityId),
);
