import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { asks } from '../../src/domain/bottleneck.ts';
import { answerKinds, directions, eventKinds, rungs, urgencies } from '../../src/domain/escalation.ts';
import { roles } from '../../src/domain/role.ts';
import { bottlenecks } from './bottlenecks.ts';
import { day, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { parties } from './parties.ts';

/**
 * One stay on one rung: an exact question to a named addressee (none for core group and steering group).
 * The terms are frozen when it starts; the due dates follow from them and shift with pauses only.
 * `endedOn` says that the bottleneck left this rung; `answerKind` repeats the newest answer, for lists.
 */
export const escalations = sqliteTable(
  'escalations',
  {
    id: id(),
    bottleneckId: refersTo(() => bottlenecks.id).notNull(),
    rung: text({ enum: rungs }).notNull(),
    direction: text({ enum: directions }).notNull(),
    addresseeId: refersTo(() => parties.id),
    ask: text({ enum: asks }).notNull(),
    question: text().notNull(),
    reason: text().notNull().default(''),
    urgency: text({ enum: urgencies }).notNull(),
    wantedOn: day(),
    startedOn: day().notNull(),
    acknowledgeDays: integer().notNull(),
    answerDays: integer().notNull(),
    solveDays: integer().notNull(),
    acknowledgeBy: day().notNull(),
    answerBy: day().notNull(),
    solveBy: day().notNull(),
    acknowledgedOn: day(),
    answeredOn: day(),
    answerKind: text({ enum: answerKinds }),
    solvedOn: day(),
    pausedUntil: day(),
    endedOn: day(),
    version: version(),
  },
  (t) => [
    oneOf(t.rung, rungs),
    oneOf(t.direction, directions),
    oneOf(t.ask, asks),
    oneOf(t.urgency, urgencies),
    oneOf(t.answerKind, answerKinds),
    isDay(t.wantedOn),
    isDay(t.startedOn),
    isDay(t.acknowledgeBy),
    isDay(t.answerBy),
    isDay(t.solveBy),
    isDay(t.acknowledgedOn),
    isDay(t.answeredOn),
    isDay(t.solvedOn),
    isDay(t.pausedUntil),
    isDay(t.endedOn),
    index('escalations_by_bottleneck').on(t.bottleneckId),
    index('escalations_by_addressee').on(t.addresseeId, t.endedOn, t.answerBy),
    index('escalations_by_clock').on(t.endedOn, t.answerBy),
    index('escalations_that_run')
      .on(t.answerBy, t.acknowledgeBy, t.solveBy, t.answeredOn, t.acknowledgedOn, t.solvedOn, t.bottleneckId)
      .where(sql`ended_on is null`),
  ],
);

/** What happened on a rung, in order; never changed afterwards. */
export const escalationEvents = sqliteTable(
  'escalation_events',
  {
    id: id(),
    escalationId: refersTo(() => escalations.id).notNull(),
    kind: text({ enum: eventKinds }).notNull(),
    onDate: day().notNull(),
    role: text({ enum: roles }).notNull(),
    partyId: refersTo(() => parties.id),
    personId: integer(),
    toPartyId: refersTo(() => parties.id),
    answerKind: text({ enum: answerKinds }),
    text: text().notNull().default(''),
    untilOn: day(),
  },
  (t) => [
    oneOf(t.kind, eventKinds),
    oneOf(t.role, roles),
    oneOf(t.answerKind, answerKinds),
    isDay(t.onDate),
    isDay(t.untilOn),
    index('escalation_events_by_escalation').on(t.escalationId, t.onDate),
  ],
);
