import { and, asc, count, desc, eq, gte, isNotNull, isNull, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { MilestoneStanding } from '../../../src/domain/milestone/standing.ts';
import type { MilestoneKind } from '../../../src/domain/milestone.ts';
import { pageSize } from '../../../src/domain/page-size.ts';
import type { Database } from '../../database.ts';
import { experiments, milestones, parties } from '../../schema/index.ts';
import { happensOn, latestReason } from '../milestones.ts';

export type MilestoneFilter = {
  cityId?: number;
  kind?: MilestoneKind;
  standing?: MilestoneStanding;
  /** Reached or expected on these days, both included. */
  from?: string;
  until?: string;
};

export const milestoneColumns = ['date', 'baseline', 'slip', 'city'] as const;
export type MilestoneOrder = { by: (typeof milestoneColumns)[number]; descending: boolean };

/** Milestones of all cities, one page of them; without an order, what is still to come before what was reached. */
export function milestoneList(
  database: Database,
  filter: MilestoneFilter,
  today: string,
  { order, page }: { order: MilestoneOrder | null; page: number },
) {
  const where = and(...conditions(filter, today));
  return {
    milestones: selectMilestones(database)
      .where(where)
      .orderBy(...inOrder(order), asc(milestones.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    total: database.query.select({ count: count() }).from(milestones).where(where),
  };
}

/** Those that were to come or are to come between two days, the first of them; what was reached or missed is not ahead. */
export const milestonesAhead = (database: Database, filter: MilestoneFilter, from: string, until: string) =>
  selectMilestones(database)
    .where(
      and(
        ...conditions({ ...filter, from: undefined, until: undefined }, from),
        isNull(milestones.actualOn),
        gte(milestones.forecastOn, from),
        sql`min(${milestones.baselineOn}, ${milestones.forecastOn}) <= ${until}`,
      ),
    )
    .orderBy(asc(milestones.forecastOn), asc(milestones.id))
    .limit(pageSize);

const selectMilestones = ({ query }: Database) =>
  query
    .select({
      milestone: milestones,
      experiment: experiments.title,
      city: parties.name,
      reason: latestReason,
    })
    .from(milestones)
    .innerJoin(experiments, eq(experiments.id, milestones.experimentId))
    .innerJoin(parties, eq(parties.id, milestones.cityId));

const conditions = ({ cityId, kind, standing, from, until }: MilestoneFilter, today: string) => [
  cityId ? eq(milestones.cityId, cityId) : undefined,
  kind && eq(milestones.kind, kind),
  standing && stands[standing](today),
  from ? gte(happensOn, from) : undefined,
  until ? lte(happensOn, until) : undefined,
];

const isOpen = isNull(milestones.actualOn);
const isLater = sql`${milestones.forecastOn} > ${milestones.baselineOn}`;

/** The same rules as `milestoneStatus`. */
const stands: Record<MilestoneStanding, (today: string) => SQL | undefined> = {
  planned: (today) => and(isOpen, gte(milestones.forecastOn, today), sql`not ${isLater}`),
  slipped: (today) => and(isOpen, gte(milestones.forecastOn, today), isLater),
  missed: (today) => and(isOpen, lt(milestones.forecastOn, today)),
  reached: () => isNotNull(milestones.actualOn),
};

function inOrder(order: MilestoneOrder | null): SQL[] {
  if (order) return [(order.descending ? desc : asc)(sorted[order.by])];
  return [sql`${milestones.actualOn} is not null`, asc(milestones.forecastOn)];
}

const sorted = {
  date: happensOn,
  baseline: milestones.baselineOn,
  slip: sql`julianday(${happensOn}) - julianday(${milestones.baselineOn})`,
  city: parties.name,
};
