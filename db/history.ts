import { getTableName, is } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { now } from './clock.ts';
import * as schema from './schema/index.ts';

/** History itself: written, never changed. */
export const historyTables = ['audit', 'changes', 'seals'];

/**
 * Who does which of the clock's work, how often somebody sends something, who is signed in and what is on its way by
 * e-mail tells nothing about the programme; what came of it is recorded as its own act. An act for each would make
 * every page new, over and over.
 */
const unrecorded = ['attempts', 'job_runs', 'outbox', 'sessions', 'sign_ins'];

/** What must be able to disappear, or may never be copied, stays out of the history. */
const hidden: Record<string, string[]> = { people: ['name', 'email'], identities: ['subject'] };

/** A part of what keeps the history: the table it is about (null: all of them), and the statement that makes it. */
export type Keeper = { table: string | null; kind: 'view' | 'column' | 'trigger'; name: string; sql: string };

/**
 * What keeps the history, generated from the schema, in the order in which it can be made. Every table's inserts, updates
 * and deletes land in `changes`; the history itself refuses to be changed. A libSQL server reads all of this anew for
 * every question it gets, so nothing is said twice: a row as the history writes it down is a column of its table, which
 * takes no room, and which act a change belongs to is said by one trigger.
 */
export function historyKeepers(): Keeper[] {
  const kept = tables().flatMap(({ name, columns }) =>
    historyTables.includes(name) ? refusals(name) : [imageIn(name, columns), ...recordings(name)],
  );
  return [...shared, ...kept];
}

/**
 * The audit row whose batch has not been sealed yet, and its moment: writes outside the application find none. What is
 * put into `record` becomes a change of that act.
 */
const shared: Keeper[] = [
  {
    table: null,
    kind: 'view',
    name: 'open_audit',
    sql: `create view open_audit as select max(id) as id, coalesce(max(at), ${now}) as at from audit
  where id = (select max(id) from audit) and not exists (select 1 from seals where audit_id = audit.id)`,
  },
  {
    table: null,
    kind: 'view',
    name: 'record',
    sql: 'create view record as select table_name, row_id, operation, before, after from changes',
  },
  {
    table: null,
    kind: 'trigger',
    name: 'record_is_written',
    sql: `create trigger record_is_written instead of insert on record begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, new.table_name, new.row_id, new.operation, new.before, new.after from open_audit;
end`,
  },
];

function tables() {
  return Object.values(schema)
    .filter((value) => is(value, SQLiteTable))
    .map((table) => ({
      name: getTableName(table),
      columns: getTableConfig(table).columns.map((column) => toSnakeCase(column.name)),
    }))
    .filter(({ name }) => !unrecorded.includes(name))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function refusals(table: string): Keeper[] {
  const refuse = `begin select raise(abort, 'history is never changed'); end`;
  const refusal = (what: string, when: string): Keeper => ({
    table,
    kind: 'trigger',
    name: `${table}_refuses_${what}`,
    sql: `create trigger ${table}_refuses_${what} before ${when} ${refuse}`,
  });
  return [
    refusal('update', `update on ${table}`),
    refusal('delete', `delete on ${table}`),
    refusal('replace', `insert on ${table}\n  when exists (select 1 from ${table} where id = new.id)`),
  ];
}

/** The row as the history writes it down, made when it is asked for. */
function imageIn(table: string, columns: string[]): Keeper {
  const pairs = columns
    .filter((column) => !hidden[table]?.includes(column))
    .map((column) => `'${column}', ${column}`);
  return {
    table,
    kind: 'column',
    name: 'image',
    sql: `alter table ${table} add column image text generated always as (json_object(${pairs.join(', ')})) virtual`,
  };
}

function recordings(table: string): Keeper[] {
  const recording = (operation: string, id: string, before: string, after: string): Keeper => ({
    table,
    kind: 'trigger',
    name: `${table}_records_${operation}`,
    sql: `create trigger ${table}_records_${operation} after ${operation} on ${table} begin
  insert into record values ('${table}', ${id}, '${operation}', ${before}, ${after});
end`,
  });
  return [
    recording('insert', 'new.id', 'null', 'new.image'),
    recording('update', 'new.id', 'old.image', 'new.image'),
    recording('delete', 'old.id', 'old.image', 'null'),
  ];
}
