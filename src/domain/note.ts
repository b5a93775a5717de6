import type { Day } from './calendar.ts';
import { isBlank, refuse } from './escalation/refusal.ts';
import type { Situation } from './escalation/situation.ts';
import { can } from './permission.ts';

/** A note is short: what needs more room is an answer, a question or a lesson. */
export const longestNote = 1000;

export type Note = { text: string; isForCoreGroup: boolean; writtenOn: Day };

type Told = Pick<Situation, 'bottleneck' | 'actor' | 'today'> & Omit<Note, 'writtenOn'>;

/**
 * Whether somebody can write this note at a bottleneck, also when that is closed.
 * Refusals: `role_may_not` (not of the core group), `is_draft`, `text_missing`.
 */
export function decideNote({ bottleneck, actor, today, text, isForCoreGroup }: Told) {
  if (!can(actor.role, 'note.write')) return refuse('role_may_not');
  if (bottleneck.status === 'draft') return refuse('is_draft');
  if (isBlank(text)) return refuse('text_missing');
  const note: Note = { text: text.trim(), isForCoreGroup, writtenOn: today };
  return { ok: true, note } as const;
}
