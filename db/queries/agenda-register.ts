import { and, asc, eq, isNull, notInArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import * as t from '../schema/index.ts';

/** The milestones, money, actions, decisions and lessons that an agenda is made from. */
export function ofRegister({ query }: Database) {
  return {
    milestones: query
      .select({ milestone: t.milestones, city: t.parties.name })
      .from(t.milestones)
      .innerJoin(t.parties, eq(t.parties.id, t.milestones.cityId))
      .innerJoin(t.experiments, eq(t.experiments.id, t.milestones.experimentId))
      .where(and(isNull(t.milestones.actualOn), notInArray(t.experiments.state, ['stopped', 'completed']))),
    replannings: query
      .select()
      .from(t.replannings)
      .orderBy(asc(t.replannings.recordedOn), asc(t.replannings.id)),
    needs: query.select().from(t.fundingNeeds),
    lines: query
      .select({ line: t.fundingLines, contributor: t.parties.name, stepOn: newestStep })
      .from(t.fundingLines)
      .innerJoin(t.parties, eq(t.parties.id, t.fundingLines.contributorId)),
    actions: query.select({ dueOn: t.actions.dueOn }).from(t.actions).where(isNull(t.actions.doneOn)),
    decisions: query
      .select()
      .from(t.decisions)
      .where(and(eq(t.decisions.level, 'steering_group'), isNull(t.decisions.decidedOn))),
    lessons: query.select().from(t.lessons),
  };
}

const newestStep = sql<string | null>`(select max(${t.fundingSteps.onDate}) from ${t.fundingSteps}
  where ${t.fundingSteps.lineId} = ${t.fundingLines.id})`;
