import type { ResultSet } from '@libsql/client';
import { eq, getTableName, type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Actor, Role } from '../src/domain/role.ts';
import { settle } from './busy.ts';
import type { Database } from './database.ts';
import { audit } from './schema/index.ts';

/** On whose behalf, when (UTC instant) and in which request. */
export type Author = {
  actor: Pick<Actor, 'personId' | 'role' | 'party'> | null;
  at: string;
  requestId: string;
  /** Is told what came of every write. */
  told?: (act: Act) => void;
};

/** What came of a write: nothing in it was typed by anybody. `id` is null when it is about no row in particular. */
export type Act = {
  action: string;
  table: string;
  id: number | null;
  outcome: Written['outcome'];
  person: number | null;
  role: Role | 'system';
};

/** Anything drizzle can turn into one SQL statement: an insert, update or delete, or raw `sql`. */
export type Statement = { toSQL(): { sql: string; params: unknown[] } } | SQL;

/** What must still hold: that a row has the version that was looked at, or any other condition. */
export type Expectation = { table: SQLiteTable; id: number; version: number } | SQL;

export type Write = {
  /** What happened, as `bottleneck.logged`. */
  action: string;
  /** What it happened to: an existing row, `'new'` for the row the first insert into this table makes, or none in particular. */
  subject: { table: SQLiteTable; id: number | 'new' | null };
  /** What must not have been changed in the meantime. */
  expects?: Expectation[];
  /** The same for a form that is sent twice. */
  idempotencyKey?: string;
  statements: Statement[];
};

export type Written =
  | { outcome: 'written' | 'repeated'; subjectId: number; auditId: number }
  | { outcome: 'stale' }
  | { outcome: 'taken'; columns: string };

/** Inside a batch whose subject is `'new'`: the number that row got. */
export const newId = sql`(select subject_id from audit where id = (select max(id) from audit))`;

/**
 * The only road to the database for a change: one batch of the audit row (whose guard rolls everything back when
 * stale), the statements, and the seal. A form sent twice is written once and answered the same.
 * Refusals: `stale` when what is expected is so no more, `taken` when a UNIQUE value exists. Throws `Busy` when the
 * database stayed locked all along: nothing was written then.
 */
export async function write(database: Database, author: Author, change: Write): Promise<Written> {
  return writeAll(database, author, [change]);
}

/** Several acts in this order: all of them are written, or none. Out, and refused, as the first one would be. */
export async function writeAll(
  database: Database,
  author: Author,
  changes: [Write, ...Write[]],
): Promise<Written> {
  const written = await attempt(database, author, changes);
  const last = written.at(-1);
  if (last && 'auditId' in last) database.written?.(last.auditId);
  for (const [nth, one] of written.entries()) author.told?.(actOf(author, changes[nth] ?? changes[0], one));
  return written[0];
}

function actOf({ actor }: Author, { action, subject }: Write, written: Written): Act {
  const known = subject.id === 'new' ? null : subject.id;
  return {
    action,
    table: getTableName(subject.table),
    id: 'subjectId' in written ? written.subjectId || null : known,
    outcome: written.outcome,
    person: actor?.personId ?? null,
    role: roleOf(actor),
  };
}

const roleOf = (actor: Author['actor']): Role | 'system' => actor?.role ?? 'system';

/** What came of each act; when nothing was written, of the first only. */
async function attempt(
  database: Database,
  author: Author,
  changes: [Write, ...Write[]],
): Promise<[Written, ...Written[]]> {
  const acts = changes.map((one) => [auditRow(author, one), ...one.statements.map(render), seal]);
  try {
    const results = await settle(database, () => database.client.batch(acts.flat(), 'write'));
    const beginnings = acts.map((_, nth) => acts.slice(0, nth).flat().length);
    return beginnings.map((at) => writtenAs(results[at])) as [Written, ...Written[]];
  } catch (error) {
    return [await explain(database, changes[0], error)];
  }
}

const writtenAs = (audit: ResultSet | undefined): Written => ({ outcome: 'written', ...numbers(audit) });

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' });

function render(statement: Statement) {
  const { sql: text, params } = 'toSQL' in statement ? statement.toSQL() : dialect.sqlToQuery(statement);
  return { sql: text, args: params as (string | number | null)[] };
}

function auditRow({ actor, at, requestId }: Author, change: Write) {
  return render(sql`insert into audit
    (at, person_id, role, organisation, action, subject_table, subject_id, request_id, idempotency_key, guard)
    values (${at}, ${actor?.personId ?? null}, ${roleOf(actor)}, ${actor?.party ?? null}, ${change.action},
      ${getTableName(change.subject.table)}, ${subjectId(change.subject)}, ${requestId},
      ${change.idempotencyKey ?? null}, ${guard(change.expects ?? [])})
    returning id, subject_id`);
}

function subjectId({ table, id }: Write['subject']) {
  if (id !== 'new') return sql`${id}`;
  return sql`(select coalesce((select seq from sqlite_sequence where name = ${getTableName(table)}), 0) + 1)`;
}

function guard(expects: Expectation[]) {
  if (!expects.length) return sql`1`;
  return sql`(select 1 where ${sql.join(expects.map(condition), sql` and `)})`;
}

function condition(expected: Expectation): SQL {
  if (!('table' in expected)) return expected;
  const { table, id, version } = expected;
  return sql`exists (select 1 from ${sql.identifier(getTableName(table))} where id = ${id} and version = ${version})`;
}

const seal = { sql: 'insert into seals (audit_id) values ((select max(id) from audit))', args: [] };

function numbers(result: ResultSet | undefined) {
  const row = result?.rows[0];
  return { auditId: Number(row?.id), subjectId: Number(row?.subject_id) };
}

async function explain(database: Database, change: Write, error: unknown): Promise<Written> {
  const message = error instanceof Error ? error.message : '';
  const isStale = message.includes('NOT NULL constraint failed: audit.guard');
  const isRepeated = message.includes('UNIQUE constraint failed: audit.idempotency_key');
  // What is sent twice is stale as well, because of its own first time.
  if (isStale || isRepeated) return (await repeated(database, change)) ?? { outcome: 'stale' };
  const taken = /UNIQUE constraint failed: ([\w., ]+)/.exec(message)?.[1];
  if (taken) return { outcome: 'taken', columns: taken };
  throw error;
}

async function repeated(database: Database, change: Write): Promise<Written | undefined> {
  const [row] = await earlierAct(database, change.idempotencyKey);
  return row && { outcome: 'repeated', auditId: row.auditId, subjectId: row.subjectId ?? 0 };
}

/**
 * The act that this form led to when it was sent before. To be read along with what a decision is about, where
 * that decision would refuse the second time.
 */
export const earlierAct = ({ query }: Database, idempotencyKey: string | undefined) =>
  query
    .select({ auditId: audit.id, subjectId: audit.subjectId })
    .from(audit)
    .where(eq(audit.idempotencyKey, idempotencyKey ?? ''));
