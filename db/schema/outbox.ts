import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { mailKinds } from '../../src/domain/mail.ts';
import { id, oneOf, refersTo } from './columns.ts';
import { people } from './people.ts';
import { signIns } from './sign-ins.ts';

/**
 * Mail that is to be sent, and was. It says what for and to whom; the text, the address and what is secret in it are
 * made when it goes out.
 */
export const outbox = sqliteTable(
  'outbox',
  {
    id: id(),
    kind: text({ enum: mailKinds }).notNull(),
    personId: refersTo(() => people.id).notNull(),
    signInId: refersTo(() => signIns.id),
    createdAt: text().notNull(),
    tries: integer().notNull().default(0),
    /** The instant before which it is not tried (again); also held by the process that is sending it. */
    tryAfter: text().notNull(),
    sentAt: text(),
  },
  (t) => [oneOf(t.kind, mailKinds), index('outbox_by_turn').on(t.sentAt, t.tryAfter)],
);
