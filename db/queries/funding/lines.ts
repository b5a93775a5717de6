import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { fundingRungs } from '../../../src/domain/funding.ts';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { experiments, fundingLines, parties } from '../../schema/index.ts';
import { type FundingFilter, isOfYears, lineIs } from './per-year.ts';
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
  const isLateIf = filter.lateOnly ? isLate(today) : undefined;
  const where = and(isOfYears(database, filter, today), ...lineIs(filter), isLateIf);
  const inOrder = [
    sql`${sorted[by]} is null`,
    (descending ? desc : asc)(sorted[by]),
    asc(experiments.title),
    asc(fundingLines.id),
  ];
  const shown = database.query
    .select({ id: fundingLines.id })
    .from(fundingLines)
    .innerJoin(experiments, eq(experiments.id, fundingLines.experimentId))
    .innerJoin(parties, eq(parties.id, fundingLines.contributorId))
    .where(where)
    .orderBy(...inOrder)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return database.query
    .select({ line: fundingLines, contributor: parties.name, title: experiments.title })
    .from(fundingLines)
    .innerJoin(experiments, eq(experiments.id, fundingLines.experimentId))
    .innerJoin(parties, eq(parties.id, fundingLines.contributorId))
    .where(inArray(fundingLines.id, shown))
    .orderBy(...inOrder);
}

/** The ladder from below, as people read it; words would sort by alphabet. */
const place = sql.join(
  fundingRungs.map((rung, at) => sql`when ${rung} then ${at}`),
  sql` `,
);

const sorted = {
  title: experiments.title,
  year: fundingLines.year,
  contributor: parties.name,
  amount: fundingLines.amount,
  domain: fundingLines.domain,
  rung: sql`case ${fundingLines.rung} ${place} end`,
  expected: fundingLines.expectedOn,
};
