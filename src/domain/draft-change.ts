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

function secretIn(table: string, drafts: readonly number[]): (row: string | null) => boolean {
  if (table === 'bottlenecks') return (row) => parsed(row).status === 'draft';
  if (table === 'bottleneck_experiments') return (row) => drafts.includes(Number(parsed(row).bottleneck_id));
  return () => false;
}

const parsed = (row: string | null): Record<string, unknown> => JSON.parse(row ?? '{}');
