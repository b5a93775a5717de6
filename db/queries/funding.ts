import { asc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { benefits, fundingLines, fundingNeeds, fundingSteps, parties } from '../schema/index.ts';

/** All money of one experiment: needs, lines with their contributor, the steps of those lines, where benefits land. */
export function fundingOfExperiment({ query }: Database, experimentId: number) {
  return {
    fundingNeeds: query
      .select()
      .from(fundingNeeds)
      .where(eq(fundingNeeds.experimentId, experimentId))
      .orderBy(asc(fundingNeeds.year)),
    fundingLines: query
      .select({ line: fundingLines, contributor: parties.name })
      .from(fundingLines)
      .innerJoin(parties, eq(parties.id, fundingLines.contributorId))
      .where(eq(fundingLines.experimentId, experimentId))
      .orderBy(asc(fundingLines.year), asc(parties.name), asc(fundingLines.id)),
    fundingSteps: query
      .select({ lineId: fundingSteps.lineId, rung: fundingSteps.rung, onDate: fundingSteps.onDate })
      .from(fundingSteps)
      .innerJoin(fundingLines, eq(fundingLines.id, fundingSteps.lineId))
      .where(eq(fundingLines.experimentId, experimentId))
      .orderBy(asc(fundingSteps.onDate), asc(fundingSteps.id)),
    fundingBenefits: query
      .select({ domain: benefits.domain, note: benefits.note })
      .from(benefits)
      .where(eq(benefits.experimentId, experimentId)),
  };
}
