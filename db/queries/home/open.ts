import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, notInArray, type SQL } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { actions, experiments, fundingLines, milestones, parties } from '../../schema/index.ts';
import { isOfCity } from '../experiment-scope.ts';
import { inAll } from '../in-all.ts';
import { isToCome } from '../milestones.ts';

// What is still open, for the pages that say what waits for somebody; of one party, or of everybody. Of each kind the
// oldest debts first, each row with how many there are in all; who asks says how many of them.

const notOver = notInArray(experiments.state, ['stopped', 'completed']);

/** Milestones not reached that are expected on or before a day, earliest first. */
export const milestonesAhead = ({ query }: Database, until: string, cityId?: number) =>
  query
    .select({
      id: milestones.id,
      title: milestones.title,
      forecastOn: milestones.forecastOn,
      experiment: experiments.title,
      city: parties.name,
      total: inAll,
    })
    .from(milestones)
    .innerJoin(experiments, eq(experiments.id, milestones.experimentId))
    .innerJoin(parties, eq(parties.id, milestones.cityId))
    .where(
      and(
        isToCome,
        lte(milestones.forecastOn, until),
        notOver,
        cityId ? eq(milestones.cityId, cityId) : undefined,
      ),
    )
    .orderBy(asc(milestones.forecastOn));

/** Contributions expected before today that are neither secured nor lost, earliest first. */
export const moneyExpected = (database: Database, today: string, cityId?: number) =>
  moneyAwaited(
    database,
    and(lt(fundingLines.expectedOn, today), cityId ? isOfCity(experiments.id, cityId) : undefined),
  );

/** Contributions that were asked for or promised and did not come, of which a condition holds, earliest first. */
export const moneyAwaited = ({ query }: Database, which: SQL | undefined) =>
  query
    .select({
      id: fundingLines.id,
      amount: fundingLines.amount,
      instrument: fundingLines.instrument,
      rung: fundingLines.rung,
      expectedOn: fundingLines.expectedOn,
      experiment: experiments.title,
      contributor: parties.name,
      total: inAll,
    })
    .from(fundingLines)
    .innerJoin(experiments, eq(experiments.id, fundingLines.experimentId))
    .innerJoin(parties, eq(parties.id, fundingLines.contributorId))
    .where(and(inArray(fundingLines.rung, ['asked', 'promised']), notOver, which))
    .orderBy(asc(fundingLines.expectedOn), asc(fundingLines.id));

/** Actions that a party has not done yet, earliest first. */
export const actionsOf = (database: Database, partyId: number) =>
  openActions(database, eq(actions.partyId, partyId));

/** Actions that no party took upon itself. */
export const actionsOfNobody = (database: Database) => openActions(database, isNull(actions.partyId));

/** Actions that parties took upon themselves and that are late. */
export const actionsLate = (database: Database, today: string) =>
  openActions(database, and(isNotNull(actions.partyId), lt(actions.dueOn, today)));

const openActions = ({ query }: Database, which: SQL | undefined) =>
  query
    .select({
      id: actions.id,
      version: actions.version,
      text: actions.text,
      dueOn: actions.dueOn,
      doneOn: actions.doneOn,
      party: parties.name,
      total: inAll,
    })
    .from(actions)
    .leftJoin(parties, eq(parties.id, actions.partyId))
    .where(and(isNull(actions.doneOn), which))
    .orderBy(asc(actions.dueOn), asc(actions.id));
