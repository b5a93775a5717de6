import type { Context } from 'hono';
import { read } from '../../db/database.ts';
import { nextMeeting, rhythm } from '../../db/queries/meetings.ts';
import { agreedTerms, partyNames, setUpFacts, takenAmong } from '../../db/queries/set-up.ts';
import { addUp, updateCounts } from '../../db/queries/updates-asked.ts';
import { earlierAct } from '../../db/write.ts';
import { empty, type Filled } from '../../views/parts/form.tsx';
import { SetUpPage } from '../../views/set-up/page.tsx';
import { type FormStep, type SetUp, setUpHere } from '../../views/set-up/props.ts';
import type { MeetingStatus } from '../domain/meeting.ts';
import { type AwayPeriod, warningsFor } from '../domain/meeting-day.ts';
import { firstMeetingDay } from '../domain/programme/beginning.ts';
import { membersOf, openSteps, vacanciesIn } from '../domain/programme/set-up.ts';
import type { Env } from '../http/context.ts';
import { done, refused, stale } from '../http/respond.ts';

/** Which addresses to look for among the people, and whether this very form was sent before. */
type Asked = { emails?: readonly string[]; idempotencyKey?: string };

/** How far the set-up is, and whatever else one of its steps must know, in one round trip. */
export async function lookAtSetUp(c: Context<Env>, { emails = [], idempotencyKey }: Asked = {}) {
  const { database, today, view } = c.var;
  const setUp = setUpFacts(database, today);
  const counts = updateCounts(database, { after: today });
  const found = await read(database, {
    facts: setUp.query,
    terms: agreedTerms(database),
    ...rhythm(database),
    next: nextMeeting(database, today),
    counts: counts.query,
    known: partyNames(database),
    taken: takenAmong(database, emails),
    earlier: earlierAct(database, idempotencyKey),
  });
  const { programme: rows, meetings, terms, periods } = found;
  const [programme] = rows;
  if (!programme) throw new Error('the database holds no programme');
  const facts = setUp.from(found.facts);
  return {
    view,
    canMail: c.var.deps.mail !== null,
    known: found.known,
    taken: found.taken.map(({ email }) => email),
    wasSent: found.earlier.length > 0,
    programme,
    members: facts.members,
    periods,
    hasPeriods: periods.length > 0,
    meetings,
    terms,
    open: openSteps(facts),
    vacancies: vacanciesIn(facts),
    planned: meetings.filter(({ status }) => status === 'planned').length,
    unwise: unwiseAmong(meetings, periods, today),
    next: found.next[0],
    updates: addUp(counts.from(found.counts)),
  };
}

type Planned = readonly { heldOn: string; status: MeetingStatus }[];

/** Meetings to come on days that have something against them. */
const unwiseAmong = (meetings: Planned, periods: readonly AwayPeriod[], today: string) =>
  meetings
    .filter(({ heldOn, status }) => status === 'planned' && heldOn >= today)
    .map(({ heldOn: on }) => ({ on, warnings: warningsFor(on, periods) }))
    .filter(({ warnings }) => warnings.length > 0);

export type Looked = Awaited<ReturnType<typeof lookAtSetUp>>;

/** The page with every form as it opens, except the one that was filled in. */
export function setUpPage(
  looked: Looked,
  sent: Partial<Record<FormStep, Filled>> = {},
  overtaken?: SetUp['overtaken'],
) {
  const filled = { ...openings(looked), ...sent };
  return <SetUpPage {...looked} filled={filled} overtaken={overtaken} />;
}

/** What is known already, so that nobody has to type it. */
function openings({ view, programme, members }: Looked): Record<FormStep, Filled> {
  const { startsOn, endsOn, meetingAnchorOn, meetingWeeks, meetingStartsAt } = programme;
  const { meetingMinutes, meetingPlace } = programme;
  const earliest = view.today > startsOn ? view.today : startsOn;
  const ministries = membersOf(members, 'ministry');
  const only = ministries.length === 1 ? String(ministries[0]?.id) : '';
  const rhythm = {
    meetingAnchorOn: meetingAnchorOn > earliest ? meetingAnchorOn : firstMeetingDay(earliest),
    meetingStartsAt,
    meetingPlace,
    meetingMinutes: String(meetingMinutes),
    meetingWeeks: String(meetingWeeks),
    meetingCount: '3',
  };
  return {
    deal: { values: { startsOn, endsOn }, errors: {} },
    parties: { values: { joinedOn: startsOn }, errors: {} },
    first_contact: { values: { firstContactId: only }, errors: {} },
    rhythm: { values: rhythm, errors: {} },
    people: empty,
  };
}

/** A step comes back as it was filled in, with a message at each field. */
export const again = (c: Context<Env>, looked: Looked, step: FormStep, filled: Filled) =>
  refused(c, setUpPage(looked, { [step]: filled }));

/** Somebody else did this step first: what it says now beside what was filled in. */
export const overtakenBy = (
  c: Context<Env>,
  looked: Looked,
  step: FormStep,
  filled: Filled,
  theirs: Record<string, string>,
) => stale(c, setUpPage(looked, { [step]: filled }, { step, theirs }));

/** Saved: on to what is to be done next, which stands there whatever that is. */
export const onwards = (c: Context<Env>, notice: string) => done(c, setUpHere, notice);

/**
 * The version that a step is held against. A step that nobody did yet can be done whatever else was changed in the deal
 * meanwhile; one that was done is held against what was being looked at.
 */
export const versionFor = ({ open, programme }: Looked, step: FormStep, sent: { version: number }): number =>
  open.includes(step) ? programme.version : sent.version;
