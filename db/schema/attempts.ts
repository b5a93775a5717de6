import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id } from './columns.ts';

/**
 * How often somebody sent something in one minute, by the clock of the database, so that all processes count together.
 * `who` is a person's number, or the hash of a network address: nobody reads it at a glance. Only who sends much stands
 * here, until somebody else does.
 */
export const attempts = sqliteTable(
  'attempts',
  { id: id(), who: text().notNull().unique(), minute: integer().notNull(), count: integer().notNull() },
  (t) => [index('attempts_by_minute').on(t.minute)],
);
