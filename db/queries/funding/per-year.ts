import { and, eq, gt, inArray, min, type SQL, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/sqlite-core';
import type { FundingRung, PolicyDomain } from '../../../src/domain/funding.ts';
import type { Database } from '../../database.ts';
import { experiments, fundingLines, fundingNeeds } from '../../schema/index.ts';
import { citiesOf, isOfCity } from '../experiment-scope.ts';
import { euros, isLate, securedRungs } from './rungs.ts';

export type FundingFilter = {
  cityId?: number;
  year?: number;
  /** Experiments and years that have such a line; their figures stay whole. */
  rung?: FundingRung;
  domain?: PolicyDomain;
  lateOnly: boolean;
  gapOnly: boolean;
};

/** Every year in which an experiment needs money or gets it. */
export const fundedYears = ({ query }: Database) =>
  union(
    query.select({ experimentId: fundingNeeds.experimentId, year: fundingNeeds.year }).from(fundingNeeds),
    query.select({ experimentId: fundingLines.experimentId, year: fundingLines.year }).from(fundingLines),
  ).as('funded_years');

/**
 * Per experiment and year, in whole euros: what is needed, asked, promised and secured, the gap and what is late.
 * A subquery, to be sorted, paged or added up by the database; the same rules as `fundingOfYear`.
 */
export function fundingPerYear(database: Database, filter: FundingFilter, today: string) {
  const funded = fundedYears(database);
  return database.query
    .select({
      experimentId: funded.experimentId,
      year: funded.year,
      title: sql<string>`${experiments.title}`.as('title'),
      cities: citiesOf(funded.experimentId).as('cities'),
      need: sql<number>`${need}`.as('need'),
      asked: euros(eq(fundingLines.rung, 'asked')).as('asked'),
      promised: euros(eq(fundingLines.rung, 'promised')).as('promised'),
      secured: sql<number>`${secured}`.as('secured'),
      gap: sql<number>`${gap}`.as('gap'),
      late: euros(isLate(today)).as('late'),
      lateSince: min(sql<string>`case when ${isLate(today)} then ${fundingLines.expectedOn} end`).as(
        'late_since',
      ),
    })
    .from(funded)
    .innerJoin(experiments, eq(experiments.id, funded.experimentId))
    .leftJoin(fundingNeeds, isIn(funded, fundingNeeds))
    .leftJoin(fundingLines, isIn(funded, fundingLines))
    .where(
      and(
        filter.cityId ? isOfCity(funded.experimentId, filter.cityId) : undefined,
        filter.year ? eq(funded.year, filter.year) : undefined,
      ),
    )
    .groupBy(funded.experimentId, funded.year)
    .having(and(...conditions(filter, today)))
    .as('per_year');
}

const need = sql`coalesce(max(${fundingNeeds.amount}), 0)`;
const secured = euros(inArray(fundingLines.rung, securedRungs));
const gap = sql`max(0, ${need} - ${secured})`;

type Funded = ReturnType<typeof fundedYears>;

const isIn = (funded: Funded, table: typeof fundingNeeds | typeof fundingLines) =>
  and(eq(table.experimentId, funded.experimentId), eq(table.year, funded.year));

function conditions({ rung, domain, lateOnly, gapOnly }: FundingFilter, today: string) {
  const hasLine = (condition: SQL | undefined) => gt(sql`count(case when ${condition} then 1 end)`, 0);
  return [
    rung || domain ? hasLine(and(...lineIs({ rung, domain }))) : undefined,
    lateOnly ? hasLine(isLate(today)) : undefined,
    gapOnly ? gt(gap, 0) : undefined,
  ];
}

/** What a filter asks of a line itself. */
export const lineIs = ({ rung, domain }: Pick<FundingFilter, 'rung' | 'domain'>) => [
  rung && eq(fundingLines.rung, rung),
  domain && eq(fundingLines.domain, domain),
];
