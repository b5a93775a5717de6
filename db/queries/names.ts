import { and, eq, isNull, notExists, type SQL, sql } from 'drizzle-orm';
import { databaseNow } from '../clock.ts';
import type { Database } from '../database.ts';
import { assignments, audit, changes, jobRuns, people, programme } from '../schema/index.ts';
import { type Author, type Write, type Written, write } from '../write.ts';
import { closingDoors } from './doors.ts';

const actOf = (action: SQL): SQL => sql`coalesce((select max(${audit.id}) from ${audit}
  where ${audit.subjectTable} = 'people' and ${audit.subjectId} = ${people.id} and ${audit.action} in (${action})), 0)`;

/** Whether the name was taken away, and nobody gave a new one since: a column for a query on people. */
export const isForgotten = sql`(${actOf(sql`'person.pseudonymised'`)}
  > ${actOf(sql`'person.edited', 'person.address_changed'`)})`.mapWith(Boolean);

const itself = sql`${people.id}`;

/** The last day of their last role; for who never had one the day on which they were written down last. */
export const lastOn = sql<string | null>`coalesce(
  (select max(${assignments.untilOn}) from ${assignments} where ${eq(assignments.personId, itself)}),
  substr(${changedAt('people', itself)}, 1, 10))`;

function changedAt(table: string, id: SQL) {
  return sql<string | null>`(select max(${changes.at}) from ${changes}
    where ${changes.tableName} = ${table} and ${changes.rowId} = ${id})`;
}

/** How long names stay. */
export const retentionTerm = ({ query }: Database) =>
  query.select({ months: programme.retentionMonths }).from(programme);

/** What a run of this job is for: a name that was given again is due again. */
const occasion = sql<string>`'person:' || ${people.id} || ':' || ${people.version}`;

/**
 * What the clock looks at before it takes a name away: the time, the demo's date, the term, and everybody without a
 * role that goes on, with when that or the term changed last and how the last attempt ended. Of one person, or of all.
 */
export const namesWaiting = ({ query }: Database, id?: number) => ({
  term: query
    .select({ now: databaseNow, demoDate: programme.demoDate, months: programme.retentionMonths })
    .from(programme),
  former: query
    .select({
      id: people.id,
      version: people.version,
      occasion,
      lastOn,
      isForgotten,
      changedAt: sql<string>`max(coalesce(${changedAt('people', itself)}, ''),
        coalesce(${changedAt('programme', sql`1`)}, ''))`,
      outcome: jobRuns.outcome,
    })
    .from(people)
    .leftJoin(jobRuns, and(eq(jobRuns.job, 'forget_names'), eq(jobRuns.occasion, occasion)))
    .where(
      and(
        id === undefined ? undefined : eq(people.id, id),
        notExists(
          query
            .select({ id: assignments.id })
            .from(assignments)
            .where(and(eq(assignments.personId, people.id), isNull(assignments.untilOn))),
        ),
      ),
    ),
});

type Seen = { id: number; version: number };

/**
 * Takes name and address of somebody who left away; what they did stays, under `name`. `today` is the day on which they
 * must have no role any more; `along` is what must be true or happen at the same moment.
 */
export function pseudonymise(
  database: Database,
  author: Author,
  { id, version, name, today }: Seen & { name: string; today: string },
  along: Pick<Write, 'idempotencyKey'> & Required<Pick<Write, 'expects' | 'statements'>>,
): Promise<Written> {
  return write(database, author, {
    action: 'person.pseudonymised',
    subject: { table: people, id },
    expects: [{ table: people, id, version }, hasNoRole(id, today), ...along.expects],
    idempotencyKey: along.idempotencyKey,
    statements: [
      database.query
        .update(people)
        .set({ name, email: null, version: version + 1 })
        .where(eq(people.id, id)),
      ...closingDoors(database, id),
      ...along.statements,
    ],
  });
}

const hasNoRole = (personId: number, today: string) =>
  sql`not exists (select 1 from assignments where person_id = ${personId} and coalesce(until_on, ${today}) >= ${today})`;
