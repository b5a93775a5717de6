import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { categories } from '../../src/domain/bottleneck.ts';
import { day, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { experiments } from './experiments.ts';
import { parties } from './parties.ts';

/** Something learned, shared from the first week. */
export const lessons = sqliteTable(
  'lessons',
  {
    id: id(),
    experimentId: refersTo(() => experiments.id),
    category: text({ enum: categories }),
    title: text().notNull(),
    text: text().notNull(),
    sharedOn: day().notNull(),
    version: version(),
  },
  (t) => [
    oneOf(t.category, categories),
    isDay(t.sharedOn),
    index('lessons_by_moment').on(t.sharedOn),
    index('lessons_by_experiment').on(t.experimentId),
  ],
);

/** That a party took a lesson over, and how. */
export const adoptions = sqliteTable(
  'adoptions',
  {
    id: id(),
    lessonId: refersTo(() => lessons.id).notNull(),
    partyId: refersTo(() => parties.id).notNull(),
    onDate: day().notNull(),
    note: text().notNull().default(''),
  },
  (t) => [isDay(t.onDate), uniqueIndex('adoptions_once').on(t.lessonId, t.partyId)],
);
