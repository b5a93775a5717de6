import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { wordsOf } from '../../src/domain/question.ts';
import type { actions, bottlenecks, decisions, lessons } from '../schema/index.ts';
import { hasWords } from './words.ts';

// The tables of which the words stand in an index, by three letters at a time (the migration `search_index`).

type Indexed = typeof bottlenecks | typeof actions | typeof decisions | typeof lessons;

/** In the index there are no shorter ones. */
const shortest = 3;

/** What the index is asked: every word, in any column or in one. Null when a word is too short, or there is none. */
function askFor(text: string, column?: string): string | null {
  const words = wordsOf(text);
  if (!words.length || words.some((word) => [...word].length < shortest)) return null;
  const all = words.map(quoted).join(' AND ');
  return column ? `{${column}} : (${all})` : all;
}

/** Where a NUL stands the index would stop reading, and miss the end of the quotation. */
const quoted = (word: string) => `"${word.replaceAll('"', '""').replaceAll('\0', ' ')}"`;

const indexOf = (table: Indexed) => sql.identifier(`${getTableName(table)}_search`);

/** That a row has every word of a text in these columns: all that are indexed. An empty text lets all through. */
export function isFound(table: Indexed, text: string, ...columns: [SQLiteColumn, ...SQLiteColumn[]]) {
  const asked = askFor(text);
  const inWords = hasWords(text, ...columns);
  if (asked === null) return inWords;
  return sql`(${table.id} in (select rowid from ${indexOf(table)} where ${indexOf(table)} match ${asked}) and ${inWords})`;
}

/**
 * The numbers of the newest rows that have every word in their title, and of the newest that have them anywhere, so
 * many of each, in SQL; only of those for which a condition holds. Null when the index cannot tell.
 */
export function newestFound(
  table: Indexed,
  text: string,
  { title, most, which = sql`true` }: { title: string; most: number; which?: SQL },
): SQL | null {
  const [inTitle, anywhere] = [askFor(text, title), askFor(text)];
  if (inTitle === null || anywhere === null) return null;
  const newest = (asked: string) => sql`select * from (select found.rowid from ${indexOf(table)} as found
    cross join ${table} on ${table.id} = found.rowid
    where ${indexOf(table)} match ${asked} and ${which} order by found.rowid desc limit ${most})`;
  return sql`(${newest(inTitle)} union ${newest(anywhere)})`;
}

/** The numbers of the rows that have most of these parts of words, so many at most. */
export function likeliest(table: Indexed, parts: readonly string[], most: number): SQL {
  const asked = parts.map(quoted).join(' OR ');
  return sql`(select rowid from ${indexOf(table)} where ${indexOf(table)} match ${asked} order by rank limit ${most})`;
}
