import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { itemKinds, itemOutcomes, sections } from '../../src/domain/agenda.ts';
import { bottlenecks } from './bottlenecks.ts';
import { day, flag, id, isDay, oneOf, refersTo } from './columns.ts';
import { experiments } from './experiments.ts';
import { fundingLines } from './funding.ts';
import { lessons } from './lessons.ts';
import { meetings } from './meetings.ts';
import { milestones } from './milestones.ts';

/**
 * One agenda item: what the generator made of it, beside what people changed by hand. `key` is the same each time
 * the generator finds the same thing; `reasons` is a JSON list of `{ code, … }`, worded by the views.
 */
export const agendaItems = sqliteTable(
  'agenda_items',
  {
    id: id(),
    meetingId: refersTo(() => meetings.id).notNull(),
    key: text().notNull(),
    kind: text({ enum: itemKinds }).notNull(),
    section: text({ enum: sections }).notNull(),
    position: integer().notNull(),
    title: text().notNull().default(''),
    reasons: text().notNull().default('[]'),
    minutes: integer().notNull(),
    presenter: text().notNull().default(''),
    fits: integer({ mode: 'boolean' }).notNull().default(true),
    mustDiscuss: flag(),
    experimentId: refersTo(() => experiments.id),
    bottleneckId: refersTo(() => bottlenecks.id),
    milestoneId: refersTo(() => milestones.id),
    fundingLineId: refersTo(() => fundingLines.id),
    lessonId: refersTo(() => lessons.id),
    carriedFromId: integer(),
    timesCarried: integer().notNull().default(0),
    handTitle: text(),
    handMinutes: integer(),
    handPresenter: text(),
    afterKey: text(),
    pinned: flag(),
    removed: flag(),
    addedByHand: flag(),
    outcome: text({ enum: itemOutcomes }),
  },
  (t) => [
    oneOf(t.kind, itemKinds),
    oneOf(t.section, sections),
    oneOf(t.outcome, itemOutcomes),
    check('item_minutes_make_sense', sql`minutes between 0 and 240`),
    uniqueIndex('agenda_items_once').on(t.meetingId, t.key),
    index('agenda_items_in_order').on(t.meetingId, t.position),
    index('agenda_items_by_bottleneck').on(t.bottleneckId),
  ],
);

/** An agenda as it was circulated: frozen, numbered from 1 per meeting. */
export const agendaVersions = sqliteTable(
  'agenda_versions',
  {
    id: id(),
    meetingId: refersTo(() => meetings.id).notNull(),
    number: integer().notNull(),
    publishedOn: day().notNull(),
    circulatedTo: text().notNull(),
    document: text().notNull(),
  },
  (t) => [isDay(t.publishedOn), uniqueIndex('agenda_versions_once').on(t.meetingId, t.number)],
);
