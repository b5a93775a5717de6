import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { rungs, urgencies } from '../../src/domain/escalation.ts';
import { periodKinds } from '../../src/domain/meeting.ts';
import { day, flag, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { parties } from './parties.ts';

/** The one City Deal this database holds, with the rhythm its core group agreed on. */
export const programme = sqliteTable(
  'programme',
  {
    id: id(),
    title: text().notNull(),
    summary: text().notNull(),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    firstContactId: refersTo(() => parties.id),
    isDemo: flag(),
    demoDate: day(),
    meetingWeeks: integer().notNull().default(6),
    meetingAnchorOn: day().notNull(),
    meetingStartsAt: text().notNull().default('13:00'),
    meetingMinutes: integer().notNull().default(120),
    meetingPlace: text().notNull().default(''),
    updatesDueDays: integer().notNull().default(7),
    agendaDueDays: integer().notNull().default(10),
    circulateDueDays: integer().notNull().default(5),
    minutesDueDays: integer().notNull().default(5),
    /** Months after somebody's last role until their name gives way to that role. */
    retentionMonths: integer().notNull().default(24),
    version: version(),
  },
  (t) => [
    isDay(t.startsOn),
    isDay(t.endsOn),
    isDay(t.demoDate),
    isDay(t.meetingAnchorOn),
    check('only_one_programme', sql`id = 1`),
    check('meeting_weeks_make_sense', sql`meeting_weeks between 1 and 26`),
    check('retention_makes_sense', sql`retention_months between 1 and 120`),
    check('meeting_minutes_make_sense', sql`meeting_minutes between 15 and 480`),
  ],
);

/** The terms, in Dutch working days, that the coalition agreed on per rung and urgency. */
export const terms = sqliteTable(
  'terms',
  {
    id: id(),
    rung: text({ enum: rungs }).notNull(),
    urgency: text({ enum: urgencies }).notNull(),
    acknowledgeDays: integer().notNull(),
    answerDays: integer().notNull(),
    solveDays: integer().notNull(),
    version: version(),
  },
  (t) => [
    oneOf(t.rung, rungs),
    oneOf(t.urgency, urgencies),
    check(
      'terms_grow',
      sql`acknowledge_days > 0 and answer_days >= acknowledge_days and solve_days >= answer_days`,
    ),
    uniqueIndex('terms_by_rung').on(t.rung, t.urgency),
  ],
);

/** Days on which a meeting is unwise: school holidays, council recess. */
export const periods = sqliteTable(
  'periods',
  {
    id: id(),
    kind: text({ enum: periodKinds }).notNull(),
    label: text().notNull(),
    fromOn: day().notNull(),
    untilOn: day().notNull(),
    version: version(),
  },
  (t) => [
    oneOf(t.kind, periodKinds),
    isDay(t.fromOn),
    isDay(t.untilOn),
    uniqueIndex('periods_by_start').on(t.fromOn, t.label),
  ],
);
