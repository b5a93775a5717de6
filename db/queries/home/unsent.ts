import { and, asc, eq, gte, isNull, or, sql } from 'drizzle-orm';
import type { Day } from '../../../src/domain/calendar.ts';
import { databaseNow } from '../../clock.ts';
import type { Database } from '../../database.ts';
import { assignments, outbox, people } from '../../schema/index.ts';
import { neverCameIn } from '../invitations.ts';

/** Invitations that did not go out yet, of who needs them, as they stand in the outbox; `now` in UTC. */
export const unsentInvitations = ({ query }: Database, today: Day) =>
  query
    .select({
      id: people.id,
      name: people.name,
      createdAt: outbox.createdAt,
      tries: outbox.tries,
      tryAfter: outbox.tryAfter,
      sentAt: outbox.sentAt,
      now: sql<string>`${databaseNow}`,
    })
    .from(outbox)
    .innerJoin(people, eq(people.id, outbox.personId))
    .where(
      and(
        isNull(outbox.sentAt),
        eq(outbox.kind, 'invitation'),
        sql`exists (select 1 from ${assignments} where ${and(
          eq(assignments.personId, people.id),
          or(isNull(assignments.untilOn), gte(assignments.untilOn, today)),
        )})`,
        neverCameIn,
      ),
    )
    .orderBy(asc(people.name));
