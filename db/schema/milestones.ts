import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { milestoneKinds } from '../../src/domain/milestone.ts';
import { day, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { experiments } from './experiments.ts';
import { parties } from './parties.ts';

/** A moment with administrators, planned from day one; the baseline is kept whatever happens. */
export const milestones = sqliteTable(
  'milestones',
  {
    id: id(),
    experimentId: refersTo(() => experiments.id).notNull(),
    cityId: refersTo(() => parties.id).notNull(),
    kind: text({ enum: milestoneKinds }).notNull(),
    title: text().notNull(),
    owner: text().notNull().default(''),
    baselineOn: day().notNull(),
    forecastOn: day().notNull(),
    actualOn: day(),
    version: version(),
  },
  (t) => [
    oneOf(t.kind, milestoneKinds),
    isDay(t.baselineOn),
    isDay(t.forecastOn),
    isDay(t.actualOn),
    index('milestones_by_experiment').on(t.experimentId, t.forecastOn),
    index('milestones_by_forecast').on(t.forecastOn),
    index('milestones_to_come').on(sql`(actual_on is not null)`, t.forecastOn),
    index('milestones_of_city_to_come').on(t.cityId, sql`(actual_on is not null)`, t.forecastOn),
  ],
);

/** Each shift of a forecast, with its reason. */
export const replannings = sqliteTable(
  'replannings',
  {
    id: id(),
    milestoneId: refersTo(() => milestones.id).notNull(),
    fromOn: day().notNull(),
    toOn: day().notNull(),
    reason: text().notNull(),
    recordedOn: day().notNull(),
  },
  (t) => [
    isDay(t.fromOn),
    isDay(t.toOn),
    isDay(t.recordedOn),
    index('replannings_by_milestone').on(t.milestoneId, t.recordedOn),
  ],
);
