import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import { fundingRungs } from '../../../src/domain/funding.ts';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { fundingLines, parties } from '../../schema/index.ts';
import { type FundingFilter, fundingPerYear, lineIs } from './per-year.ts';
import { isLate } from './rungs.ts';

export const lineColumns = ['title', 'year', 'contributor', 'amount', 'domain', 'rung', 'expected'] as const;
export type LineOrder = { by: (typeof lineColumns)[number]; descending: boolean };

/** The lines of the experiments and years that the filter lets through, as far as it lets them through themselves. */
export function lineList(
  database: Database,
  filter: FundingFilter,
  today: string,
  { by, descending, page }: LineOrder & { page: number },
) {
  const perYear = fundingPerYear(database, filter, today);
  const isIn = and(eq(perYear.experimentId, fundingLines.experimentId), eq(perYear.year, fundingLines.year));
  const where = and(...lineIs(filter), filter.lateOnly ? isLate(today) : undefined);
  const column = by === 'title' ? perYear.title : sorted[by];
  return {
    lines: database.query
      .select({ line: fundingLines, contributor: parties.name, title: perYear.title })
      .from(fundingLines)
      .innerJoin(perYear, isIn)
      .innerJoin(parties, eq(parties.id, fundingLines.contributorId))
      .where(where)
      .orderBy(
        sql`${column} is null`,
        (descending ? desc : asc)(column),
        asc(perYear.title),
        asc(fundingLines.id),
      )
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    lineTotals: database.query
      .select({ count: count(), amount: sql<number>`coalesce(sum(${fundingLines.amount}), 0)` })
      .from(fundingLines)
      .innerJoin(perYear, isIn)
      .where(where),
  };
}

/** The ladder from below, as people read it; words would sort by alphabet. */
const place = sql.join(
  fundingRungs.map((rung, at) => sql`when ${rung} then ${at}`),
  sql` `,
);

const sorted = {
  year: fundingLines.year,
  contributor: parties.name,
  amount: fundingLines.amount,
  domain: fundingLines.domain,
  rung: sql`case ${fundingLines.rung} ${place} end`,
  expected: fundingLines.expectedOn,
};
