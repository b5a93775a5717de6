import { desc, ne, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { bottlenecks, meetings, parties } from '../schema/index.ts';

/** Every party, to choose one from. */
export const partyChoices = ({ query }: Database) =>
  query.select({ value: parties.id, text: parties.name }).from(parties).orderBy(parties.name);

/** Every meeting, newest first; the views make a text of number and date. */
export const meetingChoices = ({ query }: Database) =>
  query
    .select({ id: meetings.id, number: meetings.number, heldOn: meetings.heldOn })
    .from(meetings)
    .orderBy(desc(meetings.heldOn));

/** Every bottleneck that was logged: drafts are nobody else's business. */
export const bottleneckChoices = ({ query }: Database) =>
  query
    .select({
      value: bottlenecks.id,
      text: sql<string>`'K-' || ${bottlenecks.id} || ' ' || ${bottlenecks.title}`,
    })
    .from(bottlenecks)
    .where(ne(bottlenecks.status, 'draft'))
    .orderBy(desc(bottlenecks.id));
