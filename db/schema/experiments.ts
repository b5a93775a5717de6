import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { experimentStates, ownerKinds, securings, themes } from '../../src/domain/experiment.ts';
import { policyDomains } from '../../src/domain/funding.ts';
import { day, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { parties } from './parties.ts';

/** What one or more cities try out, and what they want to learn from it. */
export const experiments = sqliteTable(
  'experiments',
  {
    id: id(),
    title: text().notNull(),
    theme: text({ enum: themes }).notNull(),
    summary: text().notNull(),
    targetGroup: text().notNull().default(''),
    learningQuestion: text().notNull().default(''),
    measurement: text().notNull().default(''),
    state: text({ enum: experimentStates }).notNull(),
    learned: text().notNull().default(''),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    securing: text({ enum: securings }).notNull().default('none'),
    securingNote: text().notNull().default(''),
    version: version(),
  },
  (t) => [
    oneOf(t.theme, themes),
    oneOf(t.state, experimentStates),
    oneOf(t.securing, securings),
    isDay(t.startsOn),
    isDay(t.endsOn),
    index('experiments_by_title').on(t.title),
    index('experiments_in_alphabet').on(sql`title collate nocase`),
    index('experiments_by_state').on(t.state),
  ],
);

export const experimentCities = sqliteTable(
  'experiment_cities',
  {
    id: id(),
    experimentId: refersTo(() => experiments.id).notNull(),
    cityId: refersTo(() => parties.id).notNull(),
  },
  (t) => [
    uniqueIndex('experiment_cities_once').on(t.experimentId, t.cityId),
    index('experiment_cities_by_city').on(t.cityId),
  ],
);

/** Who owns it, per kind and dated: between two owners lies a vacancy. `title` is an office, not a name. */
export const owners = sqliteTable(
  'owners',
  {
    id: id(),
    experimentId: refersTo(() => experiments.id).notNull(),
    kind: text({ enum: ownerKinds }).notNull(),
    partyId: refersTo(() => parties.id).notNull(),
    title: text().notNull(),
    fromOn: day().notNull(),
    untilOn: day(),
    version: version(),
  },
  (t) => [
    oneOf(t.kind, ownerKinds),
    isDay(t.fromOn),
    isDay(t.untilOn),
    index('owners_by_experiment').on(t.experimentId, t.kind),
  ],
);

/** Where the benefits of an experiment land, to hold beside who pays. */
export const benefits = sqliteTable(
  'benefits',
  {
    id: id(),
    experimentId: refersTo(() => experiments.id).notNull(),
    domain: text({ enum: policyDomains }).notNull(),
    note: text().notNull().default(''),
    version: version(),
  },
  (t) => [oneOf(t.domain, policyDomains), uniqueIndex('benefits_once').on(t.experimentId, t.domain)],
);
