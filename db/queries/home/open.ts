import { and, asc, eq, inArray, isNull, lt, lte, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { actions, experiments, fundingLines, milestones, parties } from '../../schema/index.ts';
import { isOfCity } from '../experiment-scope.ts';

// What is still open, for the pages that say what waits for somebody; of one party, or of everybody.

/** The number of the first meeting to come, for inside another query. */
export const nextMeetingId = (today: string): SQL =>
  sql`(select id from meetings where status = 'planned' and held_on >= ${today} order by held_on limit 1)`;

const notOver = notInArray(experiments.state, ['stopped', 'completed']);

/** Milestones not reached that are expected on or before a day, earliest first. */
export const milestonesAhead = ({ query }: Database, until: string, cityId?: number) =>
  query
    .select({ milestone: milestones, experiment: experiments.title, city: parties.name })
    .from(milestones)
    .innerJoin(experiments, eq(experiments.id, milestones.experimentId))
    .innerJoin(parties, eq(parties.id, milestones.cityId))
    .where(
      and(
        isNull(milestones.actualOn),
        lte(milestones.forecastOn, until),
        notOver,
        cityId ? eq(milestones.cityId, cityId) : undefined,
      ),
    )
    .orderBy(asc(milestones.forecastOn));

/** Contributions expected before today that are neither secured nor lost, earliest first. */
export const moneyExpected = ({ query }: Database, today: string, cityId?: number) =>
  query
    .select({ line: fundingLines, experiment: experiments.title, contributor: parties.name })
    .from(fundingLines)
    .innerJoin(experiments, eq(experiments.id, fundingLines.experimentId))
    .innerJoin(parties, eq(parties.id, fundingLines.contributorId))
    .where(
      and(
        inArray(fundingLines.rung, ['asked', 'promised']),
        lt(fundingLines.expectedOn, today),
        notOver,
        cityId ? isOfCity(experiments.id, cityId) : undefined,
      ),
    )
    .orderBy(asc(fundingLines.expectedOn));

/** Actions that a party has not done yet, earliest first. */
export const actionsOf = (database: Database, partyId: number) =>
  openActions(database, eq(actions.partyId, partyId));

/** Actions that no party took upon itself, and those of others that are late. */
export const actionsToChase = (database: Database, today: string) =>
  openActions(database, or(isNull(actions.partyId), lt(actions.dueOn, today)));

const openActions = ({ query }: Database, which: SQL | undefined) =>
  query
    .select({ action: actions, party: parties.name })
    .from(actions)
    .leftJoin(parties, eq(parties.id, actions.partyId))
    .where(and(isNull(actions.doneOn), which))
    .orderBy(asc(actions.dueOn), asc(actions.id));
