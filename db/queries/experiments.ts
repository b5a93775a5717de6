import { and, eq, gte, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { Theme } from '../../src/domain/experiment.ts';
import type { Scope } from '../../src/domain/permission.ts';
import type { Database } from '../database.ts';
import { experimentCities, experiments, memberships, parties } from '../schema/index.ts';
import { type Author, newId, type Statement, type Write, type Written, write, writeAll } from '../write.ts';
import { withinScope } from './experiment-scope.ts';
import { appointing, type OwnerInput } from './owners.ts';

/** One experiment and its cities; nothing when it lies outside the scope. */
export function experimentAt({ query }: Database, id: number, scope: Scope) {
  return {
    found: query
      .select()
      .from(experiments)
      .where(and(eq(experiments.id, id), withinScope(scope, experiments.id))),
    cities: query
      .select({ id: parties.id, name: parties.name })
      .from(experimentCities)
      .innerJoin(parties, eq(parties.id, experimentCities.cityId))
      .where(eq(experimentCities.experimentId, id))
      .orderBy(parties.name),
  };
}

/** Cities that can take part from today on, and those that an experiment (0: none yet) already has. */
export function cityChoices({ query }: Database, experimentId: number, today: string) {
  const present = query
    .select({ id: memberships.partyId })
    .from(memberships)
    .where(or(isNull(memberships.untilOn), gte(memberships.untilOn, today)));
  const already = query
    .select({ id: experimentCities.cityId })
    .from(experimentCities)
    .where(eq(experimentCities.experimentId, experimentId));
  return query
    .select({ value: parties.id, text: parties.name })
    .from(parties)
    .where(and(eq(parties.kind, 'city'), or(inArray(parties.id, present), inArray(parties.id, already))))
    .orderBy(parties.name);
}

export type ExperimentInput = {
  title: string;
  cityIds: number[];
  theme: Theme;
  summary: string;
  targetGroup: string;
  learningQuestion: string;
  measurement: string;
  startsOn: string;
  endsOn: string;
};

/** With its first owner, when that is known: an act of its own. */
export function registerExperiment(
  database: Database,
  author: Author,
  experiment: ExperimentInput,
  owner: OwnerInput | null,
  idempotencyKey?: string,
): Promise<Written> {
  const first = owner ? [appointing(database, owner, newest)] : [];
  return writeAll(database, author, [registering(database, experiment, idempotencyKey), ...first]);
}

/** The experiment that the act before this one made. */
const newest = sql`(select max(id) from experiments)`;

function registering(
  { query }: Database,
  { cityIds, ...columns }: ExperimentInput,
  idempotencyKey?: string,
): Write {
  return {
    action: 'experiment.registered',
    subject: { table: experiments, id: 'new' },
    idempotencyKey,
    statements: [
      query.insert(experiments).values({ ...columns, state: 'preparing' }),
      ...cityIds.map((cityId) => query.insert(experimentCities).values({ experimentId: newId, cityId })),
    ],
  };
}

export type Row = { id: number; version: number };

export function editExperiment(
  database: Database,
  author: Author,
  { id, version, cityIds, ...columns }: ExperimentInput & Row,
  idempotencyKey?: string,
): Promise<Written> {
  const cities = replaceCities(database, id, cityIds);
  return change(database, author, 'experiment.edited', { id, version }, columns, idempotencyKey, cities);
}

/** Only what changes is written, so that the history tells no more than what was done. */
function replaceCities({ query }: Database, experimentId: number, cityIds: number[]): Statement[] {
  const gone = and(
    eq(experimentCities.experimentId, experimentId),
    notInArray(experimentCities.cityId, cityIds),
  );
  return [
    query.delete(experimentCities).where(gone),
    ...cityIds.map((cityId) =>
      query.insert(experimentCities).values({ experimentId, cityId }).onConflictDoNothing(),
    ),
  ];
}

/** One edit of the experiment's own row, with what goes along in the same act. */
export function change(
  database: Database,
  author: Author,
  action: string,
  { id, version }: Row,
  columns: Partial<typeof experiments.$inferInsert>,
  idempotencyKey?: string,
  more: Statement[] = [],
): Promise<Written> {
  const edit = database.query
    .update(experiments)
    .set({ ...columns, version: version + 1 })
    .where(eq(experiments.id, id));
  return write(database, author, {
    action,
    subject: { table: experiments, id },
    expects: [{ table: experiments, id, version }],
    idempotencyKey,
    statements: [edit, ...more],
  });
}
