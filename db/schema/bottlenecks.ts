import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { asks, bottleneckStatuses, categories, outcomes } from '../../src/domain/bottleneck.ts';
import { rungs } from '../../src/domain/escalation.ts';
import { day, flag, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { experiments } from './experiments.ts';
import { parties } from './parties.ts';

/**
 * What a city runs into. `rung` and `status` say where it lies now; how it got there stands in
 * `escalations` and `closures`. A draft is seen by its own city only.
 */
export const bottlenecks = sqliteTable(
  'bottlenecks',
  {
    id: id(),
    cityId: refersTo(() => parties.id).notNull(),
    title: text().notNull(),
    story: text().notNull().default(''),
    category: text({ enum: categories }),
    ask: text({ enum: asks }),
    question: text().notNull().default(''),
    askedOfId: refersTo(() => parties.id),
    wantedOn: day(),
    isSupportQuestion: flag(),
    status: text({ enum: bottleneckStatuses }).notNull(),
    rung: text({ enum: rungs }).notNull().default('city'),
    loggedOn: day().notNull(),
    reopenings: integer().notNull().default(0),
    version: version(),
  },
  (t) => [
    oneOf(t.category, categories),
    oneOf(t.ask, asks),
    oneOf(t.status, bottleneckStatuses),
    oneOf(t.rung, rungs),
    isDay(t.wantedOn),
    isDay(t.loggedOn),
    check('category_is_chosen_unless_draft', sql`status = 'draft' or category is not null`),
    index('bottlenecks_by_city').on(t.cityId, t.status, t.loggedOn),
    index('bottlenecks_by_status').on(t.status),
    index('bottlenecks_by_category').on(t.category, t.status),
    index('bottlenecks_by_rung').on(t.rung, t.status),
  ],
);

export const bottleneckExperiments = sqliteTable(
  'bottleneck_experiments',
  {
    id: id(),
    bottleneckId: refersTo(() => bottlenecks.id).notNull(),
    experimentId: refersTo(() => experiments.id).notNull(),
  },
  (t) => [
    uniqueIndex('bottleneck_experiments_once').on(t.bottleneckId, t.experimentId),
    index('bottleneck_experiments_by_experiment').on(t.experimentId),
  ],
);

/** That a bottleneck was closed, with what outcome, and that it was reopened, if it was. */
export const closures = sqliteTable(
  'closures',
  {
    id: id(),
    bottleneckId: refersTo(() => bottlenecks.id).notNull(),
    outcome: text({ enum: outcomes }).notNull(),
    note: text().notNull().default(''),
    closedOn: day().notNull(),
    reopenedOn: day(),
    reopenedReason: text().notNull().default(''),
  },
  (t) => [
    oneOf(t.outcome, outcomes),
    isDay(t.closedOn),
    isDay(t.reopenedOn),
    index('closures_by_bottleneck').on(t.bottleneckId),
  ],
);
