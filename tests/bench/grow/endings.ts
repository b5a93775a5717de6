import { roundMeetings } from './size.ts';
import { type Act, type Change, leftBy } from './told.ts';

/** An act, and whether it belongs to the newest round, to the earlier ones, or to all. */
export type Told = Act & { only?: 'newest' | 'earlier' };

/**
 * The story with what an earlier round needs besides: whatever is still open is closed on its last day, and what was
 * never shared (drafts), or was meant for a meeting to come, is left out.
 */
export function withEndings(story: readonly Act[]): Told[] {
  const isLeftOut = leftOutOf(story);
  const told = story.map((act): Told => (isLeftOut(act) ? { ...act, only: 'newest' } : act));
  const kept = told.filter(({ only }) => only !== 'newest');
  const at = story.at(-1)?.at ?? '';
  const end = (
    change: Partial<Act> & Pick<Act, 'action' | 'subjectTable' | 'subjectId' | 'changes'>,
  ): Told => ({
    at,
    personId: null,
    role: 'system',
    organisation: null,
    ...change,
    only: 'earlier',
  });
  return [...told, ...closures(kept, at.slice(0, 10), end), ...rest(kept, at.slice(0, 10), end)];
}

type End = (act: Pick<Act, 'action' | 'subjectTable' | 'subjectId' | 'changes'>) => Told;

function leftOutOf(story: readonly Act[]) {
  const drafts = new Set(
    leftBy(story, 'bottlenecks')
      .filter(({ status }) => status === 'draft')
      .map(({ id }) => id),
  );
  return ({ changes }: Act) =>
    changes.some(
      ({ table, id, after }) =>
        (table === 'bottlenecks' && drafts.has(id)) ||
        (table === 'meetings' && id > roundMeetings) ||
        Number(after?.meeting_id ?? 0) > roundMeetings,
    );
}

function closures(story: readonly Act[], day: string, end: End): Told[] {
  const running = leftBy(story, 'escalations').filter(({ ended_on }) => ended_on === null);
  let id = Math.max(...leftBy(story, 'closures').map((row) => Number(row.id)));
  return leftBy(story, 'bottlenecks')
    .filter(({ status }) => status === 'open')
    .map((bottleneck) => {
      const stays = running.filter(({ bottleneck_id }) => bottleneck_id === bottleneck.id);
      const closure = { id: ++id, bottleneck_id: bottleneck.id, outcome: 'solved', note: '' };
      const changes: Change[] = [
        update('bottlenecks', bottleneck, { status: 'closed' }),
        ...stays.map((stay) => update('escalations', stay, { solved_on: day, ended_on: day })),
        {
          table: 'closures',
          id,
          operation: 'insert',
          after: { ...closure, closed_on: day, reopened_on: null, reopened_reason: '' },
        },
      ];
      return end({
        action: 'bottleneck.closed',
        subjectTable: 'bottlenecks',
        subjectId: Number(bottleneck.id),
        changes,
      });
    });
}

function rest(story: readonly Act[], day: string, end: End): Told[] {
  const endings = [
    { table: 'actions', action: 'action.done', column: 'done_on' },
    { table: 'decisions', action: 'decision.edited', column: 'decided_on' },
  ];
  return endings.flatMap(({ table, action, column }) =>
    leftBy(story, table)
      .filter((row) => row[column] === null)
      .map((row) =>
        end({
          action,
          subjectTable: table,
          subjectId: Number(row.id),
          changes: [update(table, row, { [column]: day })],
        }),
      ),
  );
}

const update = (table: string, row: Record<string, unknown>, columns: Record<string, unknown>): Change => ({
  table,
  id: Number(row.id),
  operation: 'update',
  after: { ...row, ...columns, version: Number(row.version) + 1 },
});
