import { and, asc, eq, gte, inArray, isNull, notInArray, or } from 'drizzle-orm';
import { pageSize } from '../../src/domain/page-size.ts';
import type { Role } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { assignments, experiments, fundingLines, parties, people } from '../schema/index.ts';
import { isOfCity } from './experiment-scope.ts';
import { milestonesAhead } from './home/open.ts';
import { inAll } from './in-all.ts';

/** Who has one of these roles (on behalf of a party, or of none) today or later, who had it first on top. */
export const holdersOf = ({ query }: Database, roles: Role[], partyId: number | null, today: string) =>
  query
    .select({ id: people.id, name: people.name, assignment: assignments, party: parties.name })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .leftJoin(parties, eq(parties.id, assignments.partyId))
    .where(
      and(
        inArray(assignments.role, roles),
        partyId === null ? isNull(assignments.partyId) : eq(assignments.partyId, partyId),
        or(isNull(assignments.untilOn), gte(assignments.untilOn, today)),
      ),
    )
    .orderBy(asc(assignments.fromOn), asc(assignments.id));

/** Later than anything that is planned. */
const whenever = '9999-12-31';

/** The milestones of a city that are not reached, earliest first. */
export const milestonesOf = (database: Database, cityId: number) =>
  milestonesAhead(database, whenever, cityId);

/**
 * Contributions that were asked for or promised and did not come, earliest first: for the experiments of a city, or by
 * the party itself.
 */
export const moneyWaitedFor = ({ query }: Database, partyId: number) =>
  query
    .select({
      id: fundingLines.id,
      amount: fundingLines.amount,
      instrument: fundingLines.instrument,
      rung: fundingLines.rung,
      expectedOn: fundingLines.expectedOn,
      experiment: experiments.title,
      contributor: parties.name,
      total: inAll,
    })
    .from(fundingLines)
    .innerJoin(experiments, eq(experiments.id, fundingLines.experimentId))
    .innerJoin(parties, eq(parties.id, fundingLines.contributorId))
    .where(
      and(
        inArray(fundingLines.rung, ['asked', 'promised']),
        notInArray(experiments.state, ['stopped', 'completed']),
        or(isOfCity(experiments.id, partyId), eq(fundingLines.contributorId, partyId)),
      ),
    )
    .orderBy(asc(fundingLines.expectedOn), asc(fundingLines.id))
    .limit(pageSize);

export const partyNamed = ({ query }: Database, id: number) =>
  query
    .select({ id: parties.id, name: parties.name, kind: parties.kind })
    .from(parties)
    .where(eq(parties.id, id));
