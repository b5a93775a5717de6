import { and, desc, eq, getTableName, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import { audit, changes, experiments, parties, people } from '../schema/index.ts';
import { inAll } from './in-all.ts';

/** A record, with the tables whose rows belong to it and the column in which they name it. */
export type Subject = { table: SQLiteTable; id: number; parts?: Part[] };
type Part = { table: SQLiteTable; column: string };

/**
 * Who changed what when on one record, newest act first. In: how many acts, and after how many. Out, as named
 * queries: the changes of those acts, each with how many acts there are, and the names of what they point at.
 */
export function historyOf({ query }: Database, subject: Subject, limit: number, offset = 0) {
  const about = isAbout(subject);
  const acts = query
    .select({ act: act.as('act'), total: inAll.as('total') })
    .from(changes)
    .where(about)
    .groupBy(act)
    .orderBy(sql`max(${changes.id}) desc`)
    .limit(limit)
    .offset(offset)
    .as('acts');
  return {
    history: query
      .select({ change: changes, audit, person: people.name, total: acts.total })
      .from(changes)
      .innerJoin(acts, eq(act, acts.act))
      .leftJoin(audit, eq(audit.id, changes.auditId))
      .leftJoin(people, eq(people.id, audit.personId))
      .where(about)
      .orderBy(desc(changes.id)),
    historyParties: query.select({ id: parties.id, name: parties.name }).from(parties),
    historyExperiments: query
      .select({ id: experiments.id, title: experiments.title })
      .from(experiments)
      .where(
        sql`${experiments.id} in (${named('after')} where ${about} union ${named('before')} where ${about})`,
      ),
  };
}

/** How many acts there are, also for a page of them on which there are none. */
export const countActs = ({ query }: Database, subject: Subject) =>
  query
    .select({ count: sql<number>`count(distinct ${act})`.mapWith(Number) })
    .from(changes)
    .where(isAbout(subject));

/** The experiments that changed rows named, now or before. */
const named = (side: 'before' | 'after') =>
  sql`select json_extract(${changes[side]}, '$.experiment_id') from ${changes}`;

/** Changes of one batch are one act; what was done outside the application stands on its own. */
const act = sql<number>`coalesce(${changes.auditId}, -${changes.id})`;

function isAbout({ table, id, parts = [] }: Subject): SQL | undefined {
  return or(
    and(eq(changes.tableName, getTableName(table)), eq(changes.rowId, id)),
    ...parts.map((part) => and(eq(changes.tableName, getTableName(part.table)), isPartOf(part, id))),
  );
}

/** The parts that are there, and those that were taken away; never looked for in the text of every change. */
const isPartOf = ({ table, column }: Part, id: number) => sql`${changes.rowId} in (
  select id from ${table} where ${sql.identifier(column)} = ${id}
  union select row_id from ${changes}
    where table_name = ${getTableName(table)} and operation = 'delete' and json_extract(before, ${`$.${column}`}) = ${id})`;
