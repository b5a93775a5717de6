import type { Context } from 'hono';
import * as z from 'zod/mini';
import { stillLeads } from '../../db/queries/assignments.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { closesToday } from '../domain/assignment.ts';
import { decideLeads, hangsOnNewcomer } from '../domain/lead.ts';
import { decideEmail } from '../domain/person.ts';
import { chooseSuccessor, decideSuccession } from '../domain/succession.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import type { TakenOver } from './succession-found.ts';

/** Who takes over and from when; `step` tells which of the buttons was used. */
export const succession = z.object({
  successorId: form.optionalId,
  name: form.optionalText(100),
  email: form.optionalText(200),
  fromOn: form.day,
  step: z._default(z.enum(['check', 'change', 'confirm']), 'check'),
});
export type Input = z.infer<typeof succession>;

/** Whether this person takes over from that day, and what comes with it. */
export function decide(found: TakenOver, input: Input, today: string) {
  const successor = chosen(found, input);
  if (!successor.ok) return successor;
  const { assignment, others, leads, parties } = found;
  const { id, email } = successor.who;
  const decided = decideSuccession({
    role: assignment,
    successor: { id, roles: found.successorRoles },
    fromOn: input.fromOn,
    parties,
    today,
  });
  if (!decided.ok) return decided;
  const { begins, lastOn } = decided;
  const ended = lastOn === null ? null : { ...assignment, untilOn: lastOn };
  const isLead = assignment.role === 'national_lead';
  const rest = leads.filter((lead) => lead.id !== assignment.id);
  const after = [
    ...rest,
    { ...begins, isReachable: email !== null },
    ...(ended ? [{ ...ended, isReachable: found.person.email !== null }] : []),
  ];
  const led = isLead ? decideLeads(leads, after, today) : ({ ok: true } as const);
  if (!led.ok) return led;
  const closes = closesToday(ended, others, today);
  return {
    ok: true,
    who: successor.who,
    begins,
    lastOn,
    closes,
    isRisky: isLead && hangsOnNewcomer(rest, { fromOn: input.fromOn, cameIn: found.cameIn }),
    restsOn: isLead ? stillLeads(rest) : [],
  } as const;
}

/** Somebody who is here, or somebody new who can sign in. */
function chosen(
  { candidates, successorRoles: roles, isTaken }: TakenOver,
  { successorId, name, email }: Input,
) {
  const known = candidates.find(({ value }) => value === successorId);
  const decided = chooseSuccessor({
    isChosen: successorId !== null,
    isKnown: known !== undefined,
    name,
    email,
  });
  if (!decided.ok) return decided;
  if (known) {
    const { value: id, text, version, email: address } = known;
    return { ok: true, who: { id, name: text, version, email: address, roles } } as const;
  }
  const reachable = decideEmail(email, isTaken);
  return reachable.ok ? ({ ok: true, who: { id: null, name, email } } as const) : reachable;
}

export type Decided = Extract<ReturnType<typeof decide>, { ok: true }>;
type Refusal = Extract<ReturnType<typeof decide>, { ok: false }>['refusal'];

/** The refusal at the field it is about. */
export function because(c: Context<Env>, filled: Filled, refusal: Refusal): Filled {
  c.set('refusal', refusal);
  const { refusals, succession: own } = c.var.view.t.people;
  const message =
    refusal in own.refusals
      ? own.refusals[refusal as keyof typeof own.refusals]
      : refusals[refusal as keyof typeof refusals];
  return form.withError(filled, fieldOf[refusal], message);
}

const fieldOf: Record<Refusal, string> = {
  role_over: 'fromOn',
  same_person: 'successorId',
  before_role: 'fromOn',
  somebody_missing: 'successorId',
  somebody_twice: 'successorId',
  unknown: 'successorId',
  email_missing: 'email',
  no_email: 'email',
  email_taken: 'email',
  overlaps: 'successorId',
  until_before_from: 'fromOn',
  party_missing: 'successorId',
  party_not_expected: 'successorId',
  party_of_other_kind: 'successorId',
  last_lead: 'fromOn',
  last_reachable_lead: 'successorId',
};
