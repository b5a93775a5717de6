import { type SQL, sql } from 'drizzle-orm';
import type { Day } from '../../src/domain/calendar.ts';
import { endOfDay } from '../../src/domain/midnight.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import { overviewOf } from '../../src/domain/steering/overview.ts';
import { type ShortOverview, shortened } from '../../src/domain/steering/shortened.ts';
import { type Database, read } from '../database.ts';
import { imagesAt, pastFrom } from './past.ts';
import { remembered } from './remembered.ts';
import { sinceMeetingBefore } from './since-meeting.ts';
import { whatMatters } from './steering-wishes.ts';
import { tablesOf } from './wish.ts';

/** The overview, with the days one may want to look back at: those of the newest two meetings. */
export type OverviewOnDay = { overview: ShortOverview; lastMeetings: Day[] };

/**
 * The overview as it stood at the end of a day (of today: as it stands), in one round trip: of what is there now what
 * matters to it, and what changed since the meeting before that day. It is made again only when something was written
 * since that it is made from.
 */
export async function readOverview(database: Database, day: Day, today: Day): Promise<OverviewOnDay> {
  const until = day < today ? endOfDay(day) : null;
  const wishes = whatMatters(day);
  const remembers = overviewOn(database, `${day} ${until}`, {
    ...imagesAt(wishes, { until, since: sinceMeetingBefore(day, until) }),
    tables: tablesOf(wishes),
    except: isLater(until),
  });
  const found = await read(database, {
    past: remembers.query,
    lastMeetings: lastMeetingsBefore(database, today),
  });
  const overview = remembers.from(found.past, (made) => {
    const past = pastFrom(wishes, made);
    return shortened(
      overviewOf(past.later(), (earlier) => past.earlier(endOfDay(earlier)), day),
      pageSize,
    );
  });
  return { overview, lastMeetings: found.lastMeetings.map(({ heldOn }) => heldOn) };
}

/** Of so many days; who looks further back waits a moment. */
const overviewOn = remembered<ShortOverview>(30);

/** What was written about later moments leaves a past day as it was. */
const isLater = (until: string | null): SQL => (until === null ? sql`false` : sql`at >= ${until}`);

const lastMeetingsBefore = ({ query }: Database, today: Day) =>
  query.all<{ heldOn: Day }>(sql`select held_on as heldOn from meetings
    where status = 'held' and held_on < ${today} order by held_on desc limit 2`);
