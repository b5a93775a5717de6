import { type SQL, sql } from 'drizzle-orm';
import type { Day } from '../../src/domain/calendar.ts';
import { endOfDay } from '../../src/domain/midnight.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import { overviewOf } from '../../src/domain/steering/overview.ts';
import { type ShortOverview, shortened } from '../../src/domain/steering/shortened.ts';
import { type Database, read } from '../database.ts';
import { memory } from './memory.ts';
import { pastFrom, withChanges } from './past.ts';
import { sinceMeetingBefore } from './since-meeting.ts';
import { whatMatters } from './steering-wishes.ts';
import { isWrittenAfter, type Newest, standing, tablesOf } from './wish.ts';

/** The overview, with the days one may want to look back at: those of the newest two meetings. */
export type OverviewOnDay = { overview: ShortOverview; lastMeetings: Day[] };

/**
 * The overview as it stood at the end of a day (of today: as it stands), in one round trip: of what is there now what
 * matters to it, and what changed since the meeting before that day. It is made again only when something was written
 * since that it is made from.
 */
export async function readOverview(database: Database, day: Day, today: Day): Promise<OverviewOnDay> {
  const until = day < today ? endOfDay(day) : null;
  const overviews = overviewsOf(database);
  const key = `${day} ${until}`;
  const known = overviews.get(key);
  const wishes = whatMatters(day);
  const since = known && until !== null ? sql`${known.since}` : sinceMeetingBefore(day, until);
  const isNeeded = known ? isWrittenAfter(known, tablesOf(wishes), isLater(until)) : sql`true`;
  const { newest, moment, lastMeetings, ...found } = await read(database, {
    ...withChanges(database, wishes, { until, since, isNeeded }),
    newest: standing(database, isNeeded),
    moment: database.query.all<Moment>(sql`select ${since} as since`),
    lastMeetings: lastMeetingsBefore(database, today),
  });
  const isStillTrue = known && newest[0]?.isNeeded === 0;
  const overview = isStillTrue ? known.overview : shortened(overviewFrom(found, day), pageSize);
  if (newest[0]) overviews.keep(key, { ...newest[0], ...(moment[0] as Moment), overview });
  return { overview, lastMeetings: lastMeetings.map(({ heldOn }) => heldOn) };
}

/** The instant since which it was looked at what had changed. */
type Moment = { since: string };

/** Of so many days; who looks further back waits a moment. */
const overviewsOf = memory<Newest & Moment & { overview: ShortOverview }>(30);
type Wishes = ReturnType<typeof whatMatters>;
type Found = Parameters<typeof pastFrom<Wishes>>[0];

function overviewFrom(found: Found, day: Day) {
  const past = pastFrom<Wishes>(found);
  return overviewOf(past.later(), (earlier) => past.earlier(endOfDay(earlier)), day);
}

/** What was written about later moments leaves a past day as it was. */
const isLater = (until: string | null): SQL => (until === null ? sql`false` : sql`at >= ${until}`);

const lastMeetingsBefore = ({ query }: Database, today: Day) =>
  query.all<{ heldOn: Day }>(sql`select held_on as heldOn from meetings
    where status = 'held' and held_on < ${today} order by held_on desc limit 2`);
