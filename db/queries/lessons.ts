import { and, count, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import type { Category } from '../../src/domain/bottleneck.ts';
import { mostChoices } from '../../src/domain/choice.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Scope } from '../../src/domain/permission.ts';
import type { Database } from '../database.ts';
import { adoptions, experiments, lessons, parties } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';
import { isOfExperiment, isWithin, withinScope } from './experiment-scope.ts';

export type LessonFilter = { category?: Category; experiment?: string; words?: string };

/** Lessons, newest first, one page of them; `total` counts all that the filter lets through. */
export function lessonList({ query }: Database, filter: LessonFilter, page: number) {
  const where = and(...conditions(filter));
  return {
    lessons: query
      .select({ lesson: lessons, experiment: experiments.title, adoptions: adoptionCount })
      .from(lessons)
      .leftJoin(experiments, eq(experiments.id, lessons.experimentId))
      .where(where)
      .orderBy(desc(lessons.sharedOn), desc(lessons.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    total: query.select({ count: count() }).from(lessons).where(where),
  };
}

const adoptionCount = sql<number>`(select count(*) from ${adoptions} where ${adoptions.lessonId} = ${lessons.id})`;

function conditions({ category, experiment = '', words }: LessonFilter): (SQL | undefined)[] {
  return [
    category && eq(lessons.category, category),
    isOfExperiment(lessons.experimentId, experiment),
    words ? or(like(lessons.title, `%${words}%`), like(lessons.text, `%${words}%`)) : undefined,
  ];
}

/**
 * One lesson with its experiment and who took it over; nothing when it lies outside the scope. A city has the lessons
 * of experiments it takes part in; `mayEdit` says whether it also lies within the other scope.
 */
export function lessonFile({ query }: Database, id: number, reads: Scope, writes: Scope) {
  return {
    found: query
      .select({
        lesson: lessons,
        experiment: experiments.title,
        mayEdit: isWithin(writes, lessons.experimentId),
      })
      .from(lessons)
      .leftJoin(experiments, eq(experiments.id, lessons.experimentId))
      .where(and(eq(lessons.id, id), withinScope(reads, lessons.experimentId))),
    adoptions: query
      .select({ adoption: adoptions, party: parties.name })
      .from(adoptions)
      .innerJoin(parties, eq(parties.id, adoptions.partyId))
      .where(eq(adoptions.lessonId, id))
      .orderBy(adoptions.onDate),
  };
}

/** The experiments that a list can be narrowed to; of too many to choose from the first, and the one that is chosen. */
export function experimentFilter({ query }: Database, chosen: string) {
  const chosenId = /^\d{1,9}$/.test(chosen) ? Number(chosen) : 0;
  const first = query
    .select({ id: experiments.id })
    .from(experiments)
    .orderBy(experiments.title)
    .limit(mostChoices + 1);
  return query
    .select({ value: experiments.id, text: experiments.title })
    .from(experiments)
    .where(or(inArray(experiments.id, first), eq(experiments.id, chosenId)))
    .orderBy(experiments.title);
}

/** The experiments one may choose from: all, or those of the own city. */
export const experimentChoices = ({ query }: Database, scope: Scope) =>
  query
    .select({ value: experiments.id, text: experiments.title })
    .from(experiments)
    .where(withinScope(scope, experiments.id))
    .orderBy(experiments.title);

type LessonInput = { title: string; text: string; category: Category | null; experimentId: number | null };

export function shareLesson(
  database: Database,
  author: Author,
  lesson: LessonInput & { sharedOn: string },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'lesson.shared',
    subject: { table: lessons, id: 'new' },
    idempotencyKey,
    statements: [database.query.insert(lessons).values(lesson)],
  });
}

export function editLesson(
  database: Database,
  author: Author,
  { id, version, ...lesson }: LessonInput & { id: number; version: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'lesson.edited',
    subject: { table: lessons, id },
    expects: [{ table: lessons, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(lessons)
        .set({ ...lesson, version: version + 1 })
        .where(eq(lessons.id, id)),
    ],
  });
}

export function adoptLesson(
  database: Database,
  author: Author,
  adoption: { lessonId: number; partyId: number; onDate: string; note: string },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'lesson.adopted',
    subject: { table: lessons, id: adoption.lessonId },
    idempotencyKey,
    statements: [database.query.insert(adoptions).values(adoption)],
  });
}
