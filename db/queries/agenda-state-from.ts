import { type PastMeeting, unheardAbout } from '../../src/domain/agenda/heard.ts';
import type { HeldItem } from '../../src/domain/agenda/item.ts';
import type { AgendaState, Experiment, OpenBottleneck } from '../../src/domain/agenda/state.ts';
import { vacancies } from '../../src/domain/experiment/vacancies.ts';
import { dayAfter } from '../../src/domain/meeting/turns.ts';
import { isMember } from '../../src/domain/membership.ts';
import { itemOf } from './agenda-items.ts';
import type { AgendaRows } from './agenda-state.ts';

type Meeting = AgendaRows['meeting'][number];

/** The state that an agenda is composed from, put together from the rows of one batch. */
export function stateFrom(rows: AgendaRows, meeting: Meeting, today: string): AgendaState {
  const experiments = rows.experiments.map((row) => ({
    ...row,
    cities: citiesOf(rows, row.id, meeting.heldOn),
  }));
  const past = pastMeetings(rows);
  const askers = new Map(rows.askers.map(({ bottleneckId, city }) => [bottleneckId, city]));
  return {
    today,
    meeting,
    previousMeeting: previousOf(rows),
    nextMeetingOn: nextDay(rows, meeting),
    experiments,
    updates: rows.updates.map(({ update, city }) => ({ ...update, city })),
    unheard: experiments.flatMap((experiment) => unheardAbout(experiment, past, askers)),
    vacancies: experiments.flatMap((experiment) => vacanciesOf(rows, experiment, today)),
    bottlenecks: rows.bottlenecks.map((row) => bottleneckOf(rows, row)),
    milestones: rows.milestones.map(({ milestone, city }) => ({
      ...milestone,
      city,
      replanning: rows.replannings.findLast(({ milestoneId }) => milestoneId === milestone.id) ?? null,
    })),
    needs: rows.needs,
    fundingLines: rows.lines.map(({ line, ...more }) => ({ ...line, ...more })),
    actions: rows.actions,
    steeringDecisions: rows.decisions,
    lessons: rows.lessons,
    previousItems: previousItems(rows),
  };
}

/** The cities that take part in the experiment, and on that day in the deal. */
function citiesOf(rows: AgendaRows, experimentId: number, day: string): string[] {
  return rows.cities
    .filter((one) => one.experimentId === experimentId && isMember(rows.memberships, one.cityId, day))
    .map(({ city }) => city)
    .sort();
}

function previousOf({ earlier, meetings, earlierVersions }: AgendaRows): AgendaState['previousMeeting'] {
  const previous = meetings.find(({ id }) => id === earlier[0]?.id);
  if (!previous) return null;
  const circulated = earlierVersions
    .filter(({ meetingId }) => meetingId === previous.id)
    .map(({ publishedOn }) => publishedOn)
    .sort();
  return { ...previous, circulatedOn: circulated.at(-1) ?? null };
}

const previousItems = ({ earlier, earlierItems }: AgendaRows): HeldItem[] =>
  earlierItems.filter(({ meetingId }) => meetingId === earlier[0]?.id).map(itemOf);

function nextDay({ programme, periods, meetings }: AgendaRows, meeting: Meeting): string | null {
  const [rhythm] = programme;
  if (!rhythm) return null;
  return dayAfter(meeting, meetings, {
    anchorOn: rhythm.meetingAnchorOn,
    weeks: rhythm.meetingWeeks,
    periods,
  });
}

/** The meetings before this one, newest first, with what was said in them. */
function pastMeetings(rows: AgendaRows): PastMeeting[] {
  const nameOf = new Map(rows.cities.map(({ cityId, city }) => [cityId, city]));
  return rows.earlier.flatMap(({ id }) => {
    const meeting = rows.meetings.find((one) => one.id === id);
    if (!meeting) return [];
    const own = <R extends { meetingId: number }>(row: R) => row.meetingId === id;
    const updates = rows.earlierUpdates
      .filter(own)
      .map(({ experimentId, cityId }) => ({ experimentId, city: nameOf.get(cityId) ?? '' }));
    return [{ heldOn: meeting.heldOn, updates, items: rows.earlierItems.filter(own).map(itemOf) }];
  });
}

function vacanciesOf({ owners }: AgendaRows, experiment: Experiment, today: string) {
  const own = owners.filter(({ experimentId }) => experimentId === experiment.id);
  return vacancies(experiment, own, today).map((vacancy) => ({ ...vacancy, experimentId: experiment.id }));
}

function bottleneckOf(
  rows: AgendaRows,
  { bottleneck, city }: AgendaRows['bottlenecks'][number],
): OpenBottleneck {
  const own = <R extends { bottleneckId: number }>(row: R) => row.bottleneckId === bottleneck.id;
  return {
    ...bottleneck,
    city,
    experimentIds: rows.touched.filter(own).map(({ experimentId }) => experimentId),
    stays: rows.stays
      .filter(({ stay }) => own(stay))
      .map(({ stay, addressee }) => ({ ...stay, addressee: addressee ?? '' })),
  };
}
