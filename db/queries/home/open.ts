import {
  and,
  asc,
  count,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  notInArray,
  type SQL,
  sql,
} from 'drizzle-orm';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { actions, experiments, fundingLines, milestones, parties } from '../../schema/index.ts';
import { isOfCity } from '../experiment-scope.ts';
import { isToCome } from '../milestones.ts';

// What is still open, for the pages that say what waits for somebody; of one party, or of everybody. Of each kind the
// oldest debts, as many as stand on a page, and how many there are in all.

/** The number of the first meeting to come, for inside another query. */
export const nextMeetingId = (today: string): SQL =>
  sql`(select id from meetings where status = 'planned' and held_on >= ${today} order by held_on limit 1)`;

const notOver = notInArray(experiments.state, ['stopped', 'completed']);

/** Milestones not reached that are expected on or before a day, earliest first. */
export function milestonesAhead({ query }: Database, until: string, cityId?: number) {
  const where = and(
    isToCome,
    lte(milestones.forecastOn, until),
    notOver,
    cityId ? eq(milestones.cityId, cityId) : undefined,
  );
  return {
    milestones: query
      .select({ milestone: milestones, experiment: experiments.title, city: parties.name })
      .from(milestones)
      .innerJoin(experiments, eq(experiments.id, milestones.experimentId))
      .innerJoin(parties, eq(parties.id, milestones.cityId))
      .where(where)
      .orderBy(asc(milestones.forecastOn))
      .limit(pageSize),
    milestoneTotal: query
      .select({ count: count() })
      .from(milestones)
      .innerJoin(experiments, eq(experiments.id, milestones.experimentId))
      .where(where),
  };
}

/** Contributions expected before today that are neither secured nor lost, earliest first. */
export function moneyExpected({ query }: Database, today: string, cityId?: number) {
  const where = and(
    inArray(fundingLines.rung, ['asked', 'promised']),
    lt(fundingLines.expectedOn, today),
    notOver,
    cityId ? isOfCity(experiments.id, cityId) : undefined,
  );
  return {
    lines: query
      .select({ line: fundingLines, experiment: experiments.title, contributor: parties.name })
      .from(fundingLines)
      .innerJoin(experiments, eq(experiments.id, fundingLines.experimentId))
      .innerJoin(parties, eq(parties.id, fundingLines.contributorId))
      .where(where)
      .orderBy(asc(fundingLines.expectedOn))
      .limit(pageSize),
    lineTotal: query
      .select({ count: count() })
      .from(fundingLines)
      .innerJoin(experiments, eq(experiments.id, fundingLines.experimentId))
      .where(where),
  };
}

/** Actions that a party has not done yet, earliest first. */
export const actionsOf = (database: Database, partyId: number) =>
  openActions(database, eq(actions.partyId, partyId));

/** Actions that no party took upon itself. */
export const actionsOfNobody = (database: Database) => openActions(database, isNull(actions.partyId));

/** Actions that parties took upon themselves and that are late. */
export function actionsLate(database: Database, today: string) {
  const late = openActions(database, and(isNotNull(actions.partyId), lt(actions.dueOn, today)));
  return { lateActions: late.actions, lateActionTotal: late.actionTotal };
}

function openActions({ query }: Database, which: SQL | undefined) {
  const where = and(isNull(actions.doneOn), which);
  return {
    actions: query
      .select({ action: actions, party: parties.name })
      .from(actions)
      .leftJoin(parties, eq(parties.id, actions.partyId))
      .where(where)
      .orderBy(asc(actions.dueOn), asc(actions.id))
      .limit(pageSize),
    actionTotal: query.select({ count: count() }).from(actions).where(where),
  };
}
