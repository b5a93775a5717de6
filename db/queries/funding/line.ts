import { and, asc, eq } from 'drizzle-orm';
import type { Scope } from '../../../src/domain/permission.ts';
import type { Database } from '../../database.ts';
import {
  audit,
  changes,
  experiments,
  fundingLines,
  fundingSteps,
  parties,
  people,
} from '../../schema/index.ts';
import { citiesOf, isWithin, withinScope } from '../experiment-scope.ts';
import { historyOf } from '../history.ts';
import { recorder, recording } from '../recorded-by.ts';

/** More is seldom done to one line. */
const ACTS_SHOWN = 50;

/** One line, within a scope, with its experiment; `mayEdit` says whether it also lies within the other one. */
export const lineFile = ({ query }: Database, id: number, reads: Scope, writes: Scope) =>
  query
    .select({
      line: fundingLines,
      contributor: parties.name,
      experiment: {
        id: experiments.id,
        title: experiments.title,
        startsOn: experiments.startsOn,
        endsOn: experiments.endsOn,
      },
      cities: citiesOf(fundingLines.experimentId),
      mayEdit: isWithin(writes, fundingLines.experimentId),
    })
    .from(fundingLines)
    .innerJoin(parties, eq(parties.id, fundingLines.contributorId))
    .innerJoin(experiments, eq(experiments.id, fundingLines.experimentId))
    .where(and(eq(fundingLines.id, id), withinScope(reads, fundingLines.experimentId)));

/** The ladder of one line, by whom each step was recorded, and everything that was changed on it. */
export function lineStory(database: Database, id: number) {
  const { query } = database;
  const parts = [{ table: fundingSteps, column: 'line_id' }];
  return {
    ...historyOf(database, { table: fundingLines, id, parts }, ACTS_SHOWN),
    steps: query
      .select({ step: fundingSteps, recorder })
      .from(fundingSteps)
      .leftJoin(changes, recording.change(fundingSteps.id))
      .leftJoin(audit, recording.audit)
      .leftJoin(people, recording.person)
      .where(eq(fundingSteps.lineId, id))
      .orderBy(asc(fundingSteps.onDate), asc(fundingSteps.id)),
  };
}
