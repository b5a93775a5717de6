import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, oneOf, refersTo } from './columns.ts';
import { people } from './people.ts';

/**
 * Somebody who is on the way in: asked for a link by e-mail, or was sent to the organisation's own directory. Of
 * everything secret only a hash stands here. It is used once, and thrown away when its time is over.
 */
export const signIns = sqliteTable(
  'sign_ins',
  {
    id: id(),
    method: text({ enum: ['link', 'provider'] }).notNull(),
    /** Who gets the link; with a provider that is known only afterwards. */
    personId: refersTo(() => people.id),
    /** The hash of the token in the link (none until it is sent), or of the `state` that comes back from the provider. */
    secretHash: text().unique(),
    /** The hash of what is kept in the browser that asked; none for a link that the command line made. */
    browserHash: text(),
    /** The hash of the code that the browser that asked shows, for who opens the link in another one. */
    codeHash: text(),
    issuer: text(),
    nonce: text(),
    verifier: text(),
    /** The page they were on their way to. */
    back: text().notNull().default('/'),
    tries: integer().notNull().default(0),
    expiresAt: text().notNull(),
    usedAt: text(),
  },
  (t) => [oneOf(t.method, ['link', 'provider']), index('sign_ins_by_expiry').on(t.expiresAt)],
);
