import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { progresses } from '../../src/domain/update.ts';
import { day, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { experiments } from './experiments.ts';
import { meetings } from './meetings.ts';
import { parties } from './parties.ts';

/** What a city reports about an experiment before a meeting. */
export const updates = sqliteTable(
  'updates',
  {
    id: id(),
    experimentId: refersTo(() => experiments.id).notNull(),
    meetingId: refersTo(() => meetings.id).notNull(),
    cityId: refersTo(() => parties.id).notNull(),
    progress: text({ enum: progresses }).notNull(),
    summary: text().notNull(),
    success: text().notNull().default(''),
    supportQuestion: text().notNull().default(''),
    submittedOn: day().notNull(),
    version: version(),
  },
  (t) => [
    oneOf(t.progress, progresses),
    isDay(t.submittedOn),
    uniqueIndex('updates_once').on(t.experimentId, t.meetingId, t.cityId),
    index('updates_by_meeting').on(t.meetingId),
  ],
);
