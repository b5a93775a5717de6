import { and, eq, gte, isNull, lte, notInArray, or, type SQLWrapper } from 'drizzle-orm';
import type { Edited, Logged } from '../../src/domain/bottleneck/log.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import {
  bottleneckExperiments,
  bottlenecks,
  experimentCities,
  experiments,
  memberships,
  parties,
} from '../schema/index.ts';
import { type Author, newId, type Statement, type Written, write } from '../write.ts';
import { partiesToday } from './askable.ts';
import { bottleneckAt, touchedExperiments } from './bottleneck-file.ts';

/** What the form offers to choose from when a city (0: none chosen yet) logs a bottleneck. */
export const formChoices = (database: Database, cityId: number, today: string) => ({
  cities: citiesToday(database, today),
  experiments: experimentsOf(database, cityId),
  parties: partiesToday(database, today),
});

/** The same for one that exists, with the bottleneck itself and what it touches now. */
export function editableBottleneck(database: Database, actor: Actor, id: number, today: string) {
  const city = database.query
    .select({ id: bottlenecks.cityId })
    .from(bottlenecks)
    .where(eq(bottlenecks.id, id));
  return {
    found: bottleneckAt(database, actor, id),
    touched: touchedExperiments(database, id),
    experiments: experimentsOf(database, city),
    parties: partiesToday(database, today),
  };
}

const experimentsOf = ({ query }: Database, cityId: number | SQLWrapper) =>
  query
    .select({ value: experiments.id, text: experiments.title })
    .from(experimentCities)
    .innerJoin(experiments, eq(experiments.id, experimentCities.experimentId))
    .where(eq(experimentCities.cityId, cityId))
    .orderBy(experiments.title);

/** The cities that take part today. */
const citiesToday = ({ query }: Database, today: string) =>
  query
    .selectDistinct({ value: parties.id, text: parties.name })
    .from(parties)
    .innerJoin(memberships, eq(memberships.partyId, parties.id))
    .where(
      and(
        eq(parties.kind, 'city'),
        lte(memberships.fromOn, today),
        or(isNull(memberships.untilOn), gte(memberships.untilOn, today)),
      ),
    )
    .orderBy(parties.name);

export function logBottleneck(
  database: Database,
  author: Author,
  { bottleneck, experimentIds }: Logged,
  idempotencyKey?: string,
): Promise<Written> {
  const { query } = database;
  return write(database, author, {
    action: 'bottleneck.logged',
    subject: { table: bottlenecks, id: 'new' },
    idempotencyKey,
    statements: [
      query.insert(bottlenecks).values(bottleneck),
      ...experimentIds.map((experimentId) =>
        query.insert(bottleneckExperiments).values({ bottleneckId: newId, experimentId }),
      ),
    ],
  });
}

/** Writes what was edited; a draft that is published with it is told as such. */
export function editBottleneck(
  database: Database,
  author: Author,
  { id, version, status }: { id: number; version: number; status: string },
  { bottleneck, experimentIds }: Edited,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: bottleneck.status === status ? 'bottleneck.edited' : 'bottleneck.published',
    subject: { table: bottlenecks, id },
    expects: [{ table: bottlenecks, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(bottlenecks)
        .set({ ...bottleneck, version: version + 1 })
        .where(eq(bottlenecks.id, id)),
      ...touch(database, id, experimentIds),
    ],
  });
}

/** Only what changes is written, so that the history tells no more than what was done. */
function touch({ query }: Database, bottleneckId: number, experimentIds: number[]): Statement[] {
  const gone = and(
    eq(bottleneckExperiments.bottleneckId, bottleneckId),
    notInArray(bottleneckExperiments.experimentId, experimentIds),
  );
  return [
    query.delete(bottleneckExperiments).where(gone),
    ...experimentIds.map((experimentId) =>
      query.insert(bottleneckExperiments).values({ bottleneckId, experimentId }).onConflictDoNothing(),
    ),
  ];
}
