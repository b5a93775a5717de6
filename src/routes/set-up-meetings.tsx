import { Hono } from 'hono';
import * as z from 'zod/mini';
import { planSeries } from '../../db/queries/set-up-acts.ts';
import { addresses } from '../../views/addresses.ts';
import { date } from '../../views/format.ts';
import { unwiseWords } from '../../views/set-up/calendar.tsx';
import { freeTurns } from '../domain/meeting/turns.ts';
import { deadlinesFor } from '../domain/series.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { can } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';
import { plan, wrongIn } from './programme.tsx';
import { again, type Looked, lookAtSetUp, onwards, overtakenBy, versionFor } from './set-up-page.tsx';

const rhythm = z.pick(plan, {
  meetingAnchorOn: true,
  meetingStartsAt: true,
  meetingPlace: true,
  meetingMinutes: true,
  meetingWeeks: true,
});
const series = z.extend(rhythm, { meetingCount: form.whole(1, 12) });

/** The rhythm and the place of the core group, and its first meetings with their deadlines. */
export const setUpMeetings = new Hono<Env>().post(
  addresses.setUpMeetings,
  can('meeting.write'),
  async (c) => {
    const { database, author, today, view } = c.var;
    const sent = await form.readForm(c, series);
    const looked = await lookAtSetUp(c);
    if (!sent.ok) return again(c, looked, 'rhythm', sent.filled);
    const { meetingCount: count, ...columns } = sent.data;
    const agreed = { ...looked.programme, ...columns };
    const asked = wrongIn(c, sent.filled, agreed, []);
    if (asked) return again(c, looked, 'rhythm', asked);
    const turns = firstTurns(agreed, looked, today, count);
    const planned = turns.map(({ on }) => meetingOn(on, agreed));
    const change = { version: versionFor(looked, 'rhythm', sent), columns };
    const written = await planSeries(database, author, change, planned, sent.idempotencyKey);
    if ('subjectId' in written) {
      const saved = view.t.setUp.rhythm.saved(count, date(planned[0]?.heldOn ?? '', view));
      return onwards(c, `${saved} ${unwiseWords(view, turns)}`.trim());
    }
    return overtakenBy(c, looked, 'rhythm', sent.filled, asTyped(rhythm, looked.programme));
  },
);

/** The first free days of the series. */
function firstTurns(agreed: Agreed, { periods, meetings }: Looked, from: string, count: number) {
  const { meetingAnchorOn: anchorOn, meetingWeeks: weeks } = agreed;
  return freeTurns({ anchorOn, weeks, from, count, periods }, meetings);
}

type Agreed = Looked['programme'];

/** A meeting on this day, with what the coalition agreed on. */
const meetingOn = (heldOn: string, agreed: Agreed) => ({
  heldOn,
  startsAt: agreed.meetingStartsAt,
  minutes: agreed.meetingMinutes,
  place: agreed.meetingPlace,
  ...deadlinesFor(heldOn, agreed),
});
