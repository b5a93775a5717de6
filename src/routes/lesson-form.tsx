import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/lessons.ts';
import { addresses, at } from '../../views/addresses.ts';
import { LessonForm } from '../../views/lessons/form.tsx';
import type { Choice } from '../../views/parts/fields.tsx';
import { empty } from '../../views/parts/form.tsx';
import { categories } from '../domain/bottleneck.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { withUnknown } from '../http/offered.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

const lesson = z.object({
  title: form.line(200),
  text: form.line(4000),
  category: form.optionalOneOf(categories),
  experimentId: form.optionalId,
});

/** Sharing a lesson, and changing one. */
export const lessonForm = new Hono<Env>()
  .get(addresses.newLesson, can('lesson.log'), async (c) =>
    page(c, <LessonForm {...(await blank(c))} filled={empty} />),
  )

  .post(addresses.lessons, can('lesson.log'), async (c) => {
    const found = await blank(c);
    const read = await filledIn(c, found);
    if (!read.ok) return refused(c, <LessonForm {...found} filled={read.filled} />);
    const { database, author, today, view } = c.var;
    const written = await store.shareLesson(
      database,
      author,
      { ...read.data, sharedOn: today },
      read.idempotencyKey,
    );
    if (!('subjectId' in written)) return refused(c, <LessonForm {...found} filled={read.filled} />);
    return done(c, at(addresses.lesson, { id: written.subjectId }), view.t.lessons.shared);
  })

  .get(addresses.editLesson, can('lesson.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    return page(c, <LessonForm {...found} filled={{ values: asTyped(lesson, found.lesson), errors: {} }} />);
  })

  .post(addresses.lesson, can('lesson.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await filledIn(c, found);
    if (!read.ok) return refused(c, <LessonForm {...found} filled={read.filled} />);
    const { id } = found.lesson;
    const edited = { ...read.data, id, version: read.version };
    const written = await store.editLesson(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      return stale(c, <LessonForm {...found} filled={read.filled} theirs={asTyped(lesson, found.lesson)} />);
    }
    return done(c, at(addresses.lesson, { id }), c.var.view.t.common.saved);
  });

/** For a new lesson: about an experiment of the own city, or about none. */
async function blank(c: Context<Env>) {
  const scope = scopeOf(signedIn(c.var.actor), 'lesson.log');
  return { view: c.var.view, experiments: await store.experimentChoices(c.var.database, scope) };
}

/** The form, or the form with what is to be mended. */
async function filledIn(c: Context<Env>, { experiments }: { experiments: Choice[] }) {
  const { t } = c.var.view;
  const read = await form.readForm(c, lesson);
  if (!read.ok) return read;
  const filled =
    withUnknown(read.filled, { experimentId: experiments }, t) ??
    withPersonal(read.filled, ['title', 'text'], t);
  return filled ? ({ ok: false, filled } as const) : read;
}

/** The lesson as one may edit it: within the actor's scope, or not found. */
async function editable(c: Context<Env>) {
  const scope = scopeOf(signedIn(c.var.actor), 'lesson.write');
  const { found, experiments } = await read(c.var.database, {
    found: store.lessonFile(c.var.database, idOf(c), scope, scope).found,
    experiments: store.experimentChoices(c.var.database, scope),
  });
  const [only] = found;
  return only && { view: c.var.view, lesson: only.lesson, experiments };
}
