import { and, count, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { BottleneckStatus, Category } from '../../src/domain/bottleneck.ts';
import type { Rung } from '../../src/domain/escalation.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import {
  bottleneckExperiments,
  bottlenecks,
  closures,
  escalations,
  experiments,
  parties,
} from '../schema/index.ts';
import { type BottleneckOrder, bottleneckPage, cities, inOrder, newestFirst } from './bottleneck-order.ts';
import { visibleTo } from './bottleneck-scope.ts';
import { clockDueOn, isRunningStay } from './running-stay.ts';
import { isFound } from './word-index.ts';

export type BottleneckFilter = {
  cityId?: number;
  experimentId?: number;
  category?: Category;
  status?: BottleneckStatus;
  rung?: Rung;
  /** Whose answer or action is waited for. */
  addresseeId?: number;
  overdue?: boolean;
  words: string;
};

/** One page of the bottlenecks that the actor may know of, each with the stay that runs; `total` counts them all. */
export function bottleneckList(
  { query }: Database,
  { actor, today }: Reader,
  filter: BottleneckFilter,
  order: BottleneckOrder,
  page: number,
) {
  const where = and(visibleTo(actor), ...conditions(filter, today));
  const shown = bottleneckPage({ query }, { where, order, today, page, running: asksWhoIsWaitedFor(filter) });
  const total = query.select({ count: count() }).from(bottlenecks).where(where).$dynamic();
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
      .where(inArray(bottlenecks.id, shown))
      .orderBy(...inOrder(order, today), ...newestFirst),
    total: asksWhoIsWaitedFor(filter) ? total.innerJoin(escalations, isRunningStay) : total,
  };
}

type Reader = { actor: Actor; today: string };

/** Whether only a bottleneck with a running stay can be meant. */
const asksWhoIsWaitedFor = ({ addresseeId, overdue }: BottleneckFilter) => Boolean(addresseeId || overdue);

const newestOutcome = sql<
  typeof closures.$inferSelect.outcome | null
>`(select ${closures.outcome} from ${closures}
  where ${closures.bottleneckId} = ${bottlenecks.id} order by ${closures.id} desc limit 1)`;

const touches = (experimentId: number) => sql`${bottlenecks.id} in (select bottleneck_id
  from ${bottleneckExperiments} where ${bottleneckExperiments.experimentId} = ${experimentId})`;

/** The experiment that a list is narrowed to, by name. */
export const experimentNamed = ({ query }: Database, id: number) =>
  query
    .select({ id: experiments.id, title: experiments.title })
    .from(experiments)
    .where(eq(experiments.id, id));

function conditions(filter: BottleneckFilter, today: string): (SQL | undefined)[] {
  const { cityId, experimentId, category, status, rung, addresseeId, overdue, words } = filter;
  const [, number] = /^K-?(\d{1,9})$/i.exec(words) ?? [];
  const texts = isFound(bottlenecks, words, bottlenecks.title, bottlenecks.story, bottlenecks.question);
  return [
    cityId ? eq(bottlenecks.cityId, cityId) : undefined,
    experimentId ? touches(experimentId) : undefined,
    category && eq(bottlenecks.category, category),
    status && eq(bottlenecks.status, status),
    rung && eq(bottlenecks.rung, rung),
    addresseeId ? eq(escalations.addresseeId, addresseeId) : undefined,
    overdue ? lt(clockDueOn(today), today) : undefined,
    number ? or(eq(bottlenecks.id, Number(number)), texts) : texts,
  ];
}
