import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { roles } from '../../src/domain/role.ts';
import { signInMethods } from '../../src/domain/sign-in.ts';
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

/** Who is signed in, since when and how; only a hash of the token, so that a stolen copy opens nothing. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    assignmentId: refersTo(() => assignments.id).notNull(),
    method: text({ enum: signInMethods }).notNull(),
    /** What the browser calls itself, in a few words: to tell one's own sessions apart. */
    device: text().notNull().default(''),
    startedAt: text().notNull(),
    seenAt: text().notNull(),
    expiresAt: text().notNull(),
  },
  (t) => [oneOf(t.method, signInMethods), index('sessions_by_assignment').on(t.assignmentId)],
);

/** By which account of an organisation somebody is known: its directory (issuer) and their number there. */
export const identities = sqliteTable(
  'identities',
  {
    id: id(),
    personId: refersTo(() => people.id).notNull(),
    issuer: text().notNull(),
    subject: text().notNull(),
    boundOn: day().notNull(),
  },
  (t) => [
    isDay(t.boundOn),
    uniqueIndex('identities_once').on(t.issuer, t.subject),
    index('identities_by_person').on(t.personId),
  ],
);
