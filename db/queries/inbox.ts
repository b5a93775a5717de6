import { and, count, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { pageSize } from '../../src/domain/page-size.ts';
import { scopeOf } from '../../src/domain/permission.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { bottlenecks, escalations, parties } from '../schema/index.ts';
import { byClock, isRunningStay } from './running-stay.ts';

/**
 * What is asked of this actor and waits for an answer, the first clock to run out first, one page of it; `inboxTotal`
 * counts all. For a ministry what is put to it, for the national lead what lies with the core group, for the steering
 * group what lies on the highest rungs; for others nothing.
 */
export function inboxOf({ query }: Database, actor: Actor, today: string, page = 1) {
  const cities = alias(parties, 'cities');
  const where = and(isNull(escalations.answeredOn), isAskedOf(actor));
  return {
    inbox: query
      .select({
        bottleneck: bottlenecks,
        escalation: escalations,
        city: cities.name,
        addressee: parties.name,
      })
      .from(bottlenecks)
      .innerJoin(escalations, isRunningStay)
      .innerJoin(cities, eq(cities.id, bottlenecks.cityId))
      .leftJoin(parties, eq(parties.id, escalations.addresseeId))
      .where(where)
      .orderBy(...byClock(today), bottlenecks.id)
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    inboxTotal: query
      .select({ count: count() })
      .from(bottlenecks)
      .innerJoin(escalations, isRunningStay)
      .where(where),
  };
}

function isAskedOf(actor: Actor): SQL {
  const scope = scopeOf(actor, 'escalation.answer');
  if (scope.kind === 'all') return eq(escalations.rung, 'core_group');
  if (scope.kind === 'addressee') return eq(escalations.addresseeId, scope.partyId);
  return scope.kind === 'rungs' ? inArray(escalations.rung, [...scope.rungs]) : sql`false`;
}
