import { countDistinct, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { benefits, fundingLines } from '../../schema/index.ts';
import { type FundingFilter, fundingPerYear, isFunded, isOfYears, isWhole } from './per-year.ts';

/** Per policy domain what its lines add up to, rung by rung, and in how many experiments benefits land there. */
export function payersAndWinners(database: Database, filter: FundingFilter, today: string) {
  const { query } = database;
  const perYear = fundingPerYear(database, filter, today);
  const funded = query.select({ id: perYear.experimentId }).from(perYear);
  return {
    payers: query
      .select({
        domain: fundingLines.domain,
        rung: fundingLines.rung,
        amount: sql<number>`sum(${fundingLines.amount})`,
      })
      .from(fundingLines)
      .where(isOfYears(database, filter, today))
      .groupBy(fundingLines.domain, fundingLines.rung),
    winners: query
      .select({ domain: benefits.domain, experiments: countDistinct(benefits.experimentId) })
      .from(benefits)
      .where(isWhole(filter) ? isFunded(benefits.experimentId) : inArray(benefits.experimentId, funded))
      .groupBy(benefits.domain),
  };
}
