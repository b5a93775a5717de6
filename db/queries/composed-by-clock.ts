import { sql } from 'drizzle-orm';

/** Whether the clock composed the agenda of a meeting, and not a person: a column for a query on meetings. */
export const composedByClock = sql<boolean>`exists (select 1 from job_runs
  where job = 'compose_agenda' and occasion = 'meeting:' || meetings.id and outcome = 'done')`.mapWith(
  Boolean,
);
