import { and, count, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import type { Category } from '../../src/domain/bottleneck.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Scope } from '../../src/domain/permission.ts';
import type { Database } from '../database.ts';
import { adoptions, experimentCities, experiments, lessons, parties } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';

export type LessonFilter = { category?: Category; experimentId?: number; words?: string };

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

function conditions({ category, experimentId, words }: LessonFilter): (SQL | undefined)[] {
  return [
    category && eq(lessons.category, category),
    experimentId ? eq(lessons.experimentId, experimentId) : undefined,
    words ? or(like(lessons.title, `%${words}%`), like(lessons.text, `%${words}%`)) : undefined,
  ];
}

/** One lesson with its experiment and who took it over; nothing when it lies outside the scope. */
export function lessonFile({ query }: Database, id: number, scope: Scope) {
  return {
    found: query
      .select({ lesson: lessons, experiment: experiments.title })
      .from(lessons)
      .leftJoin(experiments, eq(experiments.id, lessons.experimentId))
      .where(and(eq(lessons.id, id), ofScope(scope))),
    adoptions: query
      .select({ adoption: adoptions, party: parties.name })
      .from(adoptions)
      .innerJoin(parties, eq(parties.id, adoptions.partyId))
      .where(eq(adoptions.lessonId, id))
      .orderBy(adoptions.onDate),
  };
}

/** A city has the lessons of experiments it takes part in. */
function ofScope(scope: Scope): SQL | undefined {
  if (scope.kind === 'all') return undefined;
  if (scope.kind !== 'city') return sql`false`;
  return sql`exists (select 1 from ${experimentCities}
    where ${experimentCities.experimentId} = ${lessons.experimentId} and ${experimentCities.cityId} = ${scope.partyId})`;
}

/** The experiments one may choose from: all, or those of the own city. */
export function experimentChoices({ query }: Database, scope: Scope) {
  const own = query
    .select({ id: experimentCities.experimentId })
    .from(experimentCities)
    .where(eq(experimentCities.cityId, scope.kind === 'city' ? scope.partyId : 0));
  return query
    .select({ value: experiments.id, text: experiments.title })
    .from(experiments)
    .where(scope.kind === 'city' ? inArray(experiments.id, own) : undefined)
    .orderBy(experiments.title);
}

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
