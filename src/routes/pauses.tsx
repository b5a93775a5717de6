import { Hono } from 'hono';
import * as z from 'zod/mini';
import { addresses } from '../../views/addresses.ts';
import { PauseForm } from '../../views/escalations/pause.tsx';
import { date } from '../../views/format.ts';
import { empty } from '../../views/parts/form.tsx';
import { decidePause, decideResume } from '../domain/escalation/pause.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { can } from '../http/right.ts';
import { command, openForm } from './ladder-command.ts';
import { type OnLadder, onLadder } from './whole-bottleneck.ts';

const pause = z.object({ reason: form.optionalText(2000), untilOn: form.day });

/** Stopping the clocks for a while, and starting them again before the end. */
export const pauses = new Hono<Env>()
  .get(addresses.pause, can('escalation.pause'), async (c) => {
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const node = <PauseForm view={c.var.view} whole={found.whole} filled={empty} />;
    return openForm(c, found, 'pause', node);
  })

  .post(addresses.pause, can('escalation.pause'), async (c) => {
    const read = await form.readForm(c, pause);
    const found = await onLadder(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const { view } = c.var;
    const { whole } = found;
    return command(c, found, read, {
      gate: 'pause',
      action: 'escalation.paused',
      decide: (data) => decidePause({ ...whole.situation, ...data, events: eventsOf(found) }),
      again: (filled, overtaken) => <PauseForm {...{ view, whole, filled, overtaken }} />,
      texts: ['reason'],
      notice: ({ untilOn }) => view.t.escalations.pause.done(date(untilOn, view)),
    });
  })

  .post(addresses.resumption, can('escalation.pause'), async (c) => {
    const read = await form.readForm(c, z.object({}));
    const found = await onLadder(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    return command(c, found, read, {
      gate: 'resumption',
      action: 'escalation.resumed',
      decide: () => decideResume({ ...found.whole.situation, events: eventsOf(found) }),
      notice: () => c.var.view.t.escalations.resumption.done,
    });
  });

/** Of the stay that runs, in order. */
const eventsOf = ({ whole: { events, stays } }: OnLadder) =>
  events.flatMap(({ event }) => (event.escalationId === stays[0]?.escalation.id ? [event] : []));
