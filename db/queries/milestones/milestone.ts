import { and, desc, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Scope } from '../../../src/domain/permission.ts';
import type { Database } from '../../database.ts';
import {
  audit,
  changes,
  experimentCities,
  experiments,
  milestones,
  parties,
  people,
  replannings,
} from '../../schema/index.ts';
import { withinScope } from '../experiment-scope.ts';
import { historyOf } from '../history.ts';
import { recorder, recording } from '../recorded-by.ts';

/** More is seldom done to one milestone. */
const ACTS_SHOWN = 50;

/**
 * One milestone, within a scope, with its experiment; `mayEdit` says whether it also lies within the other one. In a
 * joint experiment each city plans its own moments with its own administrators.
 */
export const milestoneFile = ({ query }: Database, id: number, reads: Scope, writes: Scope) =>
  query
    .select({
      milestone: milestones,
      experiment: { id: experiments.id, title: experiments.title },
      city: parties.name,
      mayEdit: sql`${isOfScope(writes, milestones.cityId) ?? sql`true`}`.mapWith(Boolean),
    })
    .from(milestones)
    .innerJoin(experiments, eq(experiments.id, milestones.experimentId))
    .innerJoin(parties, eq(parties.id, milestones.cityId))
    .where(and(eq(milestones.id, id), isOfScope(reads, milestones.cityId)));

function isOfScope(scope: Scope, cityId: SQLWrapper): SQL | undefined {
  if (scope.kind === 'all') return undefined;
  return scope.kind === 'city' ? sql`${cityId} = ${scope.partyId}` : sql`false`;
}

/** Its replannings, newest first, by whom each was recorded; and everything that was changed on it. */
export function milestoneStory(database: Database, id: number) {
  const parts = [{ table: replannings, column: 'milestone_id' }];
  return {
    ...historyOf(database, { table: milestones, id, parts }, ACTS_SHOWN),
    replannings: database.query
      .select({ replanning: replannings, recorder })
      .from(replannings)
      .leftJoin(changes, recording.change(replannings.id))
      .leftJoin(audit, recording.audit)
      .leftJoin(people, recording.person)
      .where(eq(replannings.milestoneId, id))
      .orderBy(desc(replannings.id)),
  };
}

/** The experiment under which a milestone is planned, within a scope, and its cities that one may plan for. */
export function plannableExperiment({ query }: Database, id: number, scope: Scope) {
  return {
    experiment: query
      .select({ id: experiments.id, title: experiments.title })
      .from(experiments)
      .where(and(eq(experiments.id, id), withinScope(scope, experiments.id))),
    cities: query
      .select({ value: parties.id, text: parties.name })
      .from(experimentCities)
      .innerJoin(parties, eq(parties.id, experimentCities.cityId))
      .where(and(eq(experimentCities.experimentId, id), isOfScope(scope, experimentCities.cityId)))
      .orderBy(parties.name),
  };
}
