import { and, asc, desc, eq, not, type SQL, sql } from 'drizzle-orm';
import { alias, type SQLiteColumn, unionAll } from 'drizzle-orm/sqlite-core';
import { type BottleneckStatus, bottleneckStatuses } from '../../src/domain/bottleneck.ts';
import { rungs } from '../../src/domain/escalation.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Database } from '../database.ts';
import { bottlenecks, escalations, parties } from '../schema/index.ts';
import { byClock, hasRunningStay, isRunningStay } from './running-stay.ts';

export const bottleneckColumns = ['id', 'city', 'category', 'rung', 'asked', 'clock', 'status'] as const;
export type BottleneckOrder = { by: (typeof bottleneckColumns)[number]; descending: boolean };

export const cities = alias(parties, 'cities');

/** By the chosen column; `newestFirst` comes after it, so that pages never overlap. */
export function inOrder({ by, descending }: BottleneckOrder, today: string): SQL[] {
  if (by === 'clock') return byClock(today, descending);
  const way = descending ? desc : asc;
  if (by === 'asked') return [sql`${escalations.startedOn} is null`, way(escalations.startedOn)];
  return [way(expressions[by])];
}

/** Enumerations sort in the order in which the domain names their words. */
const expressions = {
  id: sql`${bottlenecks.id}`,
  city: sql`${cities.name}`,
  category: sql`${bottlenecks.category}`,
  rung: rank(bottlenecks.rung, rungs),
  status: rank(bottlenecks.status, bottleneckStatuses),
};

function rank(column: SQLiteColumn, words: readonly string[]): SQL {
  const cases = words.map((word, at) => sql`when ${word} then ${at}`);
  return sql`case ${column} ${sql.join(cases, sql` `)} end`;
}

export const newestFirst = [rank(bottlenecks.status, bottleneckStatuses), desc(bottlenecks.id)];

type Wanted = {
  where: SQL | undefined;
  order: BottleneckOrder;
  today: string;
  page: number;
  /** Only those with a running stay. */
  running: boolean;
};

/** The numbers of one page of bottlenecks: what they tell is read of these alone. */
export function bottleneckPage(database: Database | Pick<Database, 'query'>, wanted: Wanted) {
  const { order, page } = wanted;
  const ids =
    order.by === 'clock' && !order.descending ? byClockFirst(database, wanted) : sorted(database, wanted);
  return ids.limit(pageSize).offset((page - 1) * pageSize);
}

function sorted({ query }: Pick<Database, 'query'>, { where, order, today, running }: Wanted) {
  return query
    .select({ id: bottlenecks.id })
    .from(bottlenecks)
    .innerJoin(cities, eq(cities.id, bottlenecks.cityId))
    .leftJoin(escalations, isRunningStay)
    .where(and(where, running ? sql`${escalations.id} is not null` : undefined))
    .orderBy(...inOrder(order, today), ...newestFirst)
    .$dynamic();
}

/** First those with a clock, of which there are few; then the others per status, as the index has them. */
function byClockFirst(database: Pick<Database, 'query'>, { where, today, page, running }: Wanted) {
  const { query } = database;
  const clocked = query
    .select({ id: bottlenecks.id })
    .from(bottlenecks)
    .innerJoin(escalations, isRunningStay)
    .where(where)
    .orderBy(...byClock(today), ...newestFirst)
    .limit(page * pageSize)
    .as('clocked');
  const first = query.select({ id: clocked.id }).from(clocked);
  if (running) return first.$dynamic();
  const [drafts, open, closed] = bottleneckStatuses.map((status) => unclocked(database, status, where, page));
  if (!drafts || !open || !closed) throw new Error('three statuses are known');
  return unionAll(first, drafts, open, closed).$dynamic();
}

function unclocked(
  { query }: Pick<Database, 'query'>,
  status: BottleneckStatus,
  where: SQL | undefined,
  page: number,
) {
  const found = query
    .select({ id: bottlenecks.id })
    .from(bottlenecks)
    .where(and(eq(bottlenecks.status, status), not(hasRunningStay), where))
    .orderBy(desc(bottlenecks.id))
    .limit(page * pageSize)
    .as(status);
  return query.select({ id: found.id }).from(found);
}
