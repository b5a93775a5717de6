import { and, asc, count, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm';
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type BottleneckStatus, bottleneckStatuses, type Category } from '../../src/domain/bottleneck.ts';
import { type Rung, rungs } from '../../src/domain/escalation.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { bottlenecks, closures, escalations, parties } from '../schema/index.ts';
import { visibleTo } from './bottleneck-scope.ts';
import { byClock, clockDueOn, isRunningStay } from './running-stay.ts';
import { hasWords } from './words.ts';

export type BottleneckFilter = {
  cityId?: number;
  category?: Category;
  status?: BottleneckStatus;
  rung?: Rung;
  /** Whose answer or action is waited for. */
  addresseeId?: number;
  overdue?: boolean;
  words: string;
};

export const bottleneckColumns = ['id', 'city', 'category', 'rung', 'asked', 'clock', 'status'] as const;
export type BottleneckOrder = { by: (typeof bottleneckColumns)[number]; descending: boolean };

const cities = alias(parties, 'cities');

/** One page of the bottlenecks that the actor may know of, each with the stay that runs; `total` counts them all. */
export function bottleneckList(
  { query }: Database,
  reader: { actor: Actor; today: string },
  filter: BottleneckFilter,
  order: BottleneckOrder,
  page: number,
) {
  const where = and(visibleTo(reader.actor), ...conditions(filter, reader.today));
  return {
    bottlenecks: query
      .select({
        bottleneck: bottlenecks,
        escalation: escalations,
        city: cities.name,
        addressee: parties.name,
        outcome: newestOutcome,
      })
      .from(bottlenecks)
      .innerJoin(cities, eq(cities.id, bottlenecks.cityId))
      .leftJoin(escalations, isRunningStay)
      .leftJoin(parties, eq(parties.id, escalations.addresseeId))
      .where(where)
      .orderBy(
        ...inOrder(order, reader.today),
        rank(bottlenecks.status, bottleneckStatuses),
        desc(bottlenecks.id),
      )
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    total: query
      .select({ count: count() })
      .from(bottlenecks)
      .leftJoin(escalations, isRunningStay)
      .where(where),
  };
}

const newestOutcome = sql<
  typeof closures.$inferSelect.outcome | null
>`(select ${closures.outcome} from ${closures}
  where ${closures.bottleneckId} = ${bottlenecks.id} order by ${closures.id} desc limit 1)`;

function conditions(filter: BottleneckFilter, today: string): (SQL | undefined)[] {
  const { cityId, category, status, rung, addresseeId, overdue, words } = filter;
  const [, number] = /^K-?(\d{1,9})$/i.exec(words) ?? [];
  const texts = hasWords(words, bottlenecks.title, bottlenecks.story, bottlenecks.question);
  return [
    cityId ? eq(bottlenecks.cityId, cityId) : undefined,
    category && eq(bottlenecks.category, category),
    status && eq(bottlenecks.status, status),
    rung && eq(bottlenecks.rung, rung),
    addresseeId ? eq(escalations.addresseeId, addresseeId) : undefined,
    overdue ? lt(clockDueOn(today), today) : undefined,
    number ? or(eq(bottlenecks.id, Number(number)), texts) : texts,
  ];
}

function inOrder({ by, descending }: BottleneckOrder, today: string): SQL[] {
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
