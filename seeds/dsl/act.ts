import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../db/database.ts';
import type { Statement } from '../../db/write.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Actor } from '../../src/domain/role.ts';

/** Who does it, looked up when its turn comes; null is the system. */
export type Doer = (on: Day) => Actor | null;

export type Query = Database['query'];
export type Statements = (
  query: Query,
  actor: Actor | null,
  database: Database,
) => Statement[] | Promise<Statement[]>;

/** What an act is about: a row with a number, one that is about to get it (0), or none in particular (null). */
export type Subject = { readonly table: SQLiteTable; id: number | null };

/** One thing that was done on one day: it becomes one batch with one audit row. */
export type Act = { on: Day; by: Doer; action: string; about: Subject; statements: Statements };
