import { and, asc, eq, gte, isNull, lte, ne, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import { agendaVersions, assignments, meetings, memberships, parties } from '../schema/index.ts';

/** A meeting with its circulated agendas, oldest first: all that readers see of an agenda. */
export function circulated({ query }: Database, meetingId: number) {
  return {
    meeting: query.select().from(meetings).where(eq(meetings.id, meetingId)),
    versions: query
      .select()
      .from(agendaVersions)
      .where(eq(agendaVersions.meetingId, meetingId))
      .orderBy(asc(agendaVersions.number)),
  };
}

/** Who gets an agenda on a day: the cities and ministries that take part, and whom the steering group consists of. */
export function recipients({ query }: Database, day: string) {
  return {
    members: query
      .selectDistinct({ kind: parties.kind, name: parties.name })
      .from(parties)
      .innerJoin(memberships, eq(memberships.partyId, parties.id))
      .where(and(ne(parties.kind, 'chain_partner'), holdsOn(memberships, day)))
      .orderBy(asc(parties.name)),
    steering: query
      .selectDistinct({ name: parties.name })
      .from(assignments)
      .innerJoin(parties, eq(parties.id, assignments.partyId))
      .where(and(eq(assignments.role, 'steering_member'), holdsOn(assignments, day)))
      .orderBy(asc(parties.name)),
  };
}

const holdsOn = (dated: { fromOn: SQLiteColumn; untilOn: SQLiteColumn }, day: string): SQL | undefined =>
  and(lte(dated.fromOn, day), or(isNull(dated.untilOn), gte(dated.untilOn, day)));
