import type { Changed } from './changed.ts';
import type { Overview } from './overview.ts';

/** What is told together of what changed. */
export const changeKinds = ['light', 'money', 'bottleneck', 'other'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export function changeKindOf(changed: Changed): ChangeKind {
  if ('bottleneckId' in changed) return 'bottleneck';
  return changed.code === 'light' || changed.code === 'money' ? changed.code : 'other';
}

/** How long each list of the whole overview is; of what changed, how many things of each kind did. */
export type Totals = Record<'asked' | 'waits' | 'slips' | 'solved' | ChangeKind, number>;
export type ShortOverview = Overview & { totals: Totals };

/** The same overview with so many at most on each list, and how many there are: the first ones weigh most. */
export function shortened(overview: Overview, most: number): ShortOverview {
  const { asked, waits, slips, solved, changed } = overview;
  const perKind = changeKinds.map((kind) => firstOfKind(changed, kind, most));
  const totals = { asked: asked.length, waits: waits.length, slips: slips.length, solved: solved.length };
  return {
    ...overview,
    asked: asked.slice(0, most),
    waits: waits.slice(0, most),
    slips: slips.slice(0, most),
    solved: solved.slice(0, most),
    changed: perKind.flatMap(({ shown }) => shown),
    totals: { ...totals, ...(Object.fromEntries(perKind.map(({ kind, total }) => [kind, total])) as Totals) },
  };
}

/** Everything that happened to one bottleneck is one thing. */
function firstOfKind(changed: readonly Changed[], kind: ChangeKind, most: number) {
  const all = changed.filter((one) => changeKindOf(one) === kind);
  const subjects = [...new Set(all.map(subjectOf))];
  const shown = new Set(subjects.slice(0, most));
  return { kind, total: subjects.length, shown: all.filter((one) => shown.has(subjectOf(one))) };
}

const subjectOf = (changed: Changed) => ('bottleneckId' in changed ? changed.bottleneckId : changed);
