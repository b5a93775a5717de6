import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { DecisionLevel } from '../../src/domain/decision.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Database } from '../database.ts';
import { actions, bottlenecks, decisions, experiments, meetings } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';
import { isOfExperiment } from './experiment-scope.ts';
import { isFound } from './word-index.ts';

export type DecisionFilter = {
  words: string;
  level?: DecisionLevel;
  experiment?: string;
  meetingId?: number;
};

/** Decisions across meetings: what is still to be decided first, then newest first; one page of them. */
export function decisionList(database: Database, filter: DecisionFilter, page: number) {
  const where = and(
    isFound(decisions, filter.words, decisions.text),
    filter.level && eq(decisions.level, filter.level),
    isOfExperiment(decisions.experimentId, filter.experiment ?? ''),
    filter.meetingId ? eq(decisions.meetingId, filter.meetingId) : undefined,
  );
  return {
    decisions: selectDecisions(database)
      .where(where)
      .orderBy(sql`${decisions.decidedOn} desc nulls first`, desc(decisions.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    total: database.query.select({ count: count() }).from(decisions).where(where),
  };
}

/** One decision with the actions that were agreed on in the same meeting. */
export function decisionFile(database: Database, id: number) {
  const meeting = database.query
    .select({ id: decisions.meetingId })
    .from(decisions)
    .where(eq(decisions.id, id));
  return {
    found: selectDecisions(database).where(eq(decisions.id, id)),
    actions: database.query
      .select({ id: actions.id, text: actions.text, dueOn: actions.dueOn, doneOn: actions.doneOn })
      .from(actions)
      .where(inArray(actions.meetingId, meeting))
      .orderBy(asc(actions.dueOn)),
  };
}

/** The bottleneck that a decision is about, for inside another query. */
export const bottleneckOf = (id: number) =>
  sql`(select ${decisions.bottleneckId} from ${decisions} where ${decisions.id} = ${id})`;

function selectDecisions({ query }: Database) {
  return query
    .select({
      decision: decisions,
      meeting: {
        id: meetings.id,
        number: meetings.number,
        heldOn: meetings.heldOn,
        status: meetings.status,
      },
      experiment: experiments.title,
      bottleneck: { id: bottlenecks.id, title: bottlenecks.title },
    })
    .from(decisions)
    .innerJoin(meetings, eq(meetings.id, decisions.meetingId))
    .leftJoin(experiments, eq(experiments.id, decisions.experimentId))
    .leftJoin(bottlenecks, and(eq(bottlenecks.id, decisions.bottleneckId), ne(bottlenecks.status, 'draft')));
}

/** The meeting that something is recorded under. */
export const meetingAt = ({ query }: Database, id: number) =>
  query
    .select({
      id: meetings.id,
      number: meetings.number,
      heldOn: meetings.heldOn,
      status: meetings.status,
    })
    .from(meetings)
    .where(eq(meetings.id, id));

type DecisionInput = {
  text: string;
  level: DecisionLevel;
  decidedOn: string | null;
  experimentId: number | null;
  bottleneckId: number | null;
};

export function takeDecision(
  database: Database,
  author: Author,
  decision: DecisionInput & { meetingId: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'decision.taken',
    subject: { table: decisions, id: 'new' },
    idempotencyKey,
    statements: [database.query.insert(decisions).values(decision)],
  });
}

export function editDecision(
  database: Database,
  author: Author,
  { id, version, ...decision }: DecisionInput & { id: number; version: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'decision.edited',
    subject: { table: decisions, id },
    expects: [{ table: decisions, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(decisions)
        .set({ ...decision, version: version + 1 })
        .where(eq(decisions.id, id)),
    ],
  });
}
