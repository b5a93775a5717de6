import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Most } from '../../../src/domain/page-size.ts';
import type { Actor } from '../../../src/domain/role.ts';
import type { Database } from '../../database.ts';
import { bottlenecks, escalations, parties } from '../../schema/index.ts';
import { inAll } from '../in-all.ts';
import { inboxOf } from '../inbox.ts';
import { isRunningStay } from '../running-stay.ts';
import { actionsOf } from './open.ts';

/** Everything that waits for a ministry, and what it waits for itself, as one batch. */
export const homeOfMinistry = (
  database: Database,
  actor: Actor,
  ministryId: number,
  today: Day,
  { waiting }: Most,
) => ({
  inbox: inboxOf(database, actor, today, { most: waiting }),
  answered: answeredBy(database, ministryId).limit(waiting),
  actions: actionsOf(database, ministryId).limit(waiting),
});

/** Answers on which the city has not said yet whether they work in practice, the oldest first. */
const answeredBy = ({ query }: Database, ministryId: number) =>
  query
    .select({
      bottleneck: { id: bottlenecks.id, title: bottlenecks.title },
      answeredOn: escalations.answeredOn,
      city: parties.name,
      total: inAll,
    })
    .from(bottlenecks)
    .innerJoin(escalations, isRunningStay)
    .innerJoin(parties, eq(parties.id, bottlenecks.cityId))
    .where(and(eq(escalations.addresseeId, ministryId), isNotNull(escalations.answeredOn)))
    .orderBy(asc(escalations.answeredOn));
