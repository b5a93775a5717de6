import { type PastMeeting, unheardAmong } from '../../src/domain/agenda/heard.ts';
import type { HeldItem } from '../../src/domain/agenda/item.ts';
import type { Reason } from '../../src/domain/agenda/reason.ts';
import type { AgendaState, Experiment, OpenBottleneck } from '../../src/domain/agenda/state.ts';
import { ownedFrom } from '../../src/domain/experiment/ownership.ts';
import { vacancies } from '../../src/domain/experiment/vacancies.ts';
import { byId, groupedBy } from '../../src/domain/grouped.ts';
import { dayAfter } from '../../src/domain/meeting/turns.ts';
import { isMember } from '../../src/domain/membership.ts';
import type { AgendaRows } from './agenda-state.ts';
import { meetingsLookedBack, whatCanBeAsked } from './agenda-wishes.ts';
import { type RowsOf, rowsFrom } from './wish.ts';

type Wishes = ReturnType<typeof whatCanBeAsked>;
type Meeting = AgendaRows['meeting'][number];
type Rows = RowsOf<Wishes> & { nameOf: (partyId: number | null) => string };

/** What the database made for it, by name. */
type MadeForAgenda = Record<keyof Wishes, string>;

/** The state that an agenda is composed from, put together from the rows of one batch. */
export function stateFrom(made: MadeForAgenda, meeting: Meeting, today: string): AgendaState {
  const wished = rowsFrom(whatCanBeAsked(meeting.id, today), made);
  const partyAt = byId(wished.parties);
  const rows = { ...wished, nameOf: (id: number | null) => partyAt(id ?? 0)?.name ?? '' };
  const citiesOf = citiesIn(rows, meeting.heldOn);
  const experiments = rows.experiments.map((row) => ({ ...row, cities: citiesOf(row.id) }));
  const earlier = earlierMeetings(rows, meeting, today);
  const askers = new Map(rows.askers.map(({ id, cityId }) => [id, rows.nameOf(cityId)]));
  return {
    today,
    meeting,
    previousMeeting: previousOf(rows, earlier),
    nextMeetingOn: nextDay(rows, meeting),
    experiments,
    updates: rows.updates.map((update) => ({ ...update, city: rows.nameOf(update.cityId) })),
    unheard: unheardAmong(experiments, pastMeetings(rows, earlier), askers),
    vacancies: vacanciesOf(rows, experiments, today),
    bottlenecks: openBottlenecks(rows),
    milestones: milestonesAhead(rows),
    needs: rows.needs,
    fundingLines: linesWithSteps(rows),
    actions: rows.actions,
    steeringDecisions: rows.decisions,
    lessons: rows.lessons,
    previousItems: rows.undiscussed.map(asHeld),
  };
}

const experimentIdOf = ({ experimentId }: { experimentId: number }) => experimentId;

/** The cities that take part in the experiment, and on that day in the deal. */
function citiesIn({ cities, memberships, nameOf }: Rows, day: string): (experimentId: number) => string[] {
  const members = cities.filter(({ cityId }) => isMember(memberships, cityId, day));
  const placesOf = groupedBy(members, experimentIdOf);
  return (experimentId) =>
    placesOf(experimentId)
      .map(({ cityId }) => nameOf(cityId))
      .sort();
}

type KnownMeeting = Rows['meetings'][number];

/** The meetings that were held before this one, or of which the day passed; newest first. */
const earlierMeetings = ({ meetings }: Rows, { heldOn }: Meeting, today: string): KnownMeeting[] =>
  meetings
    .filter((one) => one.heldOn < heldOn)
    .filter(({ status, heldOn: day }) => status === 'held' || (status === 'planned' && day < today))
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
    .slice(0, meetingsLookedBack);

function previousOf(
  { earlierVersions }: Rows,
  [previous]: readonly KnownMeeting[],
): AgendaState['previousMeeting'] {
  if (!previous) return null;
  const circulated = earlierVersions.map(({ publishedOn }) => publishedOn).sort();
  return { ...previous, circulatedOn: circulated.at(-1) ?? null };
}

