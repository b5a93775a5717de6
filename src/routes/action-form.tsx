import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/actions.ts';
import { bottleneckChoices, partyChoices } from '../../db/queries/choices.ts';
import { meetingAt } from '../../db/queries/decisions.ts';
import { ActionForm } from '../../views/actions/form.tsx';
import { addresses, at } from '../../views/addresses.ts';
import { empty, type Filled } from '../../views/parts/form.tsx';
import type { Text } from '../../views/text/index.ts';
import { decideAction } from '../domain/action.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { withUnknown } from '../http/offered.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

const action = z.object({
  text: form.line(1000),
  partyId: form.optionalId,
  owner: form.optionalText(100),
  dueOn: form.day,
  bottleneckId: form.optionalId,
});

export const actionForm = new Hono<Env>()
  .get(addresses.newAction, can('action.write'), async (c) => {
    const found = await underMeeting(c);
    return found ? page(c, <ActionForm {...found} filled={empty} />) : notFound(c);
  })

  .post(addresses.meetingActions, can('action.write'), async (c) => {
    const found = await underMeeting(c);
    if (!found) return notFound(c);
    const read = await filledIn(c, found);
    if (!read.ok) return refused(c, <ActionForm {...found} filled={read.filled} />);
    const input = { ...read.data, meetingId: found.meeting.id };
    const written = await store.agreeOnAction(c.var.database, c.var.author, input, read.idempotencyKey);
    if (!('subjectId' in written)) return refused(c, <ActionForm {...found} filled={read.filled} />);
    const { subjectId } = written;
    return done(c, at(addresses.action, { id: subjectId }), c.var.view.t.actions.added(subjectId));
  })

  .get(addresses.editAction, can('action.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    return page(c, <ActionForm {...found} filled={{ values: asTyped(action, found.action), errors: {} }} />);
  })

  .post(addresses.action, can('action.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await filledIn(c, found);
    if (!read.ok) return refused(c, <ActionForm {...found} filled={read.filled} />);
    const { id } = found.action;
    const edited = { ...read.data, id, version: read.version };
    const written = await store.editAction(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const theirs = asTyped(action, found.action);
      return stale(c, <ActionForm {...found} filled={read.filled} theirs={theirs} />);
    }
    return done(c, at(addresses.action, { id }), c.var.view.t.common.saved);
  });

type Found = NonNullable<Awaited<ReturnType<typeof underMeeting>>>;

/** The form, or the form with what is to be mended. */
async function filledIn(c: Context<Env>, { meeting, parties, bottlenecks }: Found) {
  const { t } = c.var.view;
  const read = await form.readForm(c, action);
  if (!read.ok) return read;
  const decided = decideAction(read.data, meeting);
  const filled =
    withUnknown(read.filled, { partyId: parties, bottleneckId: bottlenecks }, t) ??
    withPersonal(read.filled, ['text', 'owner'], t) ??
    (decided.ok ? null : because(c, read.filled, decided.refusal));
  return filled ? ({ ok: false, filled } as const) : read;
}

type Refusal = keyof Text['actions']['refusals'];

/** The refusal at the field it is about. */
function because(c: Context<Env>, filled: Filled, refusal: Refusal): Filled {
  c.set('refusal', refusal);
  const fields = { meeting_cancelled: 'text', nobody: 'partyId', due_before_meeting: 'dueOn' } as const;
  return form.withError(filled, fields[refusal], c.var.view.t.actions.refusals[refusal]);
}

/** The meeting in the address, with whom an action can fall to and what it can be about. */
async function underMeeting(c: Context<Env>) {
  const { database, view } = c.var;
  const { found, ...choices } = await read(database, {
    found: meetingAt(database, idOf(c)),
    parties: partyChoices(database),
    bottlenecks: bottleneckChoices(database, await form.sentId(c, 'bottleneckId')),
  });
  const [meeting] = found;
  return meeting && { view, meeting, ...choices };
}

async function editable(c: Context<Env>) {
  const { database, view } = c.var;
  const { found, ...choices } = await read(database, {
    found: store.actionFile(database, idOf(c), { kind: 'all' }),
    parties: partyChoices(database),
    bottlenecks: bottleneckChoices(
      database,
      await form.sentId(c, 'bottleneckId'),
      store.bottleneckOf(idOf(c)),
    ),
  });
  const [only] = found;
  return only && { view, action: only.action, meeting: only.meeting, ...choices };
}
