import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { ExperimentState, Theme } from '../../src/domain/experiment.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Database } from '../database.ts';
import {
  bottleneckExperiments,
  bottlenecks,
  experimentCities,
  experiments,
  fundingLines,
  fundingNeeds,
  owners,
  parties,
  updates,
} from '../schema/index.ts';
import { type ExperimentOrder, inOrder, isLatestOf } from './experiment-order.ts';
import { isOfCity } from './experiment-scope.ts';
import { hasWords } from './words.ts';

export type ExperimentFilter = { cityId?: number; theme?: Theme; state?: ExperimentState; words: string };

/** One page of the register, with everything a row shows; money is that of one calendar year. */
export function experimentList(
  { query }: Database,
  filter: ExperimentFilter,
  order: ExperimentOrder,
  page: number,
  year: number,
) {
  const where = and(...conditions(filter));
  const offset = (page - 1) * pageSize;
  const shown = query
    .select({ id: experiments.id })
    .from(experiments)
    .where(where)
    .orderBy(...inOrder(order))
    .limit(pageSize)
    .offset(offset);
  return {
    experiments: query
      .select({
        id: experiments.id,
        title: experiments.title,
        theme: experiments.theme,
        state: experiments.state,
        startsOn: experiments.startsOn,
      })
      .from(experiments)
      .where(where)
      .orderBy(...inOrder(order))
      .limit(pageSize)
      .offset(offset),
    total: query.select({ count: count() }).from(experiments).where(where),
    cities: query
      .select({ experimentId: experimentCities.experimentId, name: parties.name })
      .from(experimentCities)
      .innerJoin(parties, eq(parties.id, experimentCities.cityId))
      .where(inArray(experimentCities.experimentId, shown))
      .orderBy(parties.name),
    leads: query
      .select({
        experimentId: owners.experimentId,
        kind: owners.kind,
        title: owners.title,
        fromOn: owners.fromOn,
        untilOn: owners.untilOn,
      })
      .from(owners)
      .where(and(eq(owners.kind, 'project_lead'), inArray(owners.experimentId, shown))),
    needs: query
      .select({
        experimentId: fundingNeeds.experimentId,
        year: fundingNeeds.year,
        amount: fundingNeeds.amount,
      })
      .from(fundingNeeds)
      .where(and(eq(fundingNeeds.year, year), inArray(fundingNeeds.experimentId, shown))),
    lines: query
      .select({
        experimentId: fundingLines.experimentId,
        year: fundingLines.year,
        amount: fundingLines.amount,
        rung: fundingLines.rung,
      })
      .from(fundingLines)
      .where(and(eq(fundingLines.year, year), inArray(fundingLines.experimentId, shown))),
    latest: query
      .select({ experimentId: updates.experimentId, progress: updates.progress })
      .from(experiments)
      .innerJoin(updates, isLatestOf(experiments.id))
      .where(inArray(experiments.id, shown)),
    open: query
      .select({ experimentId: bottleneckExperiments.experimentId, count: count() })
      .from(bottleneckExperiments)
      .innerJoin(bottlenecks, eq(bottlenecks.id, bottleneckExperiments.bottleneckId))
      // The plus keeps it from going through everything that is open in the deal.
      .where(and(sql`+${bottlenecks.status} = 'open'`, inArray(bottleneckExperiments.experimentId, shown)))
      .groupBy(bottleneckExperiments.experimentId),
  };
}

function conditions({ cityId, theme, state, words }: ExperimentFilter): (SQL | undefined)[] {
  return [
    hasWords(
      words,
      experiments.title,
      experiments.summary,
      experiments.targetGroup,
      experiments.learningQuestion,
    ),
    theme && eq(experiments.theme, theme),
    state && eq(experiments.state, state),
    cityId ? isOfCity(experiments.id, cityId) : undefined,
  ];
}
