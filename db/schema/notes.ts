import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bottlenecks } from './bottlenecks.ts';
import { day, flag, id, isDay, refersTo } from './columns.ts';

/** A remark at a bottleneck; one that is for the core group only is not seen by the steering group and readers. */
export const notes = sqliteTable(
  'notes',
  {
    id: id(),
    bottleneckId: refersTo(() => bottlenecks.id).notNull(),
    text: text().notNull(),
    isForCoreGroup: flag(),
    writtenOn: day().notNull(),
  },
  (t) => [isDay(t.writtenOn), index('notes_by_bottleneck').on(t.bottleneckId)],
);
