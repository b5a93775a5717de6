import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { roles } from '../../src/domain/role.ts';
import { day, id, isDay, oneOf, refersTo, version } from './columns.ts';
import { parties } from './parties.ts';

/** The only place where names and addresses stand; the history leaves both out. */
export const people = sqliteTable(
  'people',
  { id: id(), name: text().notNull(), email: text(), version: version() },
  (t) => [index('people_by_name').on(t.name)],
);

/** Who had which role on behalf of whom, from when until when. */
export const assignments = sqliteTable(
  'assignments',
  {
    id: id(),
    personId: refersTo(() => people.id).notNull(),
    role: text({ enum: roles }).notNull(),
    partyId: refersTo(() => parties.id),
    fromOn: day().notNull(),
    untilOn: day(),
    version: version(),
  },
  (t) => [
    oneOf(t.role, roles),
    isDay(t.fromOn),
    isDay(t.untilOn),
    index('assignments_by_person').on(t.personId),
    index('assignments_by_party').on(t.partyId),
  ],
);

/** Who is signed in: only a hash of the token, so that a stolen copy opens nothing. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    assignmentId: refersTo(() => assignments.id).notNull(),
    startedAt: text().notNull(),
    expiresAt: text().notNull(),
  },
  (t) => [index('sessions_by_assignment').on(t.assignmentId)],
);
