import { sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { type AnySQLiteColumn, check, integer, type SQLiteColumn, text } from 'drizzle-orm/sqlite-core';

/** A number that is never handed out twice, so that K-14 stays K-14. */
export const id = () => integer().primaryKey({ autoIncrement: true });

/** Counts the edits of a row; a write with an older count is stale and rolls back. */
export const version = () => integer().notNull().default(1);

/** A calendar date, `YYYY-MM-DD`. */
export const day = () => text();

/** A yes or no. */
export const flag = () => integer({ mode: 'boolean' }).notNull().default(false);

export const refersTo = (column: () => AnySQLiteColumn) => integer().references(column);

/** CHECK that a column holds one of the words of its enumeration (or nothing, when it may be empty). */
export function oneOf(column: SQLiteColumn, words: readonly string[]) {
  const name = toSnakeCase(column.name);
  const list = words.map((word) => `'${word}'`).join(', ');
  return check(`${name}_is_known`, sql.raw(`${name} in (${list})`));
}

/** CHECK that a column holds a calendar date (or nothing, when it may be empty). */
export function isDay(column: SQLiteColumn) {
  const name = toSnakeCase(column.name);
  return check(`${name}_is_a_day`, sql.raw(`${name} is null or ${name} = date(${name})`));
}
