import { count, isNull, like } from 'drizzle-orm';
import { type Database, read } from '../db/database.ts';
import { audit, changes, programme } from '../db/schema/index.ts';

/** What a database already holds of a story: its first acts, and whether anything else was ever written. */
export type Told = {
  programme: { isDemo: boolean; demoDate: string | null } | undefined;
  acts: { action: string; at: string; subjectId: number | null }[];
  /** Audit rows, of the story and of others. */
  audits: number;
  /** Rows written outside the application, without an audit row. */
  strayRows: number;
};

/** Acts are recognised by their idempotency key, which no form sends. */
export const keyOf = (story: string, act: number) => `story:${story}:${String(act).padStart(5, '0')}`;

export async function lookUpTold(database: Database, story: string): Promise<Told> {
  const { query } = database;
  const found = await read(database, {
    programme: query.select().from(programme),
    acts: query
      .select({ action: audit.action, at: audit.at, subjectId: audit.subjectId })
      .from(audit)
      .where(like(audit.idempotencyKey, `story:${story}:%`))
      .orderBy(audit.id),
    audits: query.select({ count: count() }).from(audit),
    stray: query.select({ count: count() }).from(changes).where(isNull(changes.auditId)),
  });
  return {
    programme: found.programme[0],
    acts: found.acts,
    audits: found.audits[0]?.count ?? 0,
    strayRows: found.stray[0]?.count ?? 0,
  };
}
