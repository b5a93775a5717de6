import { getTableName, is } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { now } from './clock.ts';
import * as schema from './schema/index.ts';

/** History itself: written, never changed. */
const immutable = ['audit', 'changes', 'seals'];

/**
 * Who does which of the clock's work, how often somebody sends something, who is signed in and what is on its way by
 * e-mail tells nothing about the programme; what came of it is recorded as its own act. An act for each would make
 * every page new, over and over.
 */
const unrecorded = ['attempts', 'job_runs', 'outbox', 'sessions', 'sign_ins'];

/** What must be able to disappear, or may never be copied, stays out of the history. */
const hidden: Record<string, string[]> = { people: ['name', 'email'], identities: ['subject'] };

/**
 * The audit row whose batch has not been sealed yet, and its moment: writes outside the application find none. A view,
 * so that no trigger says it over: a libSQL server reads all of them anew for every question it gets.
 */
const openAudit = `create view open_audit as select max(id) as id, coalesce(max(at), ${now}) as at from audit
  where id = (select max(id) from audit) and not exists (select 1 from seals where audit_id = audit.id)`;

/**
 * What keeps the history, generated from the schema: one CREATE statement each, for the triggers and the view they
 * share. Every table's inserts, updates and deletes land in `changes`; the history itself refuses to be changed.
 */
export function historyKeepers(): string[] {
  const triggers = tables().flatMap(({ name, columns }) =>
    immutable.includes(name) ? refusals(name) : recordings(name, columns),
  );
  return [openAudit, ...triggers];
}

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

function refusals(table: string): string[] {
  const refuse = `begin select raise(abort, 'history is never changed'); end`;
  return [
    `create trigger ${table}_refuses_update before update on ${table} ${refuse}`,
    `create trigger ${table}_refuses_delete before delete on ${table} ${refuse}`,
    `create trigger ${table}_refuses_replace before insert on ${table}
  when exists (select 1 from ${table} where id = new.id) ${refuse}`,
  ];
}

function recordings(table: string, columns: string[]): string[] {
  const shown = columns.filter((column) => !hidden[table]?.includes(column));
  const row = (side: 'old' | 'new') =>
    `json_object(${shown.map((column) => `'${column}', ${side}.${column}`).join(', ')})`;
  const record = (operation: string, id: string, before: string, after: string) =>
    `create trigger ${table}_records_${operation} after ${operation} on ${table} begin
  insert into changes (audit_id, at, table_name, row_id, operation, before, after)
  select id, at, '${table}', ${id}, '${operation}', ${before}, ${after} from open_audit;
end`;
  return [
    record('insert', 'new.id', 'null', row('new')),
    record('update', 'new.id', row('old'), row('new')),
    record('delete', 'old.id', row('old'), 'null'),
  ];
}
