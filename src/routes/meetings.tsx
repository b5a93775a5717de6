import { type Context, Hono } from 'hono';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/meetings.ts';
import { addUp, updateCounts, updatesMissing } from '../../db/queries/updates-asked.ts';
import { addresses } from '../../views/addresses.ts';
import { MeetingFile } from '../../views/meetings/file.tsx';
import { MeetingList } from '../../views/meetings/list.tsx';
import { freeTurns } from '../domain/meeting/turns.ts';
import { can as may } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import { idOf, pageOf, pagingOf } from '../http/paging.ts';
import { page } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

/** So many days of the series are offered. */
const turnsAhead = 6;

export const meetings = new Hono<Env>()
  .get(addresses.meetings, can('overview.read'), async (c) => {
    const { database, today, view } = c.var;
    const partyId = c.var.actor?.partyId ?? 0;
    const counts = updateCounts(database, { after: today });
    const found = await read(database, {
      ...store.meetingOverview(database, today, pageOf(c)),
      counts: counts.query,
      own: updatesMissing(database, store.nextMeetingId(today), { cityId: partyId }),
    });
    const sent = addUp(counts.from(found.counts));
    const [next, ...later] = found.coming;
    return page(
      c,
      <MeetingList
        view={view}
        next={next}
        facts={factsOf(next, sent)}
        waitingFor={sent.waitingFor}
        own={found.own}
        later={later}
        turns={freeTurns(seriesOf(found, today), found.meetings)}
        rhythm={rhythmOf(found)}
        past={found.past}
        paging={pagingOf(addresses.meetings, {}, pageOf(c), found.total[0]?.count ?? 0)}
        mayWrite={mayWrite(c)}
      />,
    );
  })

  .get(addresses.meeting, can('overview.read'), async (c) => {
    const file = await fileOf(c);
    return file ? page(c, file) : notFound(c);
  });

/** One meeting's file; null when there is no such meeting. `problem` says why a click was not processed. */
export async function fileOf(c: Context<Env>, problem?: { title: string; text: string }) {
  const { database, view } = c.var;
  const counts = updateCounts(database, { meetingId: idOf(c) });
  const found = await read(database, {
    ...store.meetingFile(database, idOf(c)),
    counts: counts.query,
    missing: updatesMissing(database, idOf(c)),
  });
  const [row] = found.found;
  if (!row) return null;
  return (
    <MeetingFile
      view={view}
      row={row}
      facts={factsOf(row, addUp(counts.from(found.counts)))}
      notSent={found.missing}
      versions={found.versions}
      decisionRows={found.decisions}
      actionRows={found.actions}
      adoptedIn={found.meetings.find(({ id }) => id === row.meeting.reportAdoptedInId)}
      mayWrite={mayWrite(c)}
      problem={problem}
    />
  );
}

const mayWrite = (c: Context<Env>) => may(signedIn(c.var.actor).role, 'meeting.write');

type Row = { meeting: { report: string }; circulatedOn: string | null };

const factsOf = (row: Row | undefined, { sent, asked }: { sent: number; asked: number }) => ({
  sent,
  asked,
  circulatedOn: row?.circulatedOn ?? null,
  hasReport: Boolean(row?.meeting.report),
});

type Rhythm = Awaited<ReturnType<typeof read<ReturnType<typeof store.rhythm>>>>;

/** How often the core group meets, counted from when. */
function rhythmOf({ programme: [rhythm] }: Rhythm) {
  if (!rhythm) throw new Error('the database holds no programme');
  return { weeks: rhythm.meetingWeeks, anchorOn: rhythm.meetingAnchorOn };
}

/** The coming days of the series. */
export const seriesOf = (found: Rhythm, today: string) => ({
  ...rhythmOf(found),
  from: today,
  count: turnsAhead,
  periods: found.periods,
});
