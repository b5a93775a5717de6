import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { itemKinds, itemOutcomes, sections } from '../../src/domain/agenda.ts';
import { decisionLevels } from '../../src/domain/decision.ts';
import { meetingStatuses } from '../../src/domain/meeting.ts';
import { progresses } from '../../src/domain/update.ts';
import { bottlenecks } from './bottlenecks.ts';
import { day, flag, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { experiments } from './experiments.ts';
import { fundingLines } from './funding.ts';
import { lessons } from './lessons.ts';
import { milestones } from './milestones.ts';
import { parties } from './parties.ts';

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
    index('decisions_by_bottleneck').on(t.bottleneckId),
  ],
);

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
