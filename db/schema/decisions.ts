import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { decisionLevels } from '../../src/domain/decision.ts';
import { bottlenecks } from './bottlenecks.ts';
import { day, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { experiments } from './experiments.ts';
import { meetings } from './meetings.ts';

export const decisions = sqliteTable(
  'decisions',
  {
    id: id(),
    meetingId: refersTo(() => meetings.id).notNull(),
    level: text({ enum: decisionLevels }).notNull(),
    text: text().notNull(),
    experimentId: refersTo(() => experiments.id),
    bottleneckId: refersTo(() => bottlenecks.id),
    decidedOn: day(),
    version: version(),
  },
  (t) => [
    oneOf(t.level, decisionLevels),
    isDay(t.decidedOn),
    index('decisions_by_meeting').on(t.meetingId),
    index('decisions_by_moment').on(t.decidedOn),
    index('decisions_by_experiment').on(t.experimentId, t.decidedOn),
    index('decisions_by_bottleneck').on(t.bottleneckId),
  ],
);
