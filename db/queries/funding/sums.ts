import { and, type SQL, sql } from 'drizzle-orm';
import type { FundingRung, PolicyDomain } from '../../../src/domain/funding.ts';
import type { Database } from '../../database.ts';
import { benefits, experimentCities, experiments, fundingLines, fundingNeeds } from '../../schema/index.ts';
import { remembered } from '../remembered.ts';
import { type FundingFilter, fundingPerYear, lineIs } from './per-year.ts';
import { isLate } from './rungs.ts';

/** What all that a filter lets through adds up to, in whole euros. */
export type FundingSums = {
  totals: Record<'count' | 'need' | 'asked' | 'promised' | 'secured' | 'gap' | 'late', number>;
  /** The experiments that lack most; `others` counts those with a gap that are not named. */
  gaps: { title: string; gap: number; others: number }[];
  years: number[];
  /** Of the lines that it lets through themselves. */
  lines: { count: number; amount: number };
  /** Per policy domain what its lines add up to, rung by rung. */
  payers: { domain: PolicyDomain; rung: FundingRung; amount: number }[];
  /** In how many experiments benefits land per policy domain. */
  winners: { domain: PolicyDomain; experiments: number }[];
};

const sumsOf = remembered<FundingSums>(30);
const tables = [experiments, experimentCities, fundingNeeds, fundingLines, benefits];

/** The sums of the experiments and years that the filter lets through: all money is gone through to know them. */
export const fundingSums = (database: Database, filter: FundingFilter, today: string) =>
  sumsOf(database, JSON.stringify([filter, today]), {
    tables,
    json: {
      sums: sql`(
      with years as materialized (select * from ${fundingPerYear(database, filter, today)}),
      lines as materialized (select domain, rung, amount, ${isMeant(filter, today)} as is_meant from ${fundingLines}
        where (experiment_id, year) in (select experiment_id, year from years))
      select json_object('totals', ${totals}, 'gaps', ${largestGaps}, 'years', ${distinctYears},
        'lines', ${lineTotals}, 'payers', ${payers}, 'winners', ${winners}))`,
    },
  });

const isMeant = (filter: FundingFilter, today: string): SQL =>
  sql`${and(...lineIs(filter), filter.lateOnly ? isLate(today) : undefined) ?? sql`true`}`;

const figures = ['need', 'asked', 'promised', 'secured', 'gap', 'late'].map((figure) =>
  sql.raw(`'${figure}', coalesce(sum(${figure}), 0)`),
);
const totals = sql`(select json_object('count', count(*), ${sql.join(figures, sql`, `)}) from years)`;

/** How many experiments are named as those where the gap lies. */
const NAMED = 2;

const largestGaps = sql`(select json_group_array(json_object('title', title, 'gap', total_gap, 'others', others))
  from (select title, sum(gap) as total_gap, max(0, count(*) over () - ${NAMED}) as others
    from years inner join experiments on experiments.id = experiment_id
    where gap > 0 group by experiment_id order by total_gap desc, title limit ${NAMED}))`;

const distinctYears = sql`(select json_group_array(year) from (select distinct year from years order by year))`;

const lineTotals = sql`(select json_object('count', count(*), 'amount', coalesce(sum(amount), 0))
  from lines where is_meant)`;

const payers = sql`(select json_group_array(json_object('domain', domain, 'rung', rung, 'amount', amount))
  from (select domain, rung, sum(amount) as amount from lines group by domain, rung))`;

const winners = sql`(select json_group_array(json_object('domain', domain, 'experiments', experiments))
  from (select domain, count(*) as experiments from benefits
    where experiment_id in (select experiment_id from years) group by domain))`;
