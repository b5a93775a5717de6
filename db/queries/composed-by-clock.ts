import { sql } from 'drizzle-orm';

/** Whether the clock composed the agenda of a meeting, and not a person: a column for a query on meetings. */
export const composedByClock = sql<boolean>`exists (select 1 from audit
  where subject_table = 'meetings' and subject_id = meetings.id
  and action = 'agenda.composed' and role = 'system')`.mapWith(Boolean);
