import { Hono } from 'hono';
import * as z from 'zod/mini';
import { addresses } from '../../views/addresses.ts';
import { ClosureForm } from '../../views/bottlenecks/closure.tsx';
import { ReopeningForm } from '../../views/bottlenecks/reopening.tsx';
import { empty } from '../../views/parts/form.tsx';
import { decideClosure } from '../domain/bottleneck/close.ts';
import { decideReopening } from '../domain/bottleneck/reopen.ts';
import { outcomes } from '../domain/bottleneck.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { can } from '../http/right.ts';
import { command, openForm } from './ladder-command.ts';
import { onLadder } from './whole-bottleneck.ts';

const closure = z.object({ outcome: z.enum(outcomes), note: form.optionalText(4000) });
const reopening = z.object({ reason: form.optionalText(2000) });

/** The end of a bottleneck, and that it was not the end. */
export const closures = new Hono<Env>()
  .get(addresses.closure, can('bottleneck.write'), async (c) => {
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const filled = { values: { outcome: c.req.query('afloop') }, errors: {} };
    return openForm(
      c,
      found,
      'closure',
      <ClosureForm view={c.var.view} whole={found.whole} filled={filled} />,
    );
  })

  .post(addresses.closure, can('bottleneck.write'), async (c) => {
    const read = await form.readForm(c, closure);
    const found = await onLadder(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const { view } = c.var;
    const { whole } = found;
    return command(c, found, read, {
      gate: 'closure',
      action: 'bottleneck.closed',
      decide: (data) => decideClosure({ ...whole.situation, ...data }),
      again: (filled, overtaken) => <ClosureForm {...{ view, whole, filled, overtaken }} />,
      texts: ['note'],
      notice: () => view.t.bottlenecks.closure.done(whole.bottleneck.id),
    });
  })

  .get(addresses.reopening, can('bottleneck.write'), async (c) => {
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const node = <ReopeningForm view={c.var.view} whole={found.whole} filled={empty} />;
    return openForm(c, found, 'reopening', node);
  })

  .post(addresses.reopening, can('bottleneck.write'), async (c) => {
    const read = await form.readForm(c, reopening);
    const found = await onLadder(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const { view } = c.var;
    const { whole, coalition } = found;
    return command(c, found, read, {
      gate: 'reopening',
      action: 'bottleneck.reopened',
      decide: ({ reason }) => decideReopening({ ...whole.situation, reason, terms: coalition.terms }),
      again: (filled, overtaken) => <ReopeningForm {...{ view, whole, filled, overtaken }} />,
      texts: ['reason'],
      notice: () => view.t.bottlenecks.reopening.done(whole.bottleneck.id),
    });
  });
