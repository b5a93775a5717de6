import { and, asc, eq } from 'drizzle-orm';
import type { Scope } from '../../../src/domain/permission.ts';
import type { Database } from '../../database.ts';
import { experiments, fundingLines, fundingNeeds } from '../../schema/index.ts';
import { type Author, type Written, write } from '../../write.ts';
import { withinScope } from '../experiment-scope.ts';

/** The experiment whose money is written about; nothing outside the scope. */
export const fundedExperiment = ({ query }: Database, id: number, scope: Scope) =>
  query
    .select({
      id: experiments.id,
      title: experiments.title,
      startsOn: experiments.startsOn,
      endsOn: experiments.endsOn,
    })
    .from(experiments)
    .where(and(eq(experiments.id, id), withinScope(scope, experiments.id)));

/** What it says to need per year, and the years in which it has lines. */
export function needsOf({ query }: Database, experimentId: number) {
  return {
    needs: query
      .select()
      .from(fundingNeeds)
      .where(eq(fundingNeeds.experimentId, experimentId))
      .orderBy(asc(fundingNeeds.year)),
    lineYears: query
      .selectDistinct({ year: fundingLines.year })
      .from(fundingLines)
      .where(eq(fundingLines.experimentId, experimentId)),
  };
}

/** `id` and `version` are those of the need that was looked at; both absent where a year had none. */
export type NeedChange = { year: number; amount: number; known?: { id: number; version: number } };

/** Needs of several years at once: all of them or, when one was changed by somebody else, none. */
export function setNeeds(
  database: Database,
  author: Author,
  experimentId: number,
  needs: NeedChange[],
  idempotencyKey?: string,
): Promise<Written> {
  const { query } = database;
  return write(database, author, {
    action: 'funding.need_set',
    subject: { table: experiments, id: experimentId },
    expects: needs.flatMap(({ known }) => (known ? [{ table: fundingNeeds, ...known }] : [])),
    idempotencyKey,
    statements: needs.map(({ year, amount, known }) =>
      known
        ? query
            .update(fundingNeeds)
            .set({ amount, version: known.version + 1 })
            .where(eq(fundingNeeds.id, known.id))
        : query.insert(fundingNeeds).values({ experimentId, year, amount }),
    ),
  });
}
