import { Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { changeMeeting, planMeeting } from '../../db/queries/meeting-changes.ts';
import * as store from '../../db/queries/meetings.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import { date } from '../../views/format.ts';
import { decideMove, decidePlanning } from '../domain/meeting/plan.ts';
import { freeTurns } from '../domain/meeting/turns.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { asTyped, because, formPage, policyOf, toEdit } from './meeting-form.tsx';
import { seriesOf } from './meetings.tsx';

const meeting = z.object({
  heldOn: form.day,
  startsAt: form.line(5),
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
    const sent = await form.readForm(c, meeting);
    const found = await read(database, {
      ...store.rhythm(database),
      earlier: earlierAct(database, sent.ok ? sent.idempotencyKey : undefined),
    });
    if (!sent.ok) return refused(c, formPage(c, found, sent.filled));
    const notice = view.t.meetings.planned(date(sent.data.heldOn, view));
    const [earlier] = found.earlier;
    if (earlier) return done(c, at(addresses.meeting, { id: earlier.subjectId ?? 0 }), notice);
    const decided = decidePlanning(sent.data, found.meetings, policyOf(found), today);
    if (!decided.ok) return refused(c, formPage(c, found, because(c, sent.filled, decided)));
    const planned = { ...sent.data, ...decided.deadlines };
    const written = await planMeeting(database, author, planned, sent.idempotencyKey);
    if (!('subjectId' in written)) {
      return refused(c, formPage(c, found, because(c, sent.filled, { refusal: 'day_taken' })));
    }
    return done(c, view.back ?? at(addresses.meeting, { id: written.subjectId }), notice);
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
    const decided = decideMove(current, sent.data, found.meetings, policyOf(found), today);
    if (!decided.ok) return refused(c, formPage(c, found, because(c, sent.filled, decided), current));
    const seen = { id: current.id, version: sent.version };
    const moved = { ...sent.data, ...decided.deadlines };
    const isMoved = current.heldOn !== sent.data.heldOn;
    const action = isMoved ? 'meeting.moved' : 'meeting.edited';
    const written = await changeMeeting(database, author, action, seen, moved, sent.idempotencyKey);
    if (written.outcome === 'stale') {
      return stale(c, formPage(c, found, sent.filled, current, asTyped(current)));
    }
    if (written.outcome === 'taken') {
      return refused(c, formPage(c, found, because(c, sent.filled, { refusal: 'day_taken' }), current));
    }
    const { moved: said, saved } = view.t.meetings;
    return done(c, at(addresses.meeting, { id: current.id }), isMoved ? said : saved);
  });
