import { and, countDistinct, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { benefits, fundingLines } from '../../schema/index.ts';
import { type FundingFilter, fundingPerYear } from './per-year.ts';

/** Per policy domain what its lines add up to, rung by rung, and in how many experiments benefits land there. */
export function payersAndWinners(database: Database, filter: FundingFilter, today: string) {
  const perYear = fundingPerYear(database, filter, today);
  const { query } = database;
  return {
    payers: query
      .select({
        domain: fundingLines.domain,
        rung: fundingLines.rung,
        amount: sql<number>`sum(${fundingLines.amount})`,
      })
      .from(fundingLines)
      .innerJoin(
        perYear,
        and(eq(perYear.experimentId, fundingLines.experimentId), eq(perYear.year, fundingLines.year)),
      )
      .groupBy(fundingLines.domain, fundingLines.rung),
    winners: query
      .select({ domain: benefits.domain, experiments: countDistinct(benefits.experimentId) })
      .from(benefits)
      .where(inArray(benefits.experimentId, query.select({ id: perYear.experimentId }).from(perYear)))
      .groupBy(benefits.domain),
  };
}
