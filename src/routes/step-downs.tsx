import { Hono } from 'hono';
import * as z from 'zod/mini';
import { addresses } from '../../views/addresses.ts';
import { StepDownForm } from '../../views/escalations/step-down.tsx';
import { whoOf } from '../../views/escalations/words.ts';
import { previousRung } from '../domain/escalation/ladder.ts';
import { decideStepDown } from '../domain/escalation/step-down.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { can } from '../http/right.ts';
import { command, openForm } from './ladder-command.ts';
import { nameOf, onLadder } from './whole-bottleneck.ts';

const stepDown = z.object({ reason: form.optionalText(2000), addresseeId: form.optionalId });

/** One rung down, with a reason; the same question goes along. */
export const stepDowns = new Hono<Env>()
  .get(addresses.stepDown, can('bottleneck.escalate'), async (c) => {
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const props = { view: c.var.view, whole: found.whole, askable: found.askable };
    const before = found.whole.stays.find(({ escalation }) => escalation.rung === 'ministry');
    const addressee = before?.escalation.addresseeId ?? found.coalition.firstContactId;
    const filled = { values: { addresseeId: String(addressee ?? '') }, errors: {} };
    return openForm(c, found, 'step_down', <StepDownForm {...props} filled={filled} />);
  })

  .post(addresses.stepDown, can('bottleneck.escalate'), async (c) => {
    const read = await form.readForm(c, stepDown);
    const found = await onLadder(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const { view } = c.var;
    const { whole, coalition, askable } = found;
    return command(c, found, read, {
      gate: 'step_down',
      action: 'escalation.stepped_down',
      decide: (data) => decideStepDown({ ...whole.situation, ...data, coalition }),
      again: (filled, overtaken) => <StepDownForm {...{ view, whole, askable, filled, overtaken }} />,
      texts: ['reason'],
      notice: ({ addresseeId }) => {
        const rung = previousRung(whole.bottleneck.rung) ?? 'city';
        const name = rung === 'city' ? whole.city : nameOf(found, rung, addresseeId);
        return view.t.escalations.stepDown.done(whoOf(view, rung, name));
      },
    });
  });
