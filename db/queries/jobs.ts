import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { JobName } from '../../src/domain/job.ts';
import { writeAside } from '../aside.ts';
import { databaseLater, databaseNow } from '../clock.ts';
import type { Database } from '../database.ts';
import { jobRuns } from '../schema/index.ts';

/** The right to do a run: lost as soon as somebody else claimed it after the lease was over. */
export type Claim = { id: number; version: number };

/** Long enough for any run; short enough to be taken over soon after its owner died. */
const leaseEnd = databaseLater('+2 minutes');

/**
 * Claims a run for `owner`: a new one, one that failed, or one whose owner let the lease pass. Null when somebody else
 * is at it, and when it was done.
 */
export async function claimRun(
  database: Database,
  run: { job: JobName; occasion: string; owner: string },
): Promise<Claim | null> {
  const { job, occasion, owner } = run;
  const claim = { claimedAt: databaseNow, claimedUntil: leaseEnd, claimedBy: owner };
  const insert = database.query
    .insert(jobRuns)
    .values({ job, occasion, ...claim })
    .onConflictDoUpdate({
      target: [jobRuns.job, jobRuns.occasion],
      set: { ...claim, version: sql`${jobRuns.version} + 1` },
      setWhere: and(isNotDone, lte(jobRuns.claimedUntil, databaseNow)),
    })
    .returning({ id: jobRuns.id, version: jobRuns.version });
  const [[row] = []] = await writeAside(database, insert);
  return row ? { id: Number(row.id), version: Number(row.version) } : null;
}

const isNotDone = or(isNull(jobRuns.outcome), eq(jobRuns.outcome, 'failed'));

/**
 * What the work adds to its own write: both are there or neither, and not when the claim was lost, so that a run is
 * done once, also when its owner was only slow.
 */
export function finishing({ query }: Database, claim: Claim) {
  return {
    expects: [{ table: jobRuns, ...claim }],
    statements: [
      query.update(jobRuns).set({ outcome: 'done', finishedAt: databaseNow }).where(eq(jobRuns.id, claim.id)),
    ],
  };
}

/** It went wrong: told in health, and free for who tries next. */
export const failRun = (database: Database, claim: Claim) =>
  writeAside(
    database,
    database.query
      .update(jobRuns)
      .set({ outcome: 'failed', finishedAt: databaseNow, claimedUntil: databaseNow })
      .where(isOwn(claim)),
  );

/** It was not needed any more: as if it was never claimed. */
export const withdrawRun = (database: Database, claim: Claim) =>
  writeAside(database, database.query.delete(jobRuns).where(isOwn(claim)));

/** Still claimed by the same; what was done stays done, also when word of it got lost on the way. */
const isOwn = ({ id, version }: Claim) => and(eq(jobRuns.id, id), eq(jobRuns.version, version), isNotDone);

/** The newest run of each job. */
export const lastRuns = ({ query }: Database) =>
  query
    .select({
      job: jobRuns.job,
      outcome: jobRuns.outcome,
      finishedAt: jobRuns.finishedAt,
      claimedAt: sql<string>`max(${jobRuns.claimedAt})`,
    })
    .from(jobRuns)
    .groupBy(jobRuns.job);
