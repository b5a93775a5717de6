import { addDays, type Day } from '../../src/domain/calendar.ts';
import { endOfDay } from '../../src/domain/midnight.ts';
import { type Overview, overviewOf } from '../../src/domain/steering/overview.ts';
import { COMPARED_WEEKS } from '../../src/domain/steering/since.ts';
import { type Database, read } from '../database.ts';
import * as schema from '../schema/index.ts';
import { stateAt, withChanges } from './past.ts';

const tables = {
  parties: schema.parties,
  memberships: schema.memberships,
  meetings: schema.meetings,
  experiments: schema.experiments,
  experimentCities: schema.experimentCities,
  owners: schema.owners,
  updates: schema.updates,
  fundingNeeds: schema.fundingNeeds,
  fundingLines: schema.fundingLines,
  fundingSteps: schema.fundingSteps,
  milestones: schema.milestones,
  replannings: schema.replannings,
  bottlenecks: schema.bottlenecks,
  bottleneckExperiments: schema.bottleneckExperiments,
  closures: schema.closures,
  escalations: schema.escalations,
  escalationEvents: schema.escalationEvents,
  decisions: schema.decisions,
};

/** The overview, with the days one may want to look back at: those of the newest two meetings. */
export type OverviewOnDay = { overview: Overview; lastMeetings: Day[] };

/**
 * The overview as it stood at the end of a day (of today: as it stands), in one round trip: what is there now and
 * what changed since, far enough back to compare with the meeting before that day.
 */
export async function readOverview(database: Database, day: Day, today: Day): Promise<OverviewOnDay> {
  const reach = addDays(day, -COMPARED_WEEKS * 7);
  const found = await read(database, withChanges(database, tables, endOfDay(reach)));
  const registerOf = (earlier: Day) => stateAt(tables, found, earlier < today ? endOfDay(earlier) : null);
  return {
    overview: overviewOf(registerOf(day), registerOf, day),
    lastMeetings: lastMeetings(registerOf(today).meetings, today),
  };
}

function lastMeetings(meetings: { heldOn: Day; status: string }[], today: Day): Day[] {
  const held = meetings.filter(({ status, heldOn }) => status === 'held' && heldOn < today);
  return held
    .map(({ heldOn }) => heldOn)
    .sort()
    .reverse()
    .slice(0, 2);
}
