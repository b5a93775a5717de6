type Change = { tableName: string; before: string | null; after: string | null };

/**
 * A change as others than the own city may see it: what a bottleneck said while it was a draft is left out, and so
 * is what belonged to one that still is. `drafts` are the numbers of the bottlenecks that are drafts now.
 */
export function withoutDraft<C extends Change>(
  change: C,
  drafts: readonly number[],
): C & { hidden: boolean } {
  const isSecret = secretIn(change.tableName, drafts);
  const before = isSecret(change.before) ? null : change.before;
  const after = isSecret(change.after) ? null : change.after;
  return { ...change, before, after, hidden: before !== change.before || after !== change.after };
}

/**
 * The history of one bottleneck as others than the own city may see it: from when it was published on. In: rows with
 * changes of the bottleneck and of what belongs to it.
 */
export function sincePublished<R extends { change: Change & { id: number } }>(rows: readonly R[]): R[] {
  const published = rows.filter(({ change }) => isOfBottleneck(change) && !isDraft(change.after));
  const first = Math.min(...published.map(({ change }) => change.id));
  return rows
    .filter(({ change }) => change.id >= first)
    .map((row) => ({ ...row, change: withoutDraft(row.change, []) }));
}

/** The bottlenecks that these changes, of one act, left as drafts. */
export const leftAsDraft = (changes: readonly (Change & { rowId: number })[]): number[] =>
  changes
    .filter((change) => isOfBottleneck(change) && isDraft(change.after ?? change.before))
    .map(({ rowId }) => rowId);

const isOfBottleneck = ({ tableName }: Change) => tableName === 'bottlenecks';
const isDraft = (row: string | null) => parsed(row).status === 'draft';

function secretIn(table: string, drafts: readonly number[]): (row: string | null) => boolean {
  if (table === 'bottlenecks') return isDraft;
  if (table === 'bottleneck_experiments') return (row) => drafts.includes(Number(parsed(row).bottleneck_id));
  return () => false;
}

const parsed = (row: string | null): Record<string, unknown> => JSON.parse(row ?? '{}');
