import { and, desc, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { mostChoices } from '../../src/domain/choice.ts';
import type { Database } from '../database.ts';
import { bottlenecks, meetings, parties } from '../schema/index.ts';

/** Every party, to choose one from. */
export const partyChoices = ({ query }: Database) =>
  query
    .select({ value: parties.id, text: parties.name, kind: parties.kind })
    .from(parties)
    .orderBy(parties.name);

/** Every meeting, newest first; the views make a text of number and date. */
export const meetingChoices = ({ query }: Database) =>
  query
    .select({ id: meetings.id, number: meetings.number, heldOn: meetings.heldOn })
    .from(meetings)
    .orderBy(desc(meetings.heldOn));

/**
 * The bottlenecks that were logged, newest first: drafts are nobody else's business. Where there are more than one can
 * choose from, one more than that, open ones before others, besides those that are `chosen` already.
 */
export function bottleneckChoices({ query }: Database, ...chosen: (number | SQL)[]) {
  const offered = query
    .select({ id: bottlenecks.id })
    .from(bottlenecks)
    .where(ne(bottlenecks.status, 'draft'))
    .orderBy(desc(bottlenecks.status), desc(bottlenecks.id))
    .limit(mostChoices + 1);
  const isChosen = and(
    or(...chosen.map((id) => sql`${bottlenecks.id} = ${id}`)),
    ne(bottlenecks.status, 'draft'),
  );
  return query
    .select({
      value: bottlenecks.id,
      text: sql<string>`'K-' || ${bottlenecks.id} || ' ' || ${bottlenecks.title}`,
    })
    .from(bottlenecks)
    .where(or(inArray(bottlenecks.id, offered), isChosen))
    .orderBy(desc(bottlenecks.id));
}
