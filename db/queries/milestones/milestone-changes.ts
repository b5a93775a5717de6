import { eq } from 'drizzle-orm';
import type { MilestoneKind } from '../../../src/domain/milestone.ts';
import type { Database } from '../../database.ts';
import { milestones, replannings } from '../../schema/index.ts';
import { type Author, type Statement, type Written, write } from '../../write.ts';

type Planned = {
  experimentId: number;
  cityId: number;
  kind: MilestoneKind;
  title: string;
  owner: string;
  baselineOn: string;
};

/** A new milestone: its first forecast is its baseline. */
export function planMilestone(
  database: Database,
  author: Author,
  milestone: Planned,
  idempotencyKey?: string,
): Promise<Written> {
  const planned = { ...milestone, forecastOn: milestone.baselineOn };
  return write(database, author, {
    action: 'milestone.planned',
    subject: { table: milestones, id: 'new' },
    idempotencyKey,
    statements: [database.query.insert(milestones).values(planned)],
  });
}

type Edited = { id: number; version: number };

export function editMilestone(
  database: Database,
  author: Author,
  milestone: Edited & Pick<Planned, 'kind' | 'title' | 'owner'>,
  idempotencyKey?: string,
): Promise<Written> {
  return change(database, author, 'milestone.edited', milestone, idempotencyKey);
}

type Replanning = { fromOn: string; toOn: string; reason: string; recordedOn: string };

/** A new forecast with its reason; the baseline stays. */
export function replanMilestone(
  database: Database,
  author: Author,
  { id, version, ...replanning }: Edited & Replanning,
  idempotencyKey?: string,
): Promise<Written> {
  const moved = { id, version, forecastOn: replanning.toOn };
  return change(database, author, 'milestone.replanned', moved, idempotencyKey, [
    database.query.insert(replannings).values({ ...replanning, milestoneId: id }),
  ]);
}

export function reachMilestone(
  database: Database,
  author: Author,
  milestone: Edited & { actualOn: string },
  idempotencyKey?: string,
): Promise<Written> {
  return change(database, author, 'milestone.reached', milestone, idempotencyKey);
}

function change(
  database: Database,
  author: Author,
  action: string,
  { id, version, ...columns }: Edited & Partial<typeof milestones.$inferInsert>,
  idempotencyKey?: string,
  more: Statement[] = [],
): Promise<Written> {
  return write(database, author, {
    action,
    subject: { table: milestones, id },
    expects: [{ table: milestones, id, version }],
    idempotencyKey,
    statements: [
      ...more,
      database.query
        .update(milestones)
        .set({ ...columns, version: version + 1 })
        .where(eq(milestones.id, id)),
    ],
  });
}
