import { and, asc, count, eq, isNotNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Day } from '../../../src/domain/calendar.ts';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Actor } from '../../../src/domain/role.ts';
import type { Database } from '../../database.ts';
import { bottlenecks, escalations, parties } from '../../schema/index.ts';
import { inboxOf } from '../inbox.ts';
import { isRunningStay } from '../running-stay.ts';
import { actionsOf } from './open.ts';

/** Everything that waits for a ministry, and what it waits for itself, as one batch. */
export const homeOfMinistry = (database: Database, actor: Actor, ministryId: number, today: Day) => ({
  ...inboxOf(database, actor, today),
  ...answeredBy(database, ministryId),
  ...actionsOf(database, ministryId),
});

const city = alias(parties, 'city');

/** Answers on which the city has not said yet whether they work in practice. */
function answeredBy({ query }: Database, ministryId: number) {
  const where = and(eq(escalations.addresseeId, ministryId), isNotNull(escalations.answeredOn));
  return {
    answered: query
      .select({ bottleneck: bottlenecks, escalation: escalations, city: city.name })
      .from(bottlenecks)
      .innerJoin(escalations, isRunningStay)
      .innerJoin(city, eq(city.id, bottlenecks.cityId))
      .where(where)
      .orderBy(asc(escalations.answeredOn))
      .limit(pageSize),
    answeredTotal: query
      .select({ count: count() })
      .from(bottlenecks)
      .innerJoin(escalations, isRunningStay)
      .where(where),
  };
}
