import type { Context } from 'hono';
import type { Filled } from '../../views/parts/form.tsx';
import type { Text } from '../../views/text/index.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';

type Refusal = keyof Text['people']['refusals'];

/** A refusal about a person or their role, at the field it is about. */
export function atField(c: Context<Env>, filled: Filled, refusal: Refusal, field = fieldOf[refusal]): Filled {
  c.set('refusal', refusal);
  return form.withError(filled, field, c.var.view.t.people.refusals[refusal]);
}

const fieldOf: Record<Refusal, string> = {
  no_email: 'email',
  email_taken: 'email',
  until_before_from: 'untilOn',
  party_missing: 'partyId',
  party_not_expected: 'partyId',
  party_of_other_kind: 'partyId',
  overlaps: 'fromOn',
  last_lead: 'untilOn',
  last_reachable_lead: 'untilOn',
};
