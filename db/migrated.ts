import { sql } from 'drizzle-orm';
import { type Database, read } from './database.ts';
import journal from './migrations/meta/_journal.json' with { type: 'json' };
import { reasonOf } from './reason.ts';
import { programme } from './schema/index.ts';

/** When the newest migration that this release knows was made: drizzle writes that moment into the database as well. */
const expected = Math.max(...journal.entries.map(({ when }) => when));

/** Exists while rows are being put into a database from elsewhere, and stays when that was broken off. */
export const fillingTable = 'being_filled';

/** The newest migration that a database has had, for `isMigrated`. */
export const newestMigration = sql<number>`(select coalesce(max(created_at), 0) from __drizzle_migrations)`;

/** Whether that is enough for this release. A database that a later release brought further is served as before. */
export const isMigrated = (newest: number) => newest >= expected;

type Served = { title: string; isDemo: boolean; demoDate: string | null };
type Lack = keyof typeof problems;
export type Readiness = { ok: true; programme: Served } | { ok: false; lacks: Lack; problem: string };

/**
 * The programme that this database holds; or why it cannot be served yet, and which command mends it, in one line. One
 * round trip, and another one when something is missing.
 */
export async function readiness(database: Database): Promise<Readiness> {
  try {
    const { filling, newest, found } = await read(database, asked(database));
    if (filling.length > 0) return no('rest');
    if (!isMigrated(newest[0]?.newest ?? 0)) return no('migrations');
    return found[0] ? { ok: true, programme: found[0] } : no('programme');
  } catch (error) {
    if (!/no such (table|column)/.test(reasonOf(error))) throw error;
    const { filling } = await read(database, { filling: asked(database).filling });
    return no(filling.length > 0 ? 'rest' : 'migrations');
  }
}

const asked = ({ query }: Database) => ({
  filling: query.all<{ name: string }>(sql`select name from sqlite_master where name = ${fillingTable}`),
  newest: query.all<{ newest: number }>(sql`select ${newestMigration} as newest`),
  found: query
    .select({ title: programme.title, isDemo: programme.isDemo, demoDate: programme.demoDate })
    .from(programme),
});

const problems = {
  rest: 'The database was filled by half. Run that again: npm run db -- seed, or restore.',
  migrations: 'The database is behind this release. Run: npm run db -- migrate',
  programme:
    'The database holds no programme. For a new one, run: npm run db -- lead NAME EMAIL; for the demo: npm run db -- seed',
};

const no = (lacks: Lack): Readiness => ({ ok: false, lacks, problem: problems[lacks] });
