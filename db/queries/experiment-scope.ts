import { eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Scope } from '../../src/domain/permission.ts';
import type { Database } from '../database.ts';
import { experimentCities, experiments, parties } from '../schema/index.ts';
import { hasWords } from './words.ts';

/** That an experiment lies within a scope, for a where-clause: a city has those it takes part in. */
export function withinScope(scope: Scope, experimentId: SQLWrapper): SQL | undefined {
  if (scope.kind === 'all') return undefined;
  return scope.kind === 'city' ? isOfCity(experimentId, scope.partyId) : sql`false`;
}

/** The same as a column: whether one may do there what the scope is about. */
export const isWithin = (scope: Scope, experimentId: SQLWrapper) =>
  sql`${withinScope(scope, experimentId) ?? sql`true`}`.mapWith(Boolean);

export const isOfCity = (experimentId: SQLWrapper, cityId: number): SQL =>
  sql`exists (select 1 from ${experimentCities}
    where ${experimentCities.experimentId} = ${experimentId} and ${experimentCities.cityId} = ${cityId})`;

/** The names of an experiment's cities, as one text. */
export const citiesOf = (experimentId: SQLWrapper) =>
  sql<string>`coalesce((select group_concat(${parties.name}, ', ') from ${experimentCities}
    inner join ${parties} on ${parties.id} = ${experimentCities.cityId}
    where ${experimentCities.experimentId} = ${experimentId}), '')`;

/** That a column names the experiment asked for: by its number, or by words of its title. */
export function isOfExperiment(column: SQLWrapper, asked: string): SQL | undefined {
  if (asked === '') return undefined;
  if (/^\d{1,9}$/.test(asked)) return sql`${column} = ${Number(asked)}`;
  return sql`${column} in (select ${experiments.id} from ${experiments} where ${hasWords(asked, experiments.title)})`;
}

/** All cities, to choose one from. */
export const cityChoices = ({ query }: Database) =>
  query
    .select({ value: parties.id, text: parties.name })
    .from(parties)
    .where(eq(parties.kind, 'city'))
    .orderBy(parties.name);
