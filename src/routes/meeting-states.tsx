import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { changeMeeting } from '../../db/queries/meeting-changes.ts';
import * as store from '../../db/queries/meetings.ts';
import { addresses, at } from '../../views/addresses.ts';
import { decideCancellation, decideHolding } from '../domain/meeting/plan.ts';
import type { MeetingStatus } from '../domain/meeting.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { fileOf } from './meetings.tsx';

/** That a meeting was held, or will not be. */
export const meetingStates = new Hono<Env>()
  .post(addresses.meetingHeld, can('meeting.write'), (c) => becomes(c, 'held'))
  .post(addresses.meetingCancelled, can('meeting.write'), (c) => becomes(c, 'cancelled'));

const acts = { held: 'meeting.held', cancelled: 'meeting.cancelled' } as const;

async function becomes(c: Context<Env>, status: Exclude<MeetingStatus, 'planned'>) {
  const { database, author, today, view } = c.var;
  const { found } = await read(database, { found: store.meetingAt(database, idOf(c)) });
  const [meeting] = found;
  if (!meeting) return notFound(c);
  const { t } = view;
  const there = at(addresses.meeting, { id: meeting.id });
  if (meeting.status === status) return done(c, there, t.meetings.file[status]);
  const decided = status === 'held' ? decideHolding(meeting, today) : decideCancellation(meeting);
  if (!decided.ok) {
    c.set('refusal', decided.refusal);
    const file = await fileOf(c, { title: t.agenda.notNow, text: t.meetings.refusals[decided.refusal] });
    return file ? refused(c, file) : notFound(c);
  }
  const sent = await form.readForm(c, z.object({}));
  if (!sent.ok) return notFound(c);
  const seen = { id: meeting.id, version: sent.version };
  const written = await changeMeeting(database, author, acts[status], seen, { status }, sent.idempotencyKey);
  if (written.outcome === 'stale') {
    const file = await fileOf(c, { title: t.failures.stale.title, text: t.actions.overtaken });
    return file ? stale(c, file) : notFound(c);
  }
  return done(c, there, t.meetings.file[status]);
}
