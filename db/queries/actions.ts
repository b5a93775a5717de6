import { and, asc, count, desc, eq, isNotNull, isNull, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { ActionStanding } from '../../src/domain/action.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Scope } from '../../src/domain/permission.ts';
import type { Database } from '../database.ts';
import { actions, bottlenecks, meetings, parties } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';
import { isFound } from './word-index.ts';

export type ActionFilter = {
  standing: ActionStanding;
  words: string;
  partyId?: number;
  meetingId?: number;
};

/** Actions across meetings, the oldest debt first; one page of them. */
export function actionList(database: Database, filter: ActionFilter, today: string, page: number) {
  const where = and(
    standingAt(filter.standing, today),
    isFound(actions, filter.words, actions.text, actions.owner),
    filter.partyId ? eq(actions.partyId, filter.partyId) : undefined,
    filter.meetingId ? eq(actions.meetingId, filter.meetingId) : undefined,
  );
  return {
    actions: selectActions(database)
      .where(where)
      .orderBy(...orderOf(filter.standing))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    total: database.query.select({ count: count() }).from(actions).where(where),
  };
}

function standingAt(standing: ActionStanding, today: string): SQL | undefined {
  if (standing === 'all') return undefined;
  if (standing === 'done') return isNotNull(actions.doneOn);
  return and(isNull(actions.doneOn), standing === 'overdue' ? lt(actions.dueOn, today) : undefined);
}

const orderOf = (standing: ActionStanding): SQL[] =>
  standing === 'done'
    ? [desc(actions.doneOn), desc(actions.id)]
    : [sql`${actions.doneOn} is not null`, asc(actions.dueOn), asc(actions.id)];

/** One action; nothing when it lies outside the scope. */
export const actionFile = (database: Database, id: number, scope: Scope) =>
  selectActions(database).where(and(eq(actions.id, id), ofScope(scope)));

/** A party has the actions that it took upon itself. */
function ofScope(scope: Scope): SQL | undefined {
  if (scope.kind === 'all') return undefined;
  return 'partyId' in scope ? eq(actions.partyId, scope.partyId) : sql`false`;
}

/** The bottleneck that an action is about, for inside another query. */
export const bottleneckOf = (id: number) =>
  sql`(select ${actions.bottleneckId} from ${actions} where ${actions.id} = ${id})`;

function selectActions({ query }: Database) {
  return query
    .select({
      action: actions,
      party: parties.name,
      meeting: {
        id: meetings.id,
        number: meetings.number,
        heldOn: meetings.heldOn,
        status: meetings.status,
      },
      bottleneck: { id: bottlenecks.id, title: bottlenecks.title },
    })
    .from(actions)
    .innerJoin(meetings, eq(meetings.id, actions.meetingId))
    .leftJoin(parties, eq(parties.id, actions.partyId))
    .leftJoin(bottlenecks, and(eq(bottlenecks.id, actions.bottleneckId), ne(bottlenecks.status, 'draft')));
}

type ActionInput = {
  text: string;
  partyId: number | null;
  owner: string;
  bottleneckId: number | null;
  dueOn: string;
};

export function agreeOnAction(
  database: Database,
  author: Author,
  action: ActionInput & { meetingId: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'action.agreed',
    subject: { table: actions, id: 'new' },
    idempotencyKey,
    statements: [database.query.insert(actions).values(action)],
  });
}

type Edited = { id: number; version: number };

export function editAction(
  database: Database,
  author: Author,
  action: ActionInput & Edited,
  idempotencyKey?: string,
): Promise<Written> {
  return change(database, author, 'action.edited', action, idempotencyKey);
}

/** That it was done on a day, or (`doneOn` null) that it turned out not to be. */
export function completeAction(
  database: Database,
  author: Author,
  action: Edited & { doneOn: string | null },
  idempotencyKey?: string,
): Promise<Written> {
  return change(database, author, action.doneOn ? 'action.done' : 'action.reopened', action, idempotencyKey);
}

function change(
  database: Database,
  author: Author,
  name: string,
  { id, version, ...columns }: Edited & Partial<ActionInput & { doneOn: string | null }>,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: name,
    subject: { table: actions, id },
    expects: [{ table: actions, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(actions)
        .set({ ...columns, version: version + 1 })
        .where(eq(actions.id, id)),
    ],
  });
}
