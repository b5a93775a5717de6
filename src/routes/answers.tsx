import { Hono } from 'hono';
import * as z from 'zod/mini';
import { addresses, at } from '../../views/addresses.ts';
import { AnswerForm } from '../../views/escalations/answer.tsx';
import { HandoverForm } from '../../views/escalations/handover.tsx';
import { empty } from '../../views/parts/form.tsx';
import { decideAcknowledgement } from '../domain/escalation/acknowledge.ts';
import { decideAnswer } from '../domain/escalation/answer.ts';
import { decideHandover } from '../domain/escalation/handover.ts';
import { answerKinds } from '../domain/escalation.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { ownPath } from '../http/own-path.ts';
import { can } from '../http/right.ts';
import { command, openForm } from './ladder-command.ts';
import { onLadder } from './whole-bottleneck.ts';

const acknowledgement = z.object({ back: z._default(z.string().check(z.maxLength(500)), '') });

const answer = z.object({
  kind: z.enum(answerKinds),
  text: form.optionalText(8000),
  committedOn: form.optionalDay,
  toPartyId: form.optionalId,
});

const handover = z.object({ addresseeId: form.optionalId, reason: form.optionalText(2000) });

/** What the one asked does with a question: say that it was seen, answer it, hand it over. */
export const answers = new Hono<Env>()
  .post(addresses.acknowledgement, can('escalation.answer'), async (c) => {
    const read = await form.readForm(c, acknowledgement);
    const found = await onLadder(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const { id } = found.whole.bottleneck;
    return command(c, found, read, {
      gate: 'acknowledgement',
      action: 'escalation.acknowledged',
      decide: () => decideAcknowledgement(found.whole.situation),
      notice: () => c.var.view.t.escalations.acknowledgement.done(id),
      back: ({ back }) => (back ? ownPath(back) : at(addresses.bottleneck, { id })),
    });
  })

  .get(addresses.answer, can('escalation.answer'), async (c) => {
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const { whole, askable } = found;
    return openForm(
      c,
      found,
      'answer',
      <AnswerForm view={c.var.view} {...{ whole, askable }} filled={empty} />,
    );
  })

  .post(addresses.answer, can('escalation.answer'), async (c) => {
    const read = await form.readForm(c, answer);
    const found = await onLadder(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const { view } = c.var;
    const { whole, askable, coalition } = found;
    return command(c, found, read, {
      gate: 'answer',
      action: read.ok && read.data.kind === 'not_ours' ? 'escalation.handed_over' : 'escalation.answered',
      decide: (answer) => decideAnswer({ ...whole.situation, answer, parties: coalition.parties }),
      again: (filled, overtaken) => <AnswerForm {...{ view, whole, askable, filled, overtaken }} />,
      texts: ['text'],
      fields: {
        reason_missing: 'text',
        addressee_missing: 'toPartyId',
        addressee_cannot_be_asked: 'toPartyId',
        same_addressee: 'toPartyId',
      },
      notice: ({ kind }) => view.t.escalations.answer.done[kind],
    });
  })

  .get(addresses.handover, can('escalation.handover'), async (c) => {
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const { whole, askable } = found;
    return openForm(
      c,
      found,
      'handover',
      <HandoverForm view={c.var.view} {...{ whole, askable }} filled={empty} />,
    );
  })

  .post(addresses.handover, can('escalation.handover'), async (c) => {
    const read = await form.readForm(c, handover);
    const found = await onLadder(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const { view } = c.var;
    const { whole, askable, coalition } = found;
    return command(c, found, read, {
      gate: 'handover',
      action: 'escalation.handed_over',
      decide: ({ addresseeId, reason }) =>
        decideHandover({ ...whole.situation, toPartyId: addresseeId, reason, parties: coalition.parties }),
      again: (filled, overtaken) => <HandoverForm {...{ view, whole, askable, filled, overtaken }} />,
      texts: ['reason'],
      notice: ({ addresseeId }) => {
        const to = askable.find(({ value }) => value === addresseeId);
        return view.t.escalations.handover.done(to?.text ?? '');
      },
    });
  });
