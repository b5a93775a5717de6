import type { Database } from '../../db/database.ts';
import type { Statement } from '../../db/write.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Entity } from './entity.ts';

/** Who does it, looked up when its turn comes; null is the system. */
export type Doer = (on: Day) => Actor | null;

export type Query = Database['query'];
export type Statements = (query: Query, actor: Actor | null) => Statement[];

/** One thing that was done on one day: it becomes one batch with one audit row. */
export type Act = { on: Day; by: Doer; action: string; about: Entity; statements: Statements };
