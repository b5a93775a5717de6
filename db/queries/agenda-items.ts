import { eq, inArray } from 'drizzle-orm';
import type { HeldItem, Item } from '../../src/domain/agenda/item.ts';
import type { Reason } from '../../src/domain/agenda/reason.ts';
import type { Database } from '../database.ts';
import { agendaItems } from '../schema/index.ts';
import type { Statement } from '../write.ts';

type Row = typeof agendaItems.$inferSelect & { question?: string | null };

/** A stored item; its reasons are a list that only `itemStatements` writes. */
export const itemOf = ({ reasons, meetingId, ...row }: Row): HeldItem & { question?: string | null } => ({
  ...row,
  reasons: JSON.parse(reasons) as Reason[],
});

/** The statements that turn the stored agenda into this one: only rows that differ are touched. */
export function itemStatements(
  { query }: Database,
  meetingId: number,
  before: readonly HeldItem[],
  after: readonly Item[],
): Statement[] {
  const known = new Map(before.map((item) => [item.key, item]));
  const kept = new Set(after.map(({ key }) => key));
  const gone = before.filter(({ key }) => !kept.has(key)).map(({ id }) => id);
  const fresh = after.filter(({ key }) => !known.has(key)).map((item) => ({ meetingId, ...columnsOf(item) }));
  const statements: Statement[] = after.flatMap((item) => {
    const stored = known.get(item.key);
    if (!stored || isSame(stored, item)) return [];
    return [query.update(agendaItems).set(columnsOf(item)).where(eq(agendaItems.id, stored.id))];
  });
  if (gone.length) statements.unshift(query.delete(agendaItems).where(inArray(agendaItems.id, gone)));
  if (fresh.length) statements.push(query.insert(agendaItems).values(fresh));
  return statements;
}

const isSame = (a: Item, b: Item) => JSON.stringify(columnsOf(a)) === JSON.stringify(columnsOf(b));

function columnsOf(item: Item) {
  return {
    key: item.key,
    kind: item.kind,
    section: item.section,
    position: item.position,
    title: item.title,
    reasons: JSON.stringify(item.reasons),
    minutes: item.minutes,
    presenter: item.presenter,
    fits: item.fits,
    mustDiscuss: item.mustDiscuss,
    experimentId: item.experimentId,
    bottleneckId: item.bottleneckId,
    milestoneId: item.milestoneId,
    fundingLineId: item.fundingLineId,
    lessonId: item.lessonId,
    carriedFromId: item.carriedFromId,
    timesCarried: item.timesCarried,
    handTitle: item.handTitle,
    handMinutes: item.handMinutes,
    handPresenter: item.handPresenter,
    afterKey: item.afterKey,
    pinned: item.pinned,
    removed: item.removed,
    addedByHand: item.addedByHand,
  };
}
