import { Hono } from 'hono';
import * as z from 'zod';
import { addresses } from '../../views/addresses.ts';
import { EscalateForm } from '../../views/escalations/escalate.tsx';
import { StaysPage } from '../../views/escalations/stays.tsx';
import { StepDownForm } from '../../views/escalations/step-down.tsx';
import { refusalWords, whoOf } from '../../views/escalations/words.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { asks } from '../domain/bottleneck.ts';
import { gate } from '../domain/escalation/gate.ts';
import { nextRung, previousRung } from '../domain/escalation/ladder.ts';
import { decideEscalation } from '../domain/escalation/start.ts';
import { decideStepDown } from '../domain/escalation/step-down.ts';
import type { Rung } from '../domain/escalation.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { page } from '../http/respond.tsx';
import { can } from '../http/right.ts';
import { command, openForm } from './ladder-command.ts';
import { type OnLadder, onLadder } from './whole-bottleneck.ts';

const escalation = z.object({
  ask: form.optionalOneOf(asks),
  question: form.optionalText(4000),
  addresseeId: form.optionalId,
  wantedOn: form.optionalDay,
  reason: form.optionalText(2000),
});

const stepDown = z.object({ reason: form.optionalText(2000), addresseeId: form.optionalId });

/** Moving over the ladder: one rung at a time, up or down. */
export const escalations = new Hono<Env>()
  .get(addresses.escalations, can('bottleneck.read'), async (c) => {
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const { view } = c.var;
    const { whole } = found;
    const refusal = gate('escalation', whole.situation);
    if (!refusal) return page(c, <EscalateForm {...propsOf(found)} view={view} filled={prefilled(found)} />);
    return page(c, <StaysPage view={view} whole={whole} reason={refusalWords(view, refusal, whole.city)} />);
  })

  .post(addresses.escalations, can('bottleneck.escalate'), async (c) => {
    const read = await form.readForm(c, escalation);
    const found = await onLadder(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const { view } = c.var;
    const { whole, coalition } = found;
    return command(c, found, read, {
      gate: 'escalation',
      action: 'escalation.started',
      decide: (request) => decideEscalation({ ...whole.situation, request, coalition }),
      again: (filled, overtaken) => <EscalateForm {...propsOf(found)} {...{ view, filled, overtaken }} />,
      texts: ['question', 'reason'],
      notice: ({ addresseeId }) => {
        const rung = nextRung(whole.bottleneck.rung) ?? whole.bottleneck.rung;
        return view.t.escalations.escalate.done(whoOf(view, rung, nameOf(found, rung, addresseeId)));
      },
    });
  })

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

const propsOf = ({ whole, askable, coalition }: OnLadder) => ({ whole, askable, terms: coalition.terms });

/** The name of whom a question goes to on the rungs where somebody is named. */
function nameOf({ askable, coalition }: OnLadder, rung: Rung, addresseeId: number | null): string | null {
  if (rung !== 'ministry' && rung !== 'administrative') return null;
  const id = addresseeId ?? (rung === 'ministry' ? coalition.firstContactId : null);
  return askable.find(({ value }) => value === id)?.text ?? null;
}

/** The question as it was put last, else as the city wrote it down; a wanted date that has passed is asked again. */
function prefilled({ whole, coalition }: OnLadder): Filled {
  const { ask, question, wantedOn } = whole.stays[0]?.escalation ?? whole.bottleneck;
  const rung = nextRung(whole.bottleneck.rung);
  const addressee = rung === 'ministry' ? coalition.firstContactId : null;
  const isAhead = wantedOn !== null && wantedOn >= whole.situation.today;
  const values = {
    ask: ask ?? '',
    question,
    wantedOn: isAhead ? wantedOn : '',
    addresseeId: String(addressee ?? ''),
  };
  return { values, errors: {} };
}
