import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { bottlenecks, escalations } from '../schema/index.ts';

/** Joins a bottleneck to the stay that runs, if one does. */
export const isRunningStay = and(eq(escalations.bottleneckId, bottlenecks.id), isNull(escalations.endedOn));

/** The same as a condition, without the stay itself. */
export const hasRunningStay = sql`exists (select 1 from ${escalations} where ${isRunningStay})`;

/** What a list needs of a stay. */
export const stayColumns = {
  rung: escalations.rung,
  addresseeId: escalations.addresseeId,
  startedOn: escalations.startedOn,
  acknowledgeBy: escalations.acknowledgeBy,
  answerBy: escalations.answerBy,
  solveBy: escalations.solveBy,
  acknowledgedOn: escalations.acknowledgedOn,
  answeredOn: escalations.answeredOn,
  answerKind: escalations.answerKind,
  solvedOn: escalations.solvedOn,
  pausedUntil: escalations.pausedUntil,
  endedOn: escalations.endedOn,
};

/**
 * The day on which the clock in view runs out, so that a list can be sorted and paged by it in the database: the same
 * choice as `lineOfState` makes. Null where no clock runs.
 */
export const clockDueOn = (today: string): SQL<string | null> =>
  sql`case when ${escalations.answeredOn} is not null then ${escalations.solveBy}
    when ${escalations.acknowledgedOn} is not null or ${today} > ${escalations.answerBy} then ${escalations.answerBy}
    else ${escalations.acknowledgeBy} end`;

/** The first clock to run out comes first (or last), what has no clock at the end either way. */
export const byClock = (today: string, descending = false): SQL[] => [
  sql`${clockDueOn(today)} is null`,
  (descending ? desc : asc)(clockDueOn(today)),
];
