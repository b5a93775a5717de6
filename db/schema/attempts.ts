import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id } from './columns.ts';

/**
 * How often somebody sent something in one minute, by the clock of the database, so that all processes count together.
 * `who` is a hash: of a person's number, or of a network address. Nothing stays longer than it counts.
 */
export const attempts = sqliteTable(
  'attempts',
  { id: id(), who: text().notNull().unique(), minute: integer().notNull(), count: integer().notNull() },
  (t) => [index('attempts_by_minute').on(t.minute)],
);
