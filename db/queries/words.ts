import { and, like, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { wordsOf } from '../../src/domain/question.ts';

type Column = SQLiteColumn | SQL;

/** That every word of the text occurs somewhere in these columns, in whichever case; an empty text lets all through. */
export function hasWords(text: string, ...columns: [Column, ...Column[]]): SQL | undefined {
  const whole = sql.join(columns, sql` || ' ' || `);
  return and(...wordsOf(text).map((word) => sql`${like(whole, `%${literal(word)}%`)} escape '\\'`));
}

/** A word in which % and _ mean themselves. */
const literal = (word: string) => word.replace(/[\\%_]/g, '\\$&');
