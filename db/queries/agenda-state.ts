import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database, read } from '../database.ts';
import * as t from '../schema/index.ts';
import { whatCanBeAsked } from './agenda-wishes.ts';
import { composedByClock } from './composed-by-clock.ts';
import { made } from './remembered.ts';
import { imagesOf, tablesOf } from './wish.ts';

/**
 * A meeting with its agenda, and everything that the agenda is made from, as named queries for one batch; `stateFrom`
 * puts together what `madeIn` reads out of the latter.
 */
export const agendaState = (database: Database, meetingId: number, today: string) => ({
  ...agendaOf(database, meetingId),
  wished: made(database, agendaSource(meetingId, today)),
});

/** What an agenda is made from. */
export function agendaSource(meetingId: number, today: string) {
  const wishes = whatCanBeAsked(meetingId, today);
  return { json: imagesOf(wishes), tables: tablesOf(wishes), except: isOwnChange(meetingId) };
}

/** What the batch brings. */
export type AgendaRows = Awaited<ReturnType<typeof read<ReturnType<typeof agendaOf>>>>;

/** What people change in this agenda itself, and the count of it, changes nothing that it is made from. */
const isOwnChange = (meetingId: number) => sql`
  (table_name = 'agenda_items' and json_extract(coalesce(after, before), '$.meeting_id') = ${meetingId})
  or (table_name = 'meetings' and row_id = ${meetingId} and operation = 'update'
    and json_extract(after, '$.held_on') = json_extract(before, '$.held_on')
    and json_extract(after, '$.minutes') = json_extract(before, '$.minutes')
    and json_extract(after, '$.status') = json_extract(before, '$.status'))`;

/** A meeting with its agenda, as named queries for one batch. */
export const agendaOf = ({ query }: Database, meetingId: number) => ({
  meeting: query
    .select({ ...getTableColumns(t.meetings), composedByClock })
    .from(t.meetings)
    .where(eq(t.meetings.id, meetingId)),
  items: query
    .select({ ...getTableColumns(t.agendaItems), question })
    .from(t.agendaItems)
    .where(eq(t.agendaItems.meetingId, meetingId))
    .orderBy(asc(t.agendaItems.position)),
  versions: query
    .select()
    .from(t.agendaVersions)
    .where(eq(t.agendaVersions.meetingId, meetingId))
    .orderBy(asc(t.agendaVersions.number)),
});

/** What is asked about the bottleneck of an item: by the stay it is in, or else by the city itself. */
const question = sql<string | null>`(select coalesce(
  (select e.question from escalations e where e.bottleneck_id = b.id and e.ended_on is null order by e.id desc limit 1),
  b.question) from bottlenecks b where b.id = ${t.agendaItems.bottleneckId})`;
