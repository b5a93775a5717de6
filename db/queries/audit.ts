import { and, count, desc, eq, gte, inArray, isNull, like, lt, or, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Actor, Role } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { audit, bottlenecks, changes, experiments, parties, people } from '../schema/index.ts';
import { isKnownAct, isKnownChange, unknownActs } from './audit-scope.ts';
import { predecessor, subjectTitle } from './subject-title.ts';

/** Who did it: in a role, the clock, or nobody that the application knows. */
export type Doer = Role | 'system' | 'outside';

export type AuditFilter = {
  doer?: Doer;
  organisation?: string;
  table?: string;
  /** UTC instants: from this one on, up to but not including that one. */
  from?: string;
  until?: string;
  /** Actions whose words in the reader's language were asked for, and those words themselves. */
  actions?: { known: string[]; words: string };
};

/** Acts and writes outside the application together, as far as one may know of them, newest first; one page. */
export function auditList({ query }: Database, actor: Actor, filter: AuditFilter, page: number) {
  const inside = query
    .select({ auditId: audit.id, changeId: sql<number>`0`.as('change_id'), at: audit.at })
    .from(audit)
    .where(and(isKnownAct(actor), ...actConditions(filter)));
  const writes = and(isNull(changes.auditId), isKnownChange(actor), ...outsideConditions(filter));
  const outside = query
    .select({ auditId: sql<number>`0`.as('audit_id'), changeId: changes.id, at: changes.at })
    .from(changes)
    .where(writes);
  const acts = unionAll(inside, outside)
    .orderBy(sql`3 desc`, sql`1 desc`, sql`2 desc`)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .as('acts');
  return {
    acts: query
      .select({ at: acts.at, audit, change: changes, person: people.name, title: subjectTitle, predecessor })
      .from(acts)
      .leftJoin(audit, eq(audit.id, acts.auditId))
      .leftJoin(changes, eq(changes.id, acts.changeId))
      .leftJoin(people, eq(people.id, audit.personId))
      .orderBy(desc(acts.at), desc(acts.auditId), desc(acts.changeId)),
    inside: countActs({ query }, actor, filter),
    outside: query.select({ count: count() }).from(changes).where(writes),
    organisations: query.all<{ name: string }>(organisations),
  };
}

/** Numbers are handed out without gaps, so that the last one is the count of all; who may not know all knows less. */
function countActs({ query }: Pick<Database, 'query'>, actor: Actor, filter: AuditFilter) {
  const narrowed = and(...actConditions(filter));
  const all = sql<number>`coalesce(max(${audit.id}), 0) - ${unknownActs(actor)}`;
  return query
    .select({ count: narrowed ? count() : all })
    .from(audit)
    .where(narrowed && and(isKnownAct(actor), narrowed));
}

/** On whose behalf something was ever done: from name to name through the index, however long the history is. */
const organisations = sql`
  with recursive names (name) as (
    select min(organisation) from audit
    union all select (select min(organisation) from audit where organisation > name) from names where name is not null
  ) select name from names where name is not null`;

function actConditions({
  doer,
  organisation,
  table,
  from,
  until,
  actions,
}: AuditFilter): (SQL | undefined)[] {
  return [
    doer === 'outside' ? sql`false` : doer && eq(audit.role, doer),
    organisation ? eq(audit.organisation, organisation) : undefined,
    table ? or(eq(audit.subjectTable, table), inArray(audit.id, actsOn(table))) : undefined,
    from ? gte(audit.at, from) : undefined,
    until ? lt(audit.at, until) : undefined,
    actions && or(inArray(audit.action, actions.known), like(audit.action, `%${actions.words}%`)),
  ];
}

const actsOn = (table: string) =>
  sql`(select ${changes.auditId} from ${changes} where ${changes.tableName} = ${table})`;

/** Nobody is known, nor what they called it. */
function outsideConditions({ doer, organisation, table, from, until, actions }: AuditFilter) {
  const asksWho = (doer && doer !== 'outside') || organisation || actions;
  return [
    asksWho ? sql`false` : undefined,
    table ? eq(changes.tableName, table) : undefined,
    from ? gte(changes.at, from) : undefined,
    until ? lt(changes.at, until) : undefined,
  ];
}

/** One act, if one may know of it, with every row that it changed, and the names of what those rows point at. */
export function auditEntry(database: Database, actor: Actor, id: number) {
  const { query } = database;
  return {
    found: query
      .select({ audit, person: people.name, title: subjectTitle, predecessor })
      .from(audit)
      .leftJoin(people, eq(people.id, audit.personId))
      .where(and(eq(audit.id, id), isKnownAct(actor))),
    changes: query
      .select()
      .from(changes)
      .where(and(eq(changes.auditId, id), isKnownChange(actor)))
      .orderBy(changes.id),
    changed: query.select({ count: count() }).from(changes).where(eq(changes.auditId, id)),
    ...pointedAt(database),
  };
}

/** One write that no act of the application accounts for. */
export function outsideWrite(database: Database, actor: Actor, id: number) {
  return {
    changes: database.query
      .select()
      .from(changes)
      .where(and(eq(changes.id, id), isNull(changes.auditId), isKnownChange(actor))),
    ...pointedAt(database),
  };
}

function pointedAt({ query }: Database) {
  return {
    parties: query.select({ id: parties.id, name: parties.name }).from(parties),
    experiments: query.select({ id: experiments.id, title: experiments.title }).from(experiments),
    drafts: query.select({ id: bottlenecks.id }).from(bottlenecks).where(eq(bottlenecks.status, 'draft')),
  };
}
