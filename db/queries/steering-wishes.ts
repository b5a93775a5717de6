import { type SQL, sql } from 'drizzle-orm';
import { addDays, type Day } from '../../src/domain/calendar.ts';
import { yearOf } from '../../src/domain/day.ts';
import { COMPARED_WEEKS } from '../../src/domain/steering/since.ts';
import * as t from '../schema/index.ts';
import { changedSince } from './past.ts';
import { wish } from './wish.ts';

/**
 * What matters to the overview of a day and to the one it is compared with, of what did not change in between: of all
 * else nothing would be seen in it. Whatever did change comes along with it.
 */
export const whatMatters = (day: Day) => ({
  ...ofTheDeal,
  ...ofExperiments,
  ...moneyFrom(yearOf(addDays(day, -COMPARED_WEEKS * 7))),
  ...ofMilestones,
  ...ofBottlenecks,
});

const ofTheDeal = {
  programme: wish(t.programme, ['startsOn']),
  parties: wish(t.parties, ['kind', 'name']),
  memberships: wish(t.memberships, ['partyId', 'fromOn', 'untilOn']),
  meetings: wish(t.meetings, ['heldOn', 'status']),
  decisions: wish(
    t.decisions,
    ['level', 'text', 'decidedOn'],
    sql`level = 'steering_group' and decided_on is null`,
  ),
};

const isOfRunning = (column: SQL): SQL => sql`${column} in (select id from experiments
  where state not in ('stopped', 'completed') or id in ${changedSince(t.experiments)})`;

/** The newest word about an experiment that was there before anything changed. */
const isLastWord = sql`updates.id in (select told.id from experiments
  inner join updates as told on told.experiment_id = experiments.id and told.meeting_id = (
    select id from meetings where exists (select 1 from updates as one where one.experiment_id = experiments.id
      and one.meeting_id = meetings.id and one.id not in ${changedSince(t.updates)})
    order by held_on desc limit 1)
  where ${isOfRunning(sql`experiments.id`)})`;

const ofExperiments = {
  experiments: wish(t.experiments, ['title', 'state', 'startsOn', 'endsOn']),
  experimentCities: wish(t.experimentCities, ['experimentId', 'cityId']),
  owners: wish(t.owners, ['experimentId', 'kind', 'fromOn', 'untilOn'], isOfRunning(sql`experiment_id`)),
  updates: wish(t.updates, ['experimentId', 'meetingId', 'cityId', 'progress', 'submittedOn'], isLastWord),
};

/** The money of this year and later, and what is waited for: what was settled in earlier years is history. */
const moneyFrom = (year: number) => ({
  fundingNeeds: wish(
    t.fundingNeeds,
    ['experimentId', 'year', 'amount'],
    sql`year >= ${year} and ${isOfRunning(sql`experiment_id`)}`,
  ),
  fundingLines: wish(
    t.fundingLines,
    ['experimentId', 'contributorId', 'year', 'amount', 'instrument', 'rung', 'expectedOn'],
    sql`(year >= ${year} or rung in ('asked', 'promised')) and ${isOfRunning(sql`experiment_id`)}`,
  ),
  fundingSteps: wish(
    t.fundingSteps,
    ['lineId', 'rung', 'onDate'],
    sql`line_id in (select id from funding_lines where rung in ('asked', 'promised'))
      or line_id in ${changedSince(t.fundingLines)}`,
  ),
});

/** What is to come; and of what was reached one, to know that a city had plans at all. */
const ofMilestones = {
  milestones: wish(
    t.milestones,
    ['experimentId', 'cityId', 'kind', 'title', 'owner', 'baselineOn', 'forecastOn', 'actualOn'],
    sql`((actual_on is not null) = 0 and ${isOfRunning(sql`experiment_id`)}) or milestones.id in (
      select min(id) from milestones where actual_on is not null group by experiment_id, city_id)`,
  ),
  replannings: wish(t.replannings, ['milestoneId', 'fromOn', 'toOn', 'reason', 'recordedOn'], sql`false`),
};

const moved = changedSince(t.bottlenecks);
const isOfOpen = sql`(bottleneck_id in (select id from bottlenecks where status = 'open') or bottleneck_id in ${moved})`;
const clocks = ['acknowledgeBy', 'answerBy', 'solveBy', 'acknowledgedOn', 'answeredOn', 'solvedOn'] as const;

/** Of what did not move, where it lies and since when: its newest stay, and the last thing that happened there. */
const newestStays = sql`select max(id) from escalations
  where bottleneck_id in (select id from bottlenecks where status = 'open') group by bottleneck_id`;

const ofBottlenecks = {
  bottlenecks: wish(t.bottlenecks, ['cityId', 'title', 'status', 'loggedOn'], sql`status = 'open'`),
  bottleneckExperiments: wish(t.bottleneckExperiments, ['bottleneckId', 'experimentId'], isOfOpen),
  closures: wish(t.closures, ['bottleneckId', 'outcome', 'closedOn', 'reopenedOn'], isOfOpen),
  escalations: wish(
    t.escalations,
    ['bottleneckId', 'addresseeId', 'question', 'rung', 'direction', 'startedOn', 'endedOn', ...clocks],
    sql`escalations.id in (${newestStays}) or bottleneck_id in ${moved}`,
  ),
  escalationEvents: wish(
    t.escalationEvents,
    ['escalationId', 'onDate'],
    sql`escalation_id in (select id from escalations where bottleneck_id in ${moved})
      or escalation_events.id in (select id from (select id, max(on_date) from escalation_events
        where escalation_id in (${newestStays}) group by escalation_id))`,
  ),
};
