import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { saveAgenda } from '../../db/queries/agenda.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { decideEditing } from '../domain/agenda/editing.ts';
import type { Item } from '../domain/agenda/item.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { done, refused, stale } from '../http/respond.ts';
import { editorOf, type Opened, problem } from './agenda-page.tsx';

type Content = ReturnType<typeof editorOf>;

type Change<S extends z.ZodMiniObject> = {
  shape: S;
  action: string;
  change: (data: z.infer<S>) => Item[];
  /** Where one goes afterwards. */
  back: (after: Item[], data: z.infer<S>) => string;
  /** What is shown when the form does not fit, and when somebody else was first; otherwise the agenda as it is. */
  refuse?: (filled: Filled) => Content;
  stale?: (filled: Filled) => Content;
};

/** One change by hand to an agenda: read, decided, and stored unless somebody else was first. */
export async function changeAgenda<S extends z.ZodMiniObject>(
  c: Context<Env>,
  opened: Opened,
  { shape, action, change, back, ...shown }: Change<S>,
) {
  const decided = decideEditing(opened.meeting);
  if (!decided.ok) return refused(c, editorOf(c, opened, problem(c, decided.refusal)));
  const read = await form.readForm(c, shape);
  if (!read.ok) return refused(c, shown.refuse?.(read.filled) ?? editorOf(c, opened));
  const after = change(read.data);
  const seen = { id: opened.meeting.id, version: read.version };
  const edit = { action, before: opened.stored, after, idempotencyKey: read.idempotencyKey };
  const written = await saveAgenda(c.var.database, c.var.author, seen, edit);
  if (written.outcome === 'stale') {
    const agenda = () => editorOf(c, opened, { problem: c.var.view.t.agenda.stale });
    return stale(c, shown.stale?.(read.filled) ?? agenda());
  }
  return done(c, back(after, read.data));
}
