import { and, eq, getTableName } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { audit, changes, people } from '../schema/index.ts';

/** Who recorded a row, in which role at that moment; nobody when the history does not tell. */
export const recorder = { name: people.name, role: audit.role };

/** The three left joins that lead from a row, by its id, to whoever recorded it. */
export const recording = {
  change: (id: SQLiteColumn) =>
    and(
      eq(changes.tableName, getTableName(id.table)),
      eq(changes.rowId, id),
      eq(changes.operation, 'insert'),
    ),
  audit: eq(audit.id, changes.auditId),
  person: eq(people.id, audit.personId),
};
