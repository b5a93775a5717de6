import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Day } from '../../src/domain/calendar.ts';
import { yearOf } from '../../src/domain/day.ts';
import * as t from '../schema/index.ts';
import { wish } from './wish.ts';

/** How far one looks back to see who was not heard. */
export const meetingsLookedBack = 6;

/** Of what an earlier meeting left undiscussed so much comes back: in two hours there is no room for more. */
const mostCarried = 200;

/** Everything that can bring something on the agenda of a meeting on this day, and nothing that cannot. */
export const whatCanBeAsked = (meetingId: number, today: Day) => ({
  ...ofTheDeal,
  ...ofEarlierMeetings(meetingId, today),
  ...ofExperiments(meetingId),
  ...ofBottlenecks(meetingId, today),
  ...ofMoney(meetingId, today),
  ...ofTheRest(meetingId, today),
});

const ofTheDeal = {
  programme: wish(t.programme, ['startsOn', 'meetingAnchorOn', 'meetingWeeks']),
  periods: wish(t.periods, ['kind', 'label', 'fromOn', 'untilOn']),
  meetings: wish(t.meetings, ['number', 'heldOn', 'status']),
  parties: wish(t.parties, ['name']),
  memberships: wish(t.memberships, ['partyId', 'fromOn', 'untilOn']),
};

/** The meetings that were held before this one, or of which the day passed, as a list in SQL. */
const earlier = (meetingId: number, today: Day, most: number): SQL => sql`(select id from meetings
  where held_on < (select held_on from meetings where id = ${meetingId})
    and (status = 'held' or (status = 'planned' and held_on < ${today})) order by held_on desc limit ${most})`;

const itemColumns = Object.keys(getTableColumns(t.agendaItems)).filter((key) => key !== 'id') as Exclude<
  keyof typeof t.agendaItems.$inferSelect,
  'id'
>[];

function ofEarlierMeetings(meetingId: number, today: Day) {
  const [before, last] = [earlier(meetingId, today, meetingsLookedBack), earlier(meetingId, today, 1)];
  return {
    heardItems: wish(
      t.agendaItems,
      ['meetingId', 'key', 'bottleneckId', 'outcome', 'fits', 'removed'],
      sql`meeting_id in ${before} and removed = 0
        and (outcome = 'discussed' or (outcome is null and fits = 1))`,
    ),
    undiscussed: wish(
      t.agendaItems,
      itemColumns,
      sql`agenda_items.id in (select id from agenda_items where meeting_id in ${last} and removed = 0
        and (outcome = 'carried_over' or (outcome is null and fits = 0 and section <> 'for_information'))
        order by must_discuss desc, times_carried desc, position limit ${mostCarried})`,
    ),
    earlierVersions: wish(t.agendaVersions, ['meetingId', 'publishedOn'], sql`meeting_id in ${last}`),
    earlierUpdates: wish(t.updates, ['meetingId', 'experimentId', 'cityId'], sql`meeting_id in ${before}`),
    askers: wish(
      t.bottlenecks,
      ['cityId'],
      sql`bottlenecks.id in (select bottleneck_id from agenda_items where meeting_id in ${before})`,
    ),
  };
}

const running = sql`(select id from experiments where state not in ('stopped', 'completed'))`;

const ofExperiments = (meetingId: number) => ({
  experiments: wish(
    t.experiments,
    ['title', 'state', 'startsOn', 'endsOn'],
    sql`experiments.id in ${running} or experiments.id in (
      select experiment_id from updates where meeting_id = ${meetingId})`,
  ),
  cities: wish(t.experimentCities, ['experimentId', 'cityId']),
  owners: wish(t.owners, ['experimentId', 'kind', 'fromOn', 'untilOn'], sql`experiment_id in ${running}`),
  updates: wish(
    t.updates,
    ['experimentId', 'cityId', 'progress', 'success', 'supportQuestion'],
    sql`meeting_id = ${meetingId}`,
  ),
});

/** From which day on something is news: that on which the previous agenda went out, or that meeting was held. */
const newsFrom = (meetingId: number, today: Day): SQL => sql`(select coalesce(
  (select max(published_on) from agenda_versions where meeting_id in ${earlier(meetingId, today, 1)}),
  (select held_on from meetings where id in ${earlier(meetingId, today, 1)}), ''))`;

const open = sql`(select id from bottlenecks where status = 'open')`;

/** Where each lies now; what was answered since the previous agenda; and of an overdue question its whole way. */
const ofBottlenecks = (meetingId: number, today: Day) => ({
  bottlenecks: wish(
    t.bottlenecks,
    ['cityId', 'title', 'rung', 'isSupportQuestion', 'loggedOn', 'wantedOn'],
    sql`status = 'open'`,
  ),
  touched: wish(t.bottleneckExperiments, ['bottleneckId', 'experimentId'], sql`bottleneck_id in ${open}`),
  stays: wish(
    t.escalations,
    ['bottleneckId', 'addresseeId', 'rung', 'startedOn', 'endedOn', 'answerKind', ...clocks],
    sql`bottleneck_id in ${open} and (ended_on is null or answered_on >= ${newsFrom(meetingId, today)}
      or bottleneck_id in (select bottleneck_id from escalations
        where ended_on is null and min(acknowledge_by, answer_by, solve_by) < ${today}))`,
  ),
});

const clocks = ['acknowledgeBy', 'answerBy', 'solveBy', 'acknowledgedOn', 'answeredOn', 'solvedOn'] as const;

const ofMoney = (meetingId: number, today: Day) => ({
  needs: wish(
    t.fundingNeeds,
    ['experimentId', 'year', 'amount'],
    sql`year >= ${yearOf(today)} and experiment_id in ${running}`,
  ),
  lines: wish(
    t.fundingLines,
    ['experimentId', 'contributorId', 'year', 'amount', 'rung', 'expectedOn'],
    sql`experiment_id in ${running} and (year >= ${yearOf(today)} or rung in ('asked', 'promised')
      or funding_lines.id in (select line_id from funding_steps where on_date >= ${newsFrom(meetingId, today)}))`,
  ),
  steps: wish(t.fundingSteps, ['lineId', 'onDate'], sql`on_date >= ${newsFrom(meetingId, today)}`),
});

const ofTheRest = (meetingId: number, today: Day) => ({
  milestones: wish(
    t.milestones,
    ['experimentId', 'cityId', 'title', 'forecastOn', 'actualOn'],
    sql`(actual_on is not null) = 0 and experiment_id in ${running}`,
  ),
  replannings: wish(
    t.replannings,
    ['milestoneId', 'fromOn', 'toOn', 'reason', 'recordedOn'],
    sql`recorded_on >= ${newsFrom(meetingId, today)}`,
  ),
  actions: wish(t.actions, ['dueOn'], sql`done_on is null`),
  decisions: wish(
    t.decisions,
    ['text', 'experimentId', 'bottleneckId'],
    sql`level = 'steering_group' and decided_on is null`,
  ),
  lessons: wish(
    t.lessons,
    ['title', 'experimentId', 'sharedOn'],
    sql`shared_on >= ${newsFrom(meetingId, today)} or lessons.id in (
      select lesson_id from agenda_items where meeting_id in ${earlier(meetingId, today, 1)})`,
  ),
});
