import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { meetings } from '../schema/index.ts';
import { type Author, type Write, type Written, write } from '../write.ts';

type MeetingInput = { heldOn: string; startsAt: string; minutes: number; place: string };
type Deadlines = Record<'updatesDueOn' | 'agendaDueOn' | 'circulateDueOn' | 'minutesDueOn', string>;

export type NewMeeting = MeetingInput & Deadlines;

/** Plans a meeting under the next number. */
export const planMeeting = (
  database: Database,
  author: Author,
  meeting: NewMeeting,
  idempotencyKey?: string,
): Promise<Written> => write(database, author, planningMeeting(database, meeting, idempotencyKey));

export const planningMeeting = (
  { query }: Database,
  meeting: NewMeeting,
  idempotencyKey?: string,
): Write => ({
  action: 'meeting.planned',
  subject: { table: meetings, id: 'new' },
  idempotencyKey,
  statements: [query.insert(meetings).values({ ...meeting, number: nextNumber, status: 'planned' })],
});

const nextNumber = sql<number>`(select coalesce(max(number), 0) + 1 from meetings)`;

type Columns = Partial<Omit<typeof meetings.$inferInsert, 'id' | 'version' | 'number'>>;

/** Changes a meeting: its day, its state, its minutes. `action` says which, as `meeting.moved`. */
export function changeMeeting(
  database: Database,
  author: Author,
  action: string,
  { id, version }: { id: number; version: number },
  columns: Columns,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action,
    subject: { table: meetings, id },
    expects: [{ table: meetings, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(meetings)
        .set({ ...columns, version: version + 1 })
        .where(eq(meetings.id, id)),
    ],
  });
}
