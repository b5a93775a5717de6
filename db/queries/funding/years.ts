import { asc, count, desc, gt, type SQL, sql } from 'drizzle-orm';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { type FundingFilter, fundedYears, fundingPerYear } from './per-year.ts';

export const yearColumns = ['title', 'year', 'need', 'asked', 'promised', 'secured', 'gap', 'late'] as const;
export type YearOrder = { by: (typeof yearColumns)[number]; descending: boolean };

/** How many experiments are named as those where the gap lies. */
const NAMED = 2;

/** Experiments by year: one page of them, the totals of all that the filter lets through, and the largest gaps. */
export function yearList(
  database: Database,
  filter: FundingFilter,
  today: string,
  { by, descending, page }: YearOrder & { page: number },
) {
  const perYear = fundingPerYear(database, filter, today);
  const direction = descending ? desc : asc;
  return {
    years: database.query
      .select(figures(perYear))
      .from(perYear)
      .orderBy(direction(perYear[by]), asc(perYear.title), asc(perYear.year))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    totals: totalsOf(database, perYear),
    gaps: largestGaps(database, perYear),
  };
}

/** How the whole deal stands, whatever the list is narrowed to. */
export function fundingOfAll(database: Database, today: string) {
  const perYear = fundingPerYear(database, { lateOnly: false, gapOnly: false }, today);
  return { allTotals: totalsOf(database, perYear), allGaps: largestGaps(database, perYear) };
}

type PerYear = ReturnType<typeof fundingPerYear>;

const figures = ({
  experimentId,
  title,
  cities,
  year,
  need,
  asked,
  promised,
  secured,
  gap,
  late,
  lateSince,
}: PerYear) => ({
  experimentId,
  title,
  cities,
  year,
  need,
  asked,
  promised,
  secured,
  gap,
  late,
  lateSince,
});

const total = (column: SQL.Aliased<number>) => sql<number>`coalesce(sum(${column}), 0)`;

const totalsOf = ({ query }: Database, perYear: PerYear) =>
  query
    .select({
      count: count(),
      need: total(perYear.need),
      asked: total(perYear.asked),
      promised: total(perYear.promised),
      secured: total(perYear.secured),
      gap: total(perYear.gap),
      late: total(perYear.late),
    })
    .from(perYear);

/** The experiments that lack most; `others` counts those with a gap that are not named. */
const largestGaps = ({ query }: Database, perYear: PerYear) =>
  query
    .select({
      title: perYear.title,
      gap: total(perYear.gap).as('total_gap'),
      others: sql<number>`max(0, count(*) over () - ${NAMED})`,
    })
    .from(perYear)
    .where(gt(perYear.gap, 0))
    .groupBy(perYear.experimentId)
    .orderBy(desc(sql`total_gap`), asc(perYear.title))
    .limit(NAMED);

/** The years that the list can be narrowed to. */
export function yearChoices(database: Database) {
  const funded = fundedYears(database);
  return database.query.selectDistinct({ year: funded.year }).from(funded).orderBy(funded.year);
}