function nextDay({ programme, periods, meetings }: Rows, meeting: Meeting): string | null {
  const [rhythm] = programme;
  if (!rhythm) return null;
  return dayAfter(meeting, meetings, {
    anchorOn: rhythm.meetingAnchorOn,
    weeks: rhythm.meetingWeeks,
    periods,
  });
}

/** The meetings before this one, with what was said in them. */
function pastMeetings(rows: Rows, earlier: readonly KnownMeeting[]): PastMeeting[] {
  const updatesOf = groupedBy(rows.earlierUpdates, ({ meetingId }) => meetingId);
  const itemsOf = groupedBy(rows.heardItems, ({ meetingId }) => meetingId);
  return earlier.map(({ id, heldOn }) => ({
    heldOn,
    updates: updatesOf(id).map(({ experimentId, cityId }) => ({ experimentId, city: rows.nameOf(cityId) })),
    items: itemsOf(id).map((item) => ({
      ...item,
      fits: Boolean(item.fits),
      removed: Boolean(item.removed),
    })),
  }));
}

function vacanciesOf({ owners, programme: [deal] }: Rows, experiments: readonly Experiment[], today: string) {
  const ownersOf = groupedBy(owners, experimentIdOf);
  return experiments.flatMap((experiment) =>
    vacancies(asOwned(experiment, deal), ownersOf(experiment.id), today).map((vacancy) => ({
      ...vacancy,
      experimentId: experiment.id,
    })),
  );
}

const asOwned = (experiment: Experiment, deal?: { startsOn: string }) =>
  deal ? { ...experiment, startsOn: ownedFrom(experiment.startsOn, deal) } : experiment;

function openBottlenecks({ bottlenecks, touched, stays, nameOf }: Rows): OpenBottleneck[] {
  const touchedBy = groupedBy(touched, ({ bottleneckId }) => bottleneckId);
  const staysOf = groupedBy(stays, ({ bottleneckId }) => bottleneckId);
  return bottlenecks.map((bottleneck) => ({
    ...bottleneck,
    isSupportQuestion: Boolean(bottleneck.isSupportQuestion),
    city: nameOf(bottleneck.cityId),
    experimentIds: touchedBy(bottleneck.id).map(experimentIdOf),
    stays: staysOf(bottleneck.id).map((stay) => ({ ...stay, addressee: nameOf(stay.addresseeId) })),
  }));
}

/** With its newest replanning, when that is recent enough to be news. */
function milestonesAhead({ milestones, replannings, nameOf }: Rows): AgendaState['milestones'] {
  const inOrder = replannings.toSorted((a, b) =>
    a.recordedOn < b.recordedOn ? -1 : Number(a.recordedOn > b.recordedOn),
  );
  const replanningsOf = groupedBy(inOrder, ({ milestoneId }) => milestoneId);
  return milestones.map((milestone) => ({
    ...milestone,
    city: nameOf(milestone.cityId),
    replanning: replanningsOf(milestone.id).at(-1) ?? null,
  }));
}

/** With the day of its newest step, when that is recent enough to be news. */
function linesWithSteps({ lines, steps, nameOf }: Rows): AgendaState['fundingLines'] {
  const stepsOf = groupedBy(steps, ({ lineId }) => lineId);
  return lines.map((line) => ({
    ...line,
    contributor: nameOf(line.contributorId),
    stepOn:
      stepsOf(line.id)
        .map(({ onDate }) => onDate)
        .sort()
        .at(-1) ?? null,
  }));
}

const asHeld = ({ meetingId, reasons, ...item }: Rows['undiscussed'][number]): HeldItem => ({
  ...item,
  reasons: JSON.parse(reasons) as Reason[],
  fits: Boolean(item.fits),
  mustDiscuss: Boolean(item.mustDiscuss),
  pinned: Boolean(item.pinned),
  removed: Boolean(item.removed),
  addedByHand: Boolean(item.addedByHand),
});
