import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/lessons.ts';
import { addresses, at } from '../../views/addresses.ts';
import { LessonFile } from '../../views/lessons/file.tsx';
import { LessonList } from '../../views/lessons/list.tsx';
import { empty, type Filled } from '../../views/parts/form.tsx';
import { categories } from '../domain/bottleneck.ts';
import { can as may, scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as shape from '../http/filter.ts';
import * as form from '../http/form.ts';
import { idOf, pageOf, pagingOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

const adoption = z.object({ note: form.optionalText(1000) });

const filters = z.object({
  q: shape.words,
  onderwerp: shape.oneOf(categories),
  experiment: shape.recordOrWords,
});

export const lessons = new Hono<Env>()
  .get(addresses.lessons, can('overview.read'), async (c) => {
    const filter = filters.parse(c.req.query());
    const chosen = {
      category: filter.onderwerp || undefined,
      experiment: filter.experiment,
      words: filter.q,
    };
    const found = await read(c.var.database, {
      ...store.lessonList(c.var.database, chosen, pageOf(c)),
      experiments: store.experimentFilter(c.var.database, filter.experiment),
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

  .get(addresses.lesson, can('overview.read'), async (c) => {
    const file = await fileOf(c, empty);
    return file ? page(c, file) : notFound(c);
  })

  .post(addresses.adoptions, can('adoption.write'), async (c) => {
    const { partyId } = signedIn(c.var.actor);
    const { t } = c.var.view;
    const read = await form.readForm(c, adoption);
    const lessonId = idOf(c);
    const asked = withPersonal(read.filled, ['note'], t);
    const file = await fileOf(c, asked ?? read.filled);
    if (!file || partyId === null) return notFound(c);
    if (!read.ok || asked) return refused(c, file);
    const adopted = { lessonId, partyId, onDate: c.var.today, ...read.data };
    const written = await store.adoptLesson(c.var.database, c.var.author, adopted, read.idempotencyKey);
    const notice = written.outcome === 'taken' ? t.lessons.alreadyAdopted : t.lessons.adopted;
    return done(c, at(addresses.lesson, { id: lessonId }), notice);
  });

async function fileOf(c: Context<Env>, filled: Filled) {
  const actor = signedIn(c.var.actor);
  const writes = scopeOf(actor, 'lesson.write');
  const found = await read(
    c.var.database,
    store.lessonFile(c.var.database, idOf(c), { kind: 'all' }, writes),
  );
  const [only] = found.found;
  if (!only) return null;
  const mayAdopt =
    may(actor.role, 'adoption.write') &&
    actor.partyId !== null &&
    !found.adoptions.some(({ adoption }) => adoption.partyId === actor.partyId);
  return (
    <LessonFile view={c.var.view} {...only} adoptions={found.adoptions} mayAdopt={mayAdopt} filled={filled} />
  );
}
