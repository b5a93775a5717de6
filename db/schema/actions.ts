import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bottlenecks } from './bottlenecks.ts';
import { day, id, isDay, refersTo, version } from './columns.ts';
import { meetings } from './meetings.ts';
import { parties } from './parties.ts';

/** Who does what by when; `owner` is an office, not a name. */
export const actions = sqliteTable(
  'actions',
  {
    id: id(),
    meetingId: refersTo(() => meetings.id).notNull(),
    text: text().notNull(),
    partyId: refersTo(() => parties.id),
    owner: text().notNull().default(''),
    bottleneckId: refersTo(() => bottlenecks.id),
    dueOn: day().notNull(),
    doneOn: day(),
    version: version(),
  },
  (t) => [
    isDay(t.dueOn),
    isDay(t.doneOn),
    index('actions_by_meeting').on(t.meetingId),
    index('actions_by_due').on(t.doneOn, t.dueOn),
    index('actions_by_party').on(t.partyId, t.doneOn),
    index('actions_by_bottleneck').on(t.bottleneckId),
  ],
);
