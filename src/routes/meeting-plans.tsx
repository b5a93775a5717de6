import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/meetings.ts';
import { addresses, at } from '../../views/addresses.ts';
import { date } from '../../views/format.ts';
import { MeetingForm } from '../../views/meetings/form.tsx';
import { warningsInWords } from '../../views/meetings/warnings.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { isDay } from '../domain/calendar.ts';
import { decideMove, decidePlanning } from '../domain/meeting/plan.ts';
import { freeTurns } from '../domain/meeting/turns.ts';
import { warningsFor } from '../domain/series.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.tsx';
import { can } from '../http/right.ts';
import { seriesOf } from './meetings.tsx';

const meeting = z.object({
  heldOn: form.day,
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'),
  minutes: form.whole(15, 480),
  place: form.optionalText(200),
});

/** Planning meetings, and moving those that are planned. */
export const meetingPlans = new Hono<Env>()
  .get(addresses.newMeeting, can('meeting.write'), async (c) => {
    const found = await read(c.var.database, store.rhythm(c.var.database));
    const [rhythm] = found.programme;
    const [first] = freeTurns(seriesOf(found, c.var.today), found.meetings);
    const heldOn = c.req.query('dag') || first?.on || '';
    const values = {
      heldOn,
      startsAt: rhythm?.meetingStartsAt,
      minutes: String(rhythm?.meetingMinutes ?? ''),
      place: rhythm?.meetingPlace,
    };
    return page(c, formPage(c, found, { values, errors: {} }));
  })

  .post(addresses.meetings, can('meeting.write'), async (c) => {
    const { database, author, today, view } = c.var;
    const found = await read(database, store.rhythm(database));
    const sent = await form.readForm(c, meeting);
    if (!sent.ok) return refused(c, formPage(c, found, sent.filled));
    const decided = decidePlanning(sent.data.heldOn, found.meetings, policyOf(found), today);
    if (!decided.ok) return refused(c, formPage(c, found, because(c, sent.filled, decided)));
    const planned = { ...sent.data, ...decided.deadlines };
    const written = await store.planMeeting(database, author, planned, sent.idempotencyKey);
    if (!('subjectId' in written)) {
      return refused(c, formPage(c, found, because(c, sent.filled, { refusal: 'day_taken' })));
    }
    const notice = view.t.meetings.planned(date(sent.data.heldOn, view));
    return done(c, at(addresses.meeting, { id: written.subjectId }), notice);
  })

  .get(addresses.editMeeting, can('meeting.write'), async (c) => {
    const found = await toEdit(c);
    if (!found.meeting) return notFound(c);
    return page(c, formPage(c, found, { values: asTyped(found.meeting), errors: {} }, found.meeting));
  })

  .post(addresses.meeting, can('meeting.write'), async (c) => {
    const { database, author, today, view } = c.var;
    const found = await toEdit(c);
    const current = found.meeting;
    if (!current) return notFound(c);
    const sent = await form.readForm(c, meeting);
    if (!sent.ok) return refused(c, formPage(c, found, sent.filled, current));
    const decided = decideMove(current, sent.data.heldOn, found.meetings, policyOf(found), today);
    if (!decided.ok) return refused(c, formPage(c, found, because(c, sent.filled, decided), current));
    const seen = { id: current.id, version: sent.version };
    const moved = { ...sent.data, ...decided.deadlines };
    const written = await store.changeMeeting(
      database,
      author,
      'meeting.moved',
      seen,
      moved,
      sent.idempotencyKey,
    );
    if (written.outcome === 'stale') {
      return stale(c, formPage(c, found, sent.filled, current, asTyped(current)));
    }
    const isMoved = current.heldOn !== sent.data.heldOn;
    const { t } = view;
    return done(c, at(addresses.meeting, { id: current.id }), isMoved ? t.meetings.moved : t.meetings.saved);
  });

type Found = Awaited<ReturnType<typeof read<ReturnType<typeof store.rhythm>>>>;

async function toEdit(c: Context<Env>) {
  const { database } = c.var;
  const found = await read(database, {
    ...store.rhythm(database),
    found: store.meetingAt(database, idOf(c)),
  });
  return { ...found, meeting: found.found[0] };
}

type Editing = NonNullable<Awaited<ReturnType<typeof toEdit>>['meeting']>;

function formPage(
  c: Context<Env>,
  found: Found,
  filled: Filled,
  editing?: Editing,
  theirs?: ReturnType<typeof asTyped>,
) {
  const day = String(filled.values.heldOn ?? '');
  const warning = isDay(day) ? warningsInWords(warningsFor(day, found.periods), c.var.view) : '';
  return (
    <MeetingForm view={c.var.view} filled={filled} meeting={editing} warning={warning} theirs={theirs} />
  );
}

function policyOf({ programme: [rhythm] }: Found) {
  if (!rhythm) throw new Error('the database holds no programme');
  return rhythm;
}

type Refused = Extract<ReturnType<typeof decideMove>, { ok: false }>;

/** Why not, put at the day. */
function because(
  c: Context<Env>,
  filled: Filled,
  decided: Omit<Refused, 'ok'> & { holiday?: string },
): Filled {
  const { refusals, holidays } = c.var.view.t.meetings;
  const { refusal } = decided;
  if (refusal !== 'holiday') return form.withError(filled, 'heldOn', refusals[refusal]);
  const name = holidays[decided.holiday as keyof typeof holidays];
  return form.withError(filled, 'heldOn', refusals.holiday(name));
}

const asTyped = ({ heldOn, startsAt, minutes, place }: Editing) => ({
  heldOn,
  startsAt,
  minutes: String(minutes),
  place,
});
