import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/lessons.ts';
import { addresses, at } from '../../views/addresses.ts';
import { LessonFile } from '../../views/lessons/file.tsx';
import { LessonForm } from '../../views/lessons/form.tsx';
import { LessonList } from '../../views/lessons/list.tsx';
import { empty, type Filled } from '../../views/parts/form.tsx';
import type { Theirs } from '../../views/parts/stale.tsx';
import { categories } from '../domain/bottleneck.ts';
import { can as may, scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf, pageOf, pagingOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.tsx';
import { can, signedIn } from '../http/right.ts';

const lesson = z.object({
  title: form.line(200),
  text: form.line(4000),
  category: form.optionalOneOf(categories),
  experimentId: form.optionalId,
});

const filters = z.object({
  q: z.string().max(100).catch(''),
  onderwerp: z.enum(categories).or(z.literal('')).catch(''),
  experiment: z.string().regex(/^\d*$/).catch(''),
});

export const lessons = new Hono<Env>()
  .get(addresses.lessons, can('programme.read'), async (c) => {
    const filter = filters.parse(c.req.query());
    const chosen = {
      category: filter.onderwerp || undefined,
      experimentId: Number(filter.experiment),
      words: filter.q,
    };
    const found = await read(c.var.database, {
      ...store.lessonList(c.var.database, chosen, pageOf(c)),
      experiments: store.experimentChoices(c.var.database, { kind: 'all' }),
    });
    const paging = pagingOf(addresses.lessons, filter, pageOf(c), found.total[0]?.count ?? 0);
    const mayShare = may(signedIn(c.var.actor).role, 'lesson.log');
    return page(
      c,
      <LessonList
        view={c.var.view}
        rows={found.lessons}
        paging={paging}
        filter={filter}
        experiments={found.experiments}
        mayShare={mayShare}
      />,
    );
  })

  .get(addresses.newLesson, can('lesson.log'), async (c) => page(c, await newForm(c, empty)))

  .post(addresses.lessons, can('lesson.log'), async (c) => {
    const read = await form.readForm(c, lesson);
    if (!read.ok) return refused(c, await newForm(c, read.filled));
    const { database, author, today, view } = c.var;
    const written = await store.shareLesson(
      database,
      author,
      { ...read.data, sharedOn: today },
      read.idempotencyKey,
    );
    if (!('subjectId' in written)) return refused(c, await newForm(c, read.filled));
    return done(c, at(addresses.lesson, { id: written.subjectId }), view.t.lessons.shared);
  })

  .get(addresses.lesson, can('programme.read'), async (c) => {
    const file = await fileOf(c, empty);
    return file ? page(c, file) : notFound(c);
  })

  .get(addresses.editLesson, can('lesson.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    return page(c, <LessonForm {...found} filled={{ values: asTyped(found.lesson), errors: {} }} />);
  })

  .post(addresses.lesson, can('lesson.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, lesson);
    if (!read.ok) return refused(c, <LessonForm {...found} filled={read.filled} />);
    const { id } = found.lesson;
    const edited = { ...read.data, id, version: read.version };
    const written = await store.editLesson(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      return stale(c, <LessonForm {...found} filled={read.filled} theirs={asTyped(found.lesson)} />);
    }
    return done(c, at(addresses.lesson, { id }), c.var.view.t.common.saved);
  })

  .post(addresses.adoptions, can('adoption.write'), async (c) => {
    const { partyId } = signedIn(c.var.actor);
    const read = await form.readForm(c, z.object({ note: form.optionalText(1000) }));
    const lessonId = idOf(c);
    const file = await fileOf(c, read.filled);
    if (!file || partyId === null) return notFound(c);
    if (!read.ok) return refused(c, file);
    const adoption = { lessonId, partyId, onDate: c.var.today, ...read.data };
    const written = await store.adoptLesson(c.var.database, c.var.author, adoption, read.idempotencyKey);
    const { t } = c.var.view;
    const notice = written.outcome === 'taken' ? t.lessons.alreadyAdopted : t.lessons.adopted;
    return done(c, at(addresses.lesson, { id: lessonId }), notice);
  });

async function newForm(c: Context<Env>, filled: Filled) {
  const scope = scopeOf(signedIn(c.var.actor), 'lesson.write');
  const experiments = await store.experimentChoices(c.var.database, scope);
  return <LessonForm view={c.var.view} filled={filled} experiments={experiments} />;
}

async function fileOf(c: Context<Env>, filled: Filled) {
  const actor = signedIn(c.var.actor);
  const found = await read(c.var.database, store.lessonFile(c.var.database, idOf(c), { kind: 'all' }));
  const [only] = found.found;
  if (!only) return null;
  const mayAdopt =
    may(actor.role, 'adoption.write') &&
    actor.partyId !== null &&
    !found.adoptions.some(({ adoption }) => adoption.partyId === actor.partyId);
  return (
    <LessonFile
      view={c.var.view}
      {...only}
      adoptions={found.adoptions}
      mayEdit={may(actor.role, 'lesson.write')}
      mayAdopt={mayAdopt}
      filled={filled}
    />
  );
}

/** The lesson as one may edit it: within the actor's scope, or not found. */
async function editable(c: Context<Env>) {
  const scope = scopeOf(signedIn(c.var.actor), 'lesson.write');
  const { found, experiments } = await read(c.var.database, {
    found: store.lessonFile(c.var.database, idOf(c), scope).found,
    experiments: store.experimentChoices(c.var.database, scope),
  });
  const [only] = found;
  return only && { view: c.var.view, lesson: only.lesson, experiments };
}

const asTyped = ({ title, text, category, experimentId }: Theirs) => ({
  title: String(title),
  text: String(text),
  category: String(category ?? ''),
  experimentId: String(experimentId ?? ''),
});
