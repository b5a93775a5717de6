import { asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/sqlite-core';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { experiments, fundingLines, fundingNeeds } from '../../schema/index.ts';
import { citiesOf } from '../experiment-scope.ts';
import { type FundingFilter, fundingPerYear, isFunded, isWhole } from './per-year.ts';

export const yearColumns = ['title', 'year', 'need', 'asked', 'promised', 'secured', 'gap', 'late'] as const;
export type YearOrder = { by: (typeof yearColumns)[number]; descending: boolean };

/** How many experiments are named as those where the gap lies. */
const NAMED = 2;

/** Experiments by year: one page of them, and what all that the filter lets through adds up to. */
export const yearList = (
  database: Database,
  filter: FundingFilter,
  today: string,
  order: YearOrder & { page: number },
) => ({
  years: yearPage(database, filter, today, order),
  totals: fundingTotals(database, filter, today),
});

function yearPage(
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

type Totals = Record<'count' | 'need' | 'asked' | 'promised' | 'secured' | 'gap' | 'late', number>;

/**
 * What all that the filter lets through adds up to; `gaps` is a JSON list of the experiments that lack most. Without a
 * filter nothing is asked for, and no row comes.
 */
export const fundingTotals = (database: Database, filter: FundingFilter | null, today: string) =>
  database.query.all<Totals & { gaps: string }>(
    filter === null
      ? sql`select 1 where false`
      : sql`
    with years as materialized (select * from ${fundingPerYear(database, filter, today)})
    select count(*) as count, ${sql.join(figures.map(sumOf), sql`, `)}, ${largestGaps} as gaps from years`,
  );

const figures = ['need', 'asked', 'promised', 'secured', 'gap', 'late'];
const sumOf = (figure: string) => sql.raw(`coalesce(sum(${figure}), 0) as ${figure}`);

/** `others` counts the experiments with a gap that are not named. */
const largestGaps = sql`(select json_group_array(json_object('title', title, 'gap', total_gap, 'others', others))
  from (select title, sum(gap) as total_gap, max(0, count(*) over () - ${NAMED}) as others
    from years inner join experiments on experiments.id = experiment_id
    where gap > 0 group by experiment_id order by total_gap desc, title limit ${NAMED}))`;

/** The years that the list can be narrowed to. */
export const yearChoices = ({ query }: Database) =>
  union(
    query.selectDistinct({ year: fundingNeeds.year }).from(fundingNeeds),
    query.selectDistinct({ year: fundingLines.year }).from(fundingLines),
  ).orderBy(sql`1`);
