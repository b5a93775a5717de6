import { and, asc, eq, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../database.ts';
import { bottlenecks, escalations, parties } from '../../schema/index.ts';
import { inAll } from '../in-all.ts';
import { stayColumns } from '../running-stay.ts';

const city = alias(parties, 'city');

/** The running stays of which a clock has run out, the oldest debts first. */
export const lateStays = ({ query }: Database, today: string) =>
  query
    .select({
      bottleneck: { id: bottlenecks.id, title: bottlenecks.title },
      escalation: stayColumns,
      city: city.name,
      addressee: parties.name,
      total: inAll,
    })
    .from(escalations)
    .innerJoin(bottlenecks, eq(bottlenecks.id, escalations.bottleneckId))
    .innerJoin(city, eq(city.id, bottlenecks.cityId))
    .leftJoin(parties, eq(parties.id, escalations.addresseeId))
    .where(and(isNull(escalations.endedOn), hasRunOut(today)))
    .orderBy(ranOutOn(today), asc(escalations.answerBy), asc(escalations.id));

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
