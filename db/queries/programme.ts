import { and, count, countDistinct, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { assignments, parties, people, periods, programme, terms } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';

/** How much there is of everything that is arranged under administration. */
export function adminCounts({ query }: Database, today: string) {
  const holds = and(
    lte(assignments.fromOn, today),
    or(isNull(assignments.untilOn), gte(assignments.untilOn, today)),
  );
  return {
    parties: query.select({ kind: parties.kind, count: count() }).from(parties).groupBy(parties.kind),
    people: query.select({ count: count() }).from(people),
    withRole: query
      .select({ count: countDistinct(assignments.personId) })
      .from(assignments)
      .where(holds),
    terms: query.select({ count: count() }).from(terms),
    periods: query.select({ count: count() }).from(periods).where(gte(periods.untilOn, today)),
  };
}

/** The deal as it was agreed on, with the ministries that can be its first contact. */
export function programmePlan({ query }: Database) {
  return {
    programme: query.select().from(programme),
    ministries: query
      .select({ value: parties.id, text: parties.name })
      .from(parties)
      .where(eq(parties.kind, 'ministry'))
      .orderBy(parties.name),
  };
}

type Plan = Pick<
  typeof programme.$inferInsert,
  | 'title'
  | 'summary'
  | 'startsOn'
  | 'endsOn'
  | 'firstContactId'
  | 'meetingWeeks'
  | 'meetingAnchorOn'
  | 'meetingStartsAt'
  | 'meetingMinutes'
  | 'meetingPlace'
  | 'updatesDueDays'
  | 'agendaDueDays'
  | 'circulateDueDays'
  | 'minutesDueDays'
  | 'retentionMonths'
>;

export function editProgramme(
  database: Database,
  author: Author,
  { version, ...plan }: Plan & { version: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'programme.edited',
    subject: { table: programme, id: 1 },
    expects: [{ table: programme, id: 1, version }],
    idempotencyKey,
    statements: [database.query.update(programme).set({ ...plan, version: version + 1 })],
  });
}
