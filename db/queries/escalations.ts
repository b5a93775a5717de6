import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Reopening } from '../../src/domain/bottleneck/reopen.ts';
import type { Closure } from '../../src/domain/bottleneck.ts';
import type { Writes } from '../../src/domain/escalation/writes.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { bottlenecks, closures, escalationEvents, escalations, terms } from '../schema/index.ts';
import { type Author, earlierAct, type Statement, type Written, write } from '../write.ts';
import { partiesToday } from './askable.ts';
import { bottleneckAt, closuresOf, eventsOf, staysOf } from './bottleneck-file.ts';

/** Everything that a decision on the ladder, or its form, needs to know of one bottleneck. */
export function ladderOf(
  database: Database,
  { actor, today }: { actor: Actor; today: string },
  id: number,
  idempotencyKey?: string,
) {
  return {
    found: bottleneckAt(database, actor, id),
    stays: staysOf(database, id),
    events: eventsOf(database, id),
    closures: closuresOf(database, id),
    parties: partiesToday(database, today),
    terms: database.query.select().from(terms).orderBy(asc(terms.id)),
    earlier: earlierAct(database, idempotencyKey),
  };
}

export type Carried = {
  /** As `escalation.answered`. */
  action: string;
  bottleneck: { id: number; version: number };
  /** The newest stay, when there is one. */
  stayId: number | null;
  writes: Writes & { closure?: Closure; reopening?: Reopening };
};

/**
 * The one writer of everything decided on the ladder: it belongs together and happens at once or not at all. Every
 * decision bumps the version of the bottleneck, so that of two at the same time one is stale.
 */
export function carryOut(
  database: Database,
  author: Author,
  { action, bottleneck, stayId, writes }: Carried,
  idempotencyKey?: string,
): Promise<Written> {
  const { id, version } = bottleneck;
  const { query } = database;
  return write(database, author, {
    action,
    subject: { table: bottlenecks, id },
    expects: [{ table: bottlenecks, id, version }],
    idempotencyKey,
    statements: [
      query
        .update(bottlenecks)
        .set({ ...writes.bottleneck, version: version + 1 })
        .where(eq(bottlenecks.id, id)),
      ...goOn(database, stayId, writes.current),
      ...moveTo(database, id, writes.next),
      ...ending(database, id, writes),
    ],
  });
}

/** The running stay changes, and an event tells of it. */
function goOn({ query }: Database, stayId: number | null, current: Writes['current']): Statement[] {
  if (!current || stayId === null) return [];
  return [
    query
      .update(escalations)
      .set({ ...current.changes, version: sql`version + 1` })
      .where(eq(escalations.id, stayId)),
    query.insert(escalationEvents).values({ ...current.event, escalationId: stayId }),
  ];
}

/** A stay begins on another rung, or again on the same one. */
function moveTo({ query }: Database, bottleneckId: number, next: Writes['next']): Statement[] {
  if (!next) return [];
  const newest = sql`(select max(id) from escalations where bottleneck_id = ${bottleneckId})`;
  return [
    query.insert(escalations).values({ ...next.escalation, bottleneckId }),
    query.insert(escalationEvents).values({ ...next.event, escalationId: newest }),
  ];
}

function ending({ query }: Database, id: number, { closure, reopening }: Carried['writes']): Statement[] {
  const latest = and(eq(closures.bottleneckId, id), isNull(closures.reopenedOn));
  return [
    ...(closure ? [query.insert(closures).values({ ...closure, bottleneckId: id })] : []),
    ...(reopening ? [query.update(closures).set(reopening).where(latest)] : []),
  ];
}
