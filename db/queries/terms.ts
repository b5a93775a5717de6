import { eq } from 'drizzle-orm';
import type { PolicyTerms } from '../../src/domain/escalation.ts';
import type { Database } from '../database.ts';
import { terms } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';

export const agreedTerms = ({ query }: Database) => query.select().from(terms);

/** Terms as they must become; `id` and `version` are 0 where nothing was agreed on yet. */
export type TermsInput = PolicyTerms & { id: number; version: number };

/** All terms that change, in one act; those that are missing are added. */
export function setTerms(
  database: Database,
  author: Author,
  changed: TermsInput[],
  idempotencyKey?: string,
): Promise<Written> {
  const existing = changed.filter(({ id }) => id > 0);
  return write(database, author, {
    action: 'terms.set',
    subject: { table: terms, id: null },
    expects: existing.map(({ id, version }) => ({ table: terms, id, version })),
    idempotencyKey,
    statements: changed.map(({ id, version, ...columns }) =>
      id > 0
        ? database.query
            .update(terms)
            .set({ ...columns, version: version + 1 })
            .where(eq(terms.id, id))
        : database.query.insert(terms).values(columns),
    ),
  });
}
