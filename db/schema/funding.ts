import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { durations, fundingRungs, instruments, moneyKinds, policyDomains } from '../../src/domain/funding.ts';
import { day, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { experiments } from './experiments.ts';
import { parties } from './parties.ts';

/** What an experiment needs in one year, in whole euros. */
export const fundingNeeds = sqliteTable(
  'funding_needs',
  {
    id: id(),
    experimentId: refersTo(() => experiments.id).notNull(),
    year: integer().notNull(),
    amount: integer().notNull(),
    version: version(),
  },
  (t) => [
    check('need_is_not_negative', sql`amount >= 0`),
    uniqueIndex('funding_needs_once').on(t.experimentId, t.year),
  ],
);

/** One contribution for one year, in whole euros; `rung` repeats the newest step, for lists. */
export const fundingLines = sqliteTable(
  'funding_lines',
  {
    id: id(),
    experimentId: refersTo(() => experiments.id).notNull(),
    contributorId: refersTo(() => parties.id).notNull(),
    year: integer().notNull(),
    amount: integer().notNull(),
    domain: text({ enum: policyDomains }).notNull(),
    instrument: text({ enum: instruments }).notNull(),
    moneyKind: text({ enum: moneyKinds }).notNull(),
    duration: text({ enum: durations }).notNull(),
    rung: text({ enum: fundingRungs }).notNull(),
    expectedOn: day(),
    note: text().notNull().default(''),
    version: version(),
  },
  (t) => [
    oneOf(t.domain, policyDomains),
    oneOf(t.instrument, instruments),
    oneOf(t.moneyKind, moneyKinds),
    oneOf(t.duration, durations),
    oneOf(t.rung, fundingRungs),
    isDay(t.expectedOn),
    check('amount_is_positive', sql`amount > 0`),
    index('funding_lines_by_experiment').on(t.experimentId, t.year, t.rung, t.amount, t.expectedOn),
    index('funding_lines_by_domain').on(t.domain, t.rung, t.amount),
    index('funding_lines_by_rung').on(t.rung, t.expectedOn),
  ],
);

/** The dated ladder of one line. */
export const fundingSteps = sqliteTable(
  'funding_steps',
  {
    id: id(),
    lineId: refersTo(() => fundingLines.id).notNull(),
    rung: text({ enum: fundingRungs }).notNull(),
    onDate: day().notNull(),
    note: text().notNull().default(''),
  },
  (t) => [
    oneOf(t.rung, fundingRungs),
    isDay(t.onDate),
    index('funding_steps_by_line').on(t.lineId, t.onDate),
  ],
);
