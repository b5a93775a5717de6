import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { bottleneckChoices } from '../../db/queries/choices.ts';
import * as store from '../../db/queries/decisions.ts';
import { experimentChoices } from '../../db/queries/lessons.ts';
import { addresses, at } from '../../views/addresses.ts';
import { DecisionForm } from '../../views/decisions/form.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import type { Text } from '../../views/text/index.ts';
import { decideDecision } from '../domain/decision/record.ts';
import { decisionLevels } from '../domain/decision.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { withUnknown } from '../http/offered.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

const decision = z.object({
  text: form.line(2000),
  level: z.enum(decisionLevels),
  decidedOn: form.optionalDay,
  experimentId: form.optionalId,
  bottleneckId: form.optionalId,
});

export const decisionForm = new Hono<Env>()
  .get(addresses.newDecision, can('decision.write'), async (c) => {
    const found = await underMeeting(c);
    if (!found) return notFound(c);
    const { heldOn } = found.meeting;
    const values = { level: 'core_group', decidedOn: heldOn <= c.var.today ? heldOn : '' };
    return page(c, <DecisionForm {...found} filled={{ values, errors: {} }} />);
  })

  .post(addresses.meetingDecisions, can('decision.write'), async (c) => {
    const found = await underMeeting(c);
    if (!found) return notFound(c);
    const read = await filledIn(c, found);
    if (!read.ok) return refused(c, <DecisionForm {...found} filled={read.filled} />);
    const input = { ...read.data, meetingId: found.meeting.id };
    const written = await store.takeDecision(c.var.database, c.var.author, input, read.idempotencyKey);
    if (!('subjectId' in written)) return refused(c, <DecisionForm {...found} filled={read.filled} />);
    const { subjectId } = written;
    return done(c, at(addresses.decision, { id: subjectId }), c.var.view.t.decisions.recorded(subjectId));
  })

  .get(addresses.editDecision, can('decision.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    return page(
      c,
      <DecisionForm {...found} filled={{ values: asTyped(decision, found.decision), errors: {} }} />,
    );
  })

  .post(addresses.decision, can('decision.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await filledIn(c, found);
    if (!read.ok) return refused(c, <DecisionForm {...found} filled={read.filled} />);
    const { id } = found.decision;
    const edited = { ...read.data, id, version: read.version };
    const written = await store.editDecision(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const theirs = asTyped(decision, found.decision);
      return stale(c, <DecisionForm {...found} filled={read.filled} theirs={theirs} />);
    }
    return done(c, at(addresses.decision, { id }), c.var.view.t.common.saved);
  });

type Found = NonNullable<Awaited<ReturnType<typeof underMeeting>>>;

/** The form, or the form with what is to be mended. */
async function filledIn(c: Context<Env>, { meeting, experiments, bottlenecks }: Found) {
  const { view, today } = c.var;
  const read = await form.readForm(c, decision);
  if (!read.ok) return read;
  const offered = { experimentId: experiments, bottleneckId: bottlenecks };
  const decided = decideDecision(read.data, meeting, today);
  const filled =
    withUnknown(read.filled, offered, view.t) ??
    withPersonal(read.filled, ['text'], view.t) ??
    (decided.ok ? null : because(c, read.filled, decided.refusal));
  return filled ? ({ ok: false, filled } as const) : read;
}

type Refusal = keyof Text['decisions']['refusals'];

/** The refusal at the field it is about. */
function because(c: Context<Env>, filled: Filled, refusal: Refusal): Filled {
  c.set('refusal', refusal);
  const field = refusal === 'meeting_cancelled' ? 'text' : 'decidedOn';
  return form.withError(filled, field, c.var.view.t.decisions.refusals[refusal]);
}

/** The meeting in the address, with what a decision can be about. */
async function underMeeting(c: Context<Env>) {
  const { database, view } = c.var;
  const { found, ...choices } = await read(database, {
    found: store.meetingAt(database, idOf(c)),
    experiments: experimentChoices(database, { kind: 'all' }),
    bottlenecks: bottleneckChoices(database, await form.sentId(c, 'bottleneckId')),
  });
  const [meeting] = found;
  return meeting && { view, meeting, ...choices };
}

async function editable(c: Context<Env>) {
  const { database, view } = c.var;
  const { found, ...choices } = await read(database, {
    found: store.decisionFile(database, idOf(c)).found,
    experiments: experimentChoices(database, { kind: 'all' }),
    bottlenecks: bottleneckChoices(
      database,
      await form.sentId(c, 'bottleneckId'),
      store.bottleneckOf(idOf(c)),
    ),
  });
  const [only] = found;
  return only && { view, decision: only.decision, meeting: only.meeting, ...choices };
}
