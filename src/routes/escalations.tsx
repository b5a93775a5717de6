import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { addresses } from '../../views/addresses.ts';
import { EscalateForm } from '../../views/escalations/escalate.tsx';
import { StaysPage } from '../../views/escalations/stays.tsx';
import { refusalWords, whoOf } from '../../views/escalations/words.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { asks } from '../domain/bottleneck.ts';
import { gate } from '../domain/escalation/gate.ts';
import { nextRung } from '../domain/escalation/ladder.ts';
import type { Refusal } from '../domain/escalation/refusal.ts';
import { decideEscalation } from '../domain/escalation/start.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { page } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { aboutWho } from './bottleneck-input.ts';
import { command } from './ladder-command.ts';
import { nameOf, type OnLadder, onLadder } from './whole-bottleneck.ts';

const escalation = z.object({
  ask: form.optionalOneOf(asks),
  question: form.optionalText(4000),
  addresseeId: form.optionalId,
  wantedOn: form.optionalDay,
  reason: form.optionalText(2000),
});

/** One rung up, and everything that was asked so far. */
export const escalations = new Hono<Env>()
  .get(addresses.escalations, can('bottleneck.read'), async (c) => {
    const found = await onLadder(c);
    if (!found) return notFound(c);
    const { view } = c.var;
    const { whole } = found;
    const refusal = gate('escalation', whole.situation);
    if (!refusal) return page(c, <EscalateForm {...propsOf(found)} view={view} filled={prefilled(found)} />);
    return page(c, <StaysPage view={view} whole={whole} reason={reasonOf(c, whole, refusal)} />);
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
  });

/** Why there is no form: who one is, and then who can; or how the bottleneck stands. */
function reasonOf({ var: { view } }: Context<Env>, { city }: OnLadder['whole'], refusal: Refusal): string {
  if (aboutWho.includes(refusal.refusal)) return view.t.escalations.onlyOthers.escalation(city);
  return refusalWords(view, refusal, city);
}

const propsOf = ({ whole, askable, coalition }: OnLadder) => ({ whole, askable, terms: coalition.terms });

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
