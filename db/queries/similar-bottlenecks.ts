import { and, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { stemsOf } from '../../src/domain/bottleneck/likeness.ts';
import type { Database } from '../database.ts';
import { bottlenecks, parties } from '../schema/index.ts';
import { likeliest } from './word-index.ts';

const shown = 5;
/** So many that share most words are looked at more closely. */
const compared = 200;

const similar = {
  id: bottlenecks.id,
  title: bottlenecks.title,
  status: bottlenecks.status,
  city: parties.name,
};

/** The published bottlenecks of other cities that share most words with this text, open ones first among equals. */
export function bottlenecksLike({ query }: Database, text: string, cityId: number | null) {
  const stems = stemsOf(text);
  const shared = sql.join([sql`0`, ...stems.map(occurs)], sql` + `);
  const enough = stems.length > 3 ? 2 : 1;
  const isLikely = stems.length
    ? sql`${bottlenecks.id} in ${likeliest(bottlenecks, stems, compared)}`
    : undefined;
  const mostFirst = stems.length ? [sql`${shared} desc`] : [];
  return query
    .select(similar)
    .from(bottlenecks)
    .innerJoin(parties, eq(parties.id, bottlenecks.cityId))
    .where(and(ne(bottlenecks.status, 'draft'), ofOthers(cityId), isLikely, sql`${shared} >= ${enough}`))
    .orderBy(...mostFirst, desc(isOpen), desc(bottlenecks.id))
    .limit(shown);
}

/** Those of other cities in the same category, open ones first: as the words of a status happen to stand in the index. */
export function bottlenecksBeside({ query }: Database, id: number) {
  const self = alias(bottlenecks, 'self');
  return query
    .select(similar)
    .from(bottlenecks)
    .innerJoin(self, eq(self.id, id))
    .innerJoin(parties, eq(parties.id, bottlenecks.cityId))
    .where(
      and(
        ne(bottlenecks.status, 'draft'),
        eq(bottlenecks.category, self.category),
        ne(bottlenecks.cityId, self.cityId),
      ),
    )
    .orderBy(desc(bottlenecks.status), desc(bottlenecks.id))
    .limit(shown);
}

const isOpen = sql`${bottlenecks.status} = 'open'`;
const ofOthers = (cityId: number | null): SQL | undefined =>
  cityId === null ? undefined : ne(bottlenecks.cityId, cityId);

const told = sql`lower(${bottlenecks.title} || ' ' || ${bottlenecks.story} || ' ' || ${bottlenecks.question})`;
const occurs = (stem: string): SQL => sql`(instr(${told}, ${stem}) > 0)`;
