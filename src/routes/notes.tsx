import { Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { noteToWithdraw, withdrawNote, writeNote } from '../../db/queries/notes.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import { NoteForm } from '../../views/bottlenecks/note.tsx';
import { refusalWords } from '../../views/escalations/words.ts';
import { empty, type Filled } from '../../views/parts/form.tsx';
import { decideNote, longestNote } from '../domain/note.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { onLadder } from './whole-bottleneck.ts';

const note = z.object({
  text: form.line(longestNote),
  isForCoreGroup: z.pipe(
    z.optional(z.literal('yes')),
    z.transform((ticked) => ticked === 'yes'),
  ),
});

/** Remarks at a bottleneck, by everybody of the core group; whoever wrote one can take it back. */
export const notes = new Hono<Env>()
  .get(addresses.notes, can('note.write'), async (c) => {
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const { whole } = found;
    const decided = decideNote({ ...whole.situation, text: '?', isForCoreGroup: false });
    if (!decided.ok)
      return done(
        c,
        at(addresses.bottleneck, whole.bottleneck),
        refusalWords(c.var.view, decided, whole.city),
      );
    return page(c, <NoteForm view={c.var.view} whole={whole} filled={empty} />);
  })

  .post(addresses.notes, can('note.write'), async (c) => {
    const sent = await form.readForm(c, note);
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const { whole } = found;
    const { view, database, author } = c.var;
    const again = (filled: Filled) => refused(c, <NoteForm view={view} whole={whole} filled={filled} />);
    const asked = withPersonal(sent.filled, ['text'], view.t);
    if (!sent.ok || asked) return again(asked ?? sent.filled);
    const decided = decideNote({ ...whole.situation, ...sent.data });
    if (!decided.ok) {
      c.set('refusal', decided.refusal);
      return again(form.withError(sent.filled, 'text', refusalWords(view, decided, whole.city)));
    }
    const { id } = whole.bottleneck;
    await writeNote(database, author, { ...decided.note, bottleneckId: id }, sent.idempotencyKey);
    return done(c, at(addresses.bottleneck, { id }), view.t.notes.done);
  })

  .post(addresses.noteWithdrawal, can('note.withdraw'), async (c) => {
    const { database, author, actor, view } = c.var;
    const sent = await form.readForm(c, z.object({}));
    const { found, earlier } = await read(database, {
      found: noteToWithdraw(database, signedIn(actor), idOf(c), idOf(c, 'note')),
      earlier: earlierAct(database, sent.ok ? sent.idempotencyKey : undefined),
    });
    const file = at(addresses.bottleneck, { id: idOf(c) });
    if (earlier.length) return done(c, file);
    const [note] = found;
    if (!note || !sent.ok) return notFound(c);
    await withdrawNote(database, author, note.id, sent.idempotencyKey);
    return done(c, file, view.t.notes.withdrawn);
  });
