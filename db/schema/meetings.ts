import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { meetingStatuses } from '../../src/domain/meeting.ts';
import { day, id, isDay, oneOf, version } from './columns.ts';

/** One core-group meeting; its deadlines are fixed when it is planned. `version` guards its whole agenda. */
export const meetings = sqliteTable(
  'meetings',
  {
    id: id(),
    number: integer().notNull().unique(),
    heldOn: day().notNull().unique(),
    startsAt: text().notNull(),
    minutes: integer().notNull(),
    place: text().notNull().default(''),
    status: text({ enum: meetingStatuses }).notNull(),
    updatesDueOn: day().notNull(),
    agendaDueOn: day().notNull(),
    circulateDueOn: day().notNull(),
    minutesDueOn: day().notNull(),
    agendaGeneratedOn: day(),
    report: text().notNull().default(''),
    reportAdoptedInId: integer(),
    version: version(),
  },
  (t) => [
    oneOf(t.status, meetingStatuses),
    isDay(t.heldOn),
    isDay(t.updatesDueOn),
    isDay(t.agendaDueOn),
    isDay(t.circulateDueOn),
    isDay(t.minutesDueOn),
    isDay(t.agendaGeneratedOn),
    check('minutes_make_sense', sql`minutes between 15 and 480`),
    index('meetings_by_status').on(t.status, t.heldOn),
  ],
);
