import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { milestones, parties, replannings } from '../schema/index.ts';

/** Why the forecast was moved last; empty when it never was. */
export const latestReason = sql<string>`coalesce((select ${replannings.reason} from ${replannings}
  where ${replannings.milestoneId} = ${milestones.id} order by ${replannings.id} desc limit 1), '')`;

/** All milestones of one experiment, in the order in which they are expected. */
export function milestonesOfExperiment({ query }: Database, experimentId: number) {
  return {
    milestones: query
      .select({ milestone: milestones, city: parties.name, reason: latestReason })
      .from(milestones)
      .innerJoin(parties, eq(parties.id, milestones.cityId))
      .where(eq(milestones.experimentId, experimentId))
      .orderBy(asc(happensOn), asc(milestones.id)),
  };
}

/** That it was not reached: said as the index of what is to come has it. */
export const isToCome = sql`(${milestones.actualOn} is not null) = 0`;

/** The day on which it was reached, or is expected to be. */
export const happensOn = sql<string>`coalesce(${milestones.actualOn}, ${milestones.forecastOn})`;
