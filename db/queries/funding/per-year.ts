import { and, eq, gt, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { FundingRung, PolicyDomain } from '../../../src/domain/funding.ts';
import type { Database } from '../../database.ts';
import { fundingLines, fundingNeeds } from '../../schema/index.ts';
import { isOfCity } from '../experiment-scope.ts';
import { isLate, securedRungs } from './rungs.ts';

export type FundingFilter = {
  cityId?: number;
  year?: number;
  /** Experiments and years that have such a line; their figures stay whole. */
  rung?: FundingRung;
  domain?: PolicyDomain;
  lateOnly: boolean;
  gapOnly: boolean;
};

/** Whether nothing is left out. */
export const isWhole = ({ cityId, year, rung, domain, lateOnly, gapOnly }: FundingFilter) =>
  !(cityId || year || rung || domain || lateOnly || gapOnly);

/** That an experiment needs money in some year, or gets it. */
export const isFunded = (experimentId: SQLWrapper): SQL => sql`(
  exists (select 1 from ${fundingNeeds} where ${fundingNeeds.experimentId} = ${experimentId})
  or exists (select 1 from ${fundingLines} where ${fundingLines.experimentId} = ${experimentId}))`;

/**
 * Per experiment and year, in whole euros: what is needed, asked, promised and secured, the gap and what is late.
 * A subquery, to be sorted, paged or added up by the database; the same rules as `fundingOfYear`. `which` narrows the
 * experiments before anything is added up.
 */
export function fundingPerYear(database: Database, filter: FundingFilter, today: string, which?: SQL) {
  const told = needsAndLines(database, filter, today, which);
  const { experimentId, year, need, asked, promised, secured, late, lateSince } = told;
  return database.query
    .select({
      experimentId,
      year,
      need: total(need).as('need'),
      asked: total(asked).as('asked'),
      promised: total(promised).as('promised'),
      secured: total(secured).as('secured'),
      gap: gapOf(told).as('gap'),
      late: total(late).as('late'),
      lateSince: sql<string | null>`min(${lateSince})`.as('late_since'),
    })
    .from(told)
    .where(
      and(
        filter.cityId ? isOfCity(experimentId, filter.cityId) : undefined,
        filter.year ? eq(year, filter.year) : undefined,
      ),
    )
    .groupBy(experimentId, year)
    .having(and(...conditions(told, filter)))
    .as('per_year');
}

/** Needs and lines as rows of the same shape, so that they are gone through once. */
function needsAndLines({ query }: Database, filter: FundingFilter, today: string, which?: SQL) {
  const { experimentId, year, amount, rung } = fundingLines;
  const where = (condition: SQL | undefined) => sql<number>`case when ${condition} then ${amount} else 0 end`;
  const none = sql<number>`0`;
  const needs = query
    .select({
      experimentId: fundingNeeds.experimentId,
      year: fundingNeeds.year,
      need: sql<number>`${fundingNeeds.amount}`.as('need'),
      asked: none.as('asked'),
      promised: none.as('promised'),
      secured: none.as('secured'),
      late: none.as('late'),
      lateSince: sql<string | null>`null`.as('late_since'),
      isMeant: none.as('is_meant'),
    })
    .from(fundingNeeds)
    .where(which && inArray(fundingNeeds.experimentId, which));
  const lines = query
    .select({
      experimentId,
      year,
      need: none.as('need'),
      asked: where(eq(rung, 'asked')).as('asked'),
      promised: where(eq(rung, 'promised')).as('promised'),
      secured: where(inArray(rung, securedRungs)).as('secured'),
      late: where(isLate(today)).as('late'),
      lateSince: sql<string | null>`case when ${isLate(today)} then ${fundingLines.expectedOn} end`.as(
        'late_since',
      ),
      isMeant: sql<number>`${and(...lineIs(filter)) ?? sql`1`}`.as('is_meant'),
    })
    .from(fundingLines)
    .where(which && inArray(fundingLines.experimentId, which));
  return unionAll(needs, lines).as('told');
}

type Told = ReturnType<typeof needsAndLines>;

const total = (column: SQL.Aliased<number>) => sql<number>`sum(${column})`;
const gapOf = ({ need, secured }: Told) => sql<number>`max(0, ${total(need)} - ${total(secured)})`;

function conditions(told: Told, { rung, domain, lateOnly, gapOnly }: FundingFilter) {
  return [
    rung || domain ? gt(total(told.isMeant), 0) : undefined,
    lateOnly ? sql`min(${told.lateSince}) is not null` : undefined,
    gapOnly ? gt(gapOf(told), 0) : undefined,
  ];
}

/** That a line belongs to an experiment and year that the filter lets through; undefined when it lets all through. */
export function isOfYears(database: Database, filter: FundingFilter, today: string): SQL | undefined {
  if (isWhole(filter)) return undefined;
  const { experimentId, year } = fundingLines;
  const perYear = fundingPerYear(database, filter, today);
  const pairs = database.query.select({ id: perYear.experimentId, year: perYear.year }).from(perYear);
  return sql`(${experimentId}, ${year}) in ${pairs}`;
}

/** What a filter asks of a line itself. */
export const lineIs = ({ rung, domain }: Pick<FundingFilter, 'rung' | 'domain'>) => [
  rung && eq(fundingLines.rung, rung),
  domain && eq(fundingLines.domain, domain),
];
