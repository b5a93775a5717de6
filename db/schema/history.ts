import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { roles } from '../../src/domain/role.ts';
import { id, oneOf } from './columns.ts';

/**
 * Who did what when: the first row of every write batch. Role and organisation are those of that moment;
 * the person is a number without foreign key, so that someone who left can be pseudonymised.
 * `guard` is filled by a query that finds nothing when the write is stale: NOT NULL then rolls it all back.
 */
export const audit = sqliteTable(
  'audit',
  {
    id: id(),
    at: text().notNull(),
    personId: integer(),
    role: text({ enum: [...roles, 'system'] }).notNull(),
    organisation: text(),
    action: text().notNull(),
    subjectTable: text().notNull(),
    subjectId: integer(),
    requestId: text().notNull(),
    idempotencyKey: text().unique(),
    guard: integer().notNull(),
  },
  (t) => [
    oneOf(t.role, [...roles, 'system']),
    index('audit_by_subject').on(t.subjectTable, t.subjectId),
    index('audit_by_person').on(t.personId),
    index('audit_by_moment').on(t.at),
    index('audit_by_organisation').on(t.organisation, t.role),
  ],
);

/** Before and after of every row ever written, by triggers; no audit row means: outside the application. */
export const changes = sqliteTable(
  'changes',
  {
    id: id(),
    auditId: integer().references(() => audit.id),
    at: text().notNull(),
    tableName: text().notNull(),
    rowId: integer().notNull(),
    operation: text({ enum: ['insert', 'update', 'delete'] }).notNull(),
    before: text(),
    after: text(),
  },
  (t) => [
    oneOf(t.operation, ['insert', 'update', 'delete']),
    index('changes_by_row').on(t.tableName, t.rowId),
    index('changes_by_audit').on(t.auditId),
    index('changes_by_table').on(t.tableName, t.at, t.rowId, t.operation),
    index('changes_that_delete').on(t.tableName).where(sql`operation = 'delete'`),
  ],
);

/** The last row of every write batch: after it, nothing more can be done in the name of that audit row. */
export const seals = sqliteTable('seals', {
  id: id(),
  auditId: integer()
    .notNull()
    .unique()
    .references(() => audit.id),
});
