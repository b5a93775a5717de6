import { desc, eq } from 'drizzle-orm';
import type { PeriodKind } from '../../src/domain/meeting.ts';
import type { Database } from '../database.ts';
import { periods } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';

/** School holidays, recesses and closed days, the latest first. */
export const periodList = ({ query }: Database) =>
  query.select().from(periods).orderBy(desc(periods.fromOn), periods.label);

export const periodAt = ({ query }: Database, id: number) =>
  query.select().from(periods).where(eq(periods.id, id));

type Period = { kind: PeriodKind; label: string; fromOn: string; untilOn: string };
type Edited = { id: number; version: number };

export function addPeriod(
  database: Database,
  author: Author,
  period: Period,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'period.added',
    subject: { table: periods, id: 'new' },
    idempotencyKey,
    statements: [database.query.insert(periods).values(period)],
  });
}

export function editPeriod(
  database: Database,
  author: Author,
  { id, version, ...period }: Period & Edited,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'period.edited',
    subject: { table: periods, id },
    expects: [{ table: periods, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(periods)
        .set({ ...period, version: version + 1 })
        .where(eq(periods.id, id)),
    ],
  });
}

export function removePeriod(
  database: Database,
  author: Author,
  { id, version }: Edited,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'period.removed',
    subject: { table: periods, id },
    expects: [{ table: periods, id, version }],
    idempotencyKey,
    statements: [database.query.delete(periods).where(eq(periods.id, id))],
  });
}
