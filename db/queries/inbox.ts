import { and, count, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { pageSize } from '../../src/domain/page-size.ts';
import { scopeOf } from '../../src/domain/permission.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { bottlenecks, escalations, parties } from '../schema/index.ts';
import { inAll } from './in-all.ts';
import { byClock, isRunningStay, stayColumns } from './running-stay.ts';

/**
 * What is asked of this actor and waits for an answer, the first clock to run out first, one page of it. For a ministry
 * what is put to it, for the national lead what lies with the core group, for the steering group what lies on the
 * highest rungs; for others nothing.
 */
export function inboxOf(
  { query }: Database,
  actor: Actor,
  today: string,
  { page = 1, most = pageSize }: { page?: number; most?: number } = {},
) {
  const { id, cityId, status, loggedOn } = bottlenecks;
  return query
    .select({
      bottleneck: { id, cityId, status, loggedOn },
      escalation: { ...stayColumns, question: escalations.question },
      city: parties.name,
      total: inAll,
    })
    .from(bottlenecks)
    .innerJoin(escalations, isRunningStay)
    .innerJoin(parties, eq(parties.id, bottlenecks.cityId))
    .where(waitsFor(actor))
    .orderBy(...byClock(today), bottlenecks.id)
    .limit(most)
    .offset((page - 1) * most);
}

/** How much that is, also where a page has none of it. */
export const inboxTotal = ({ query }: Database, actor: Actor) =>
  query
    .select({ count: count() })
    .from(bottlenecks)
    .innerJoin(escalations, isRunningStay)
    .where(waitsFor(actor));

const waitsFor = (actor: Actor) => and(isNull(escalations.answeredOn), isAskedOf(actor));

function isAskedOf(actor: Actor): SQL {
  const scope = scopeOf(actor, 'escalation.answer');
  if (scope.kind === 'all') return eq(escalations.rung, 'core_group');
  if (scope.kind === 'addressee') return eq(escalations.addresseeId, scope.partyId);
  return scope.kind === 'rungs' ? inArray(escalations.rung, [...scope.rungs]) : sql`false`;
}
