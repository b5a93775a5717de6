import { and, asc, count, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { bottlenecks, escalations, parties } from '../../schema/index.ts';

const city = alias(parties, 'city');

/** The running stays of which a clock has run out, the oldest debts first, and how many there are in all. */
export function lateStays({ query }: Database, today: string) {
  const where = and(isNull(escalations.endedOn), hasRunOut(today));
  const oldest = query
    .select({ id: escalations.id })
    .from(escalations)
    .where(where)
    .orderBy(ranOutOn(today), asc(escalations.answerBy))
    .limit(pageSize);
  return {
    stays: query
      .select({ bottleneck: bottlenecks, escalation: escalations, city: city.name, addressee: parties.name })
      .from(escalations)
      .innerJoin(bottlenecks, eq(bottlenecks.id, escalations.bottleneckId))
      .innerJoin(city, eq(city.id, bottlenecks.cityId))
      .leftJoin(parties, eq(parties.id, escalations.addresseeId))
      .where(inArray(escalations.id, oldest))
      .orderBy(asc(escalations.answerBy)),
    stayTotal: query.select({ count: count() }).from(escalations).where(where),
  };
}

// The same rules as `overdueClock`, so that the oldest can be found in the database.

const clocks: [met: SQLiteColumn, dueOn: SQLiteColumn][] = [
  [escalations.answeredOn, escalations.answerBy],
  [escalations.solvedOn, escalations.solveBy],
  [escalations.acknowledgedOn, escalations.acknowledgeBy],
];

const ranOut = ([met, dueOn]: (typeof clocks)[number], today: string) => and(isNull(met), lt(dueOn, today));

const hasRunOut = (today: string): SQL | undefined => or(...clocks.map((clock) => ranOut(clock, today)));

function ranOutOn(today: string): SQL {
  const cases = clocks.map((clock) => sql`when ${ranOut(clock, today)} then ${clock[1]}`);
  return sql`case ${sql.join(cases, sql` `)} end`;
}
