import { type SQL, sql } from 'drizzle-orm';
import { addDays, type Day } from '../../src/domain/calendar.ts';
import { COMPARED_WEEKS } from '../../src/domain/steering/since.ts';

/**
 * The instant before which nothing has to be known to compare a day with the meeting before it, for inside another
 * query: the end of that meeting's day, or of the day itself when there is none to compare with. `until` is the end of
 * the day that is looked at, null for now. The same meeting as `previousMeeting` finds, as it stood then.
 */
export function sinceMeetingBefore(day: Day, until: string | null): SQL {
  const then = (column: string): SQL =>
    until === null
      ? sql.raw(column)
      : sql`coalesce((select json_extract(before, ${`$.${column}`}) from changes where id = (select min(id)
          from changes where table_name = 'meetings' and row_id = meetings.id and at >= ${until})), ${sql.raw(column)})`;
  const from = addDays(day, -COMPARED_WEEKS * 7);
  return sql`(select coalesce(max(held_on), ${day}) || 'T22:00:00.000Z'
    from (select ${then('held_on')} as held_on, ${then('status')} as status from meetings)
    where status = 'held' and held_on < ${day} and held_on >= ${from})`;
}
