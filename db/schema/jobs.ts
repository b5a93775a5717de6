import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { jobNames, runOutcomes } from '../../src/domain/job.ts';
import { id, oneOf, version } from './columns.ts';

/**
 * Which process does which of the clock's work: one row per job and what it is for. Whoever claimed it has until
 * `claimedUntil`, by the clock of the database. `version` counts the claims: who was taken for dead cannot finish.
 */
export const jobRuns = sqliteTable(
  'job_runs',
  {
    id: id(),
    job: text({ enum: jobNames }).notNull(),
    occasion: text().notNull(),
    claimedAt: text().notNull(),
    claimedUntil: text().notNull(),
    claimedBy: text().notNull(),
    finishedAt: text(),
    outcome: text({ enum: runOutcomes }),
    version: version(),
  },
  (t) => [
    oneOf(t.job, jobNames),
    oneOf(t.outcome, runOutcomes),
    uniqueIndex('job_runs_once').on(t.job, t.occasion),
  ],
);
