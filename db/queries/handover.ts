import { and, asc, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { mostOnSheet } from '../../src/domain/page-size.ts';
import type { Role } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { assignments, experiments, fundingLines, parties, people } from '../schema/index.ts';
import { isOfCity } from './experiment-scope.ts';
import { milestonesAhead, moneyAwaited } from './home/open.ts';

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
  milestonesAhead(database, whenever, cityId).limit(mostOnSheet.waiting);

/** Contributions that did not come yet, earliest first: for the experiments of a city, or by the party itself. */
export const moneyWaitedFor = (database: Database, partyId: number) =>
  moneyAwaited(
    database,
    or(isOfCity(experiments.id, partyId), eq(fundingLines.contributorId, partyId)),
  ).limit(mostOnSheet.waiting);

export const partyNamed = ({ query }: Database, id: number) =>
  query
    .select({ id: parties.id, name: parties.name, kind: parties.kind })
    .from(parties)
    .where(eq(parties.id, id));
