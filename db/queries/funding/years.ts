import { asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { experiments } from '../../schema/index.ts';
import { citiesOf } from '../experiment-scope.ts';
import { type FundingFilter, fundingPerYear, isFunded, isWhole } from './per-year.ts';

export const yearColumns = ['title', 'year', 'need', 'asked', 'promised', 'secured', 'gap', 'late'] as const;
export type YearOrder = { by: (typeof yearColumns)[number]; descending: boolean };

/** Experiments by year, one page of them. */
export function yearList(
  database: Database,
  filter: FundingFilter,
  today: string,
  { by, descending, page }: YearOrder & { page: number },
) {
  const isInAlphabet = by === 'title' && !descending && isWhole(filter);
  const perYear = fundingPerYear(database, filter, today, isInAlphabet ? firstFunded(page) : undefined);
  const column = by === 'title' ? experiments.title : perYear[by];
  return database.query
    .select({
      experimentId: perYear.experimentId,
      title: experiments.title,
      cities: citiesOf(perYear.experimentId),
      year: perYear.year,
      need: perYear.need,
      asked: perYear.asked,
      promised: perYear.promised,
      secured: perYear.secured,
      gap: perYear.gap,
      late: perYear.late,
      lateSince: perYear.lateSince,
    })
    .from(perYear)
    .innerJoin(experiments, eq(experiments.id, perYear.experimentId))
    .orderBy((descending ? desc : asc)(column), asc(experiments.title), asc(perYear.year))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

/** The experiments that can stand on the first pages of an alphabetical list: of the others nothing is added up. */
const firstFunded = (pages: number): SQL => sql`(select id from ${experiments}
  where ${isFunded(experiments.id)} order by ${experiments.title} limit ${pages * pageSize})`;
