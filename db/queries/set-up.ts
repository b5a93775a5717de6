import { and, asc, eq, exists, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import { openSteps, type SetUpStep } from '../../src/domain/programme/set-up.ts';
import type { Database } from '../database.ts';
import { assignments, meetings, memberships, parties, people, programme, terms } from '../schema/index.ts';

/** What tells how far the set-up of the deal is: see `SetUpFacts`. */
export function setUpFacts({ query }: Database, today: string) {
  const takesPart = query
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.partyId, parties.id),
        or(isNull(memberships.untilOn), gte(memberships.untilOn, today)),
      ),
    );
  return {
    deal: query
      .select({ summary: programme.summary, firstContactId: programme.firstContactId })
      .from(programme),
    members: query
      .select({ id: parties.id, kind: parties.kind, name: parties.name })
      .from(parties)
      .where(exists(takesPart))
      .orderBy(asc(parties.kind), asc(parties.name)),
    seats: query
      .select({ role: assignments.role, partyId: assignments.partyId })
      .from(assignments)
      .where(
        and(
          inArray(assignments.role, ['city_lead', 'ministry_delegate']),
          or(isNull(assignments.untilOn), gte(assignments.untilOn, today)),
        ),
      ),
    planned: query.select({ id: meetings.id }).from(meetings).limit(1),
    agreed: query.select().from(terms),
  };
}

type Found = { [Name in keyof ReturnType<typeof setUpFacts>]: Awaited<ReturnType<typeof setUpFacts>[Name]> };

/** The steps that are still to be done, from those rows. */
export const stillToSetUp = ({ deal: [deal], members, seats, planned, agreed }: Found): SetUpStep[] =>
  deal ? openSteps({ deal, members, seats, meetings: planned.length, terms: agreed.length }) : [];

/** Every party there is, for names that are taken. */
export const partyNames = ({ query }: Database) =>
  query.select({ name: parties.name, kind: parties.kind }).from(parties);

/** The addresses among these that somebody has already, in small letters. */
export const takenAmong = ({ query }: Database, emails: readonly string[]) =>
  query
    .select({ email: sql<string>`lower(${people.email})` })
    .from(people)
    .where(inArray(sql`lower(${people.email})`, [...emails]));
