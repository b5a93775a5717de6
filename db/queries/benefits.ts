import { eq } from 'drizzle-orm';
import type { PolicyDomain } from '../../src/domain/funding.ts';
import type { Database } from '../database.ts';
import { benefits, experiments } from '../schema/index.ts';
import { type Author, type Statement, type Written, write } from '../write.ts';

export const benefitsOf = ({ query }: Database, experimentId: number) =>
  query.select().from(benefits).where(eq(benefits.experimentId, experimentId));

type Known = { id: number; version: number };
/** What becomes of one domain: `known` is the row that was looked at, `note` null takes the benefit away. */
export type BenefitChange = { domain: PolicyDomain; note: string | null; known: Known | null };

/** All domains in one act. `taken` when somebody else recorded the same domain in the meantime. */
export function recordBenefits(
  database: Database,
  author: Author,
  experimentId: number,
  changes: BenefitChange[],
  idempotencyKey?: string,
): Promise<Written> {
  const known = changes.flatMap((change) => (change.known ? [change.known] : []));
  return write(database, author, {
    action: 'experiment.benefits_recorded',
    subject: { table: experiments, id: experimentId },
    expects: known.map((row) => ({ table: benefits, ...row })),
    idempotencyKey,
    statements: changes.map((change) => statementFor(database, experimentId, change)),
  });
}

function statementFor({ query }: Database, experimentId: number, change: BenefitChange): Statement {
  const { domain, note, known } = change;
  if (!known) return query.insert(benefits).values({ experimentId, domain, note: note ?? '' });
  if (note === null) return query.delete(benefits).where(eq(benefits.id, known.id));
  return query
    .update(benefits)
    .set({ note, version: known.version + 1 })
    .where(eq(benefits.id, known.id));
}
