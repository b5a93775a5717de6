import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { partyKinds } from '../../src/domain/party.ts';
import { day, id, isDay, oneOf, refersTo, version } from './columns.ts';

/** Cities, ministries and the chain partners that questions may be put to. */
export const parties = sqliteTable(
  'parties',
  {
    id: id(),
    kind: text({ enum: partyKinds }).notNull(),
    name: text().notNull().unique(),
    fullName: text().notNull(),
    version: version(),
  },
  (t) => [oneOf(t.kind, partyKinds), index('parties_by_kind').on(t.kind, t.name)],
);

/** From when until when a party took part: cities left and ministries joined in the real deal. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: id(),
    partyId: refersTo(() => parties.id).notNull(),
    fromOn: day().notNull(),
    untilOn: day(),
    note: text().notNull().default(''),
    version: version(),
  },
  (t) => [isDay(t.fromOn), isDay(t.untilOn), index('memberships_by_party').on(t.partyId)],
);
