import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { identitiesOf, unbindIdentity } from '../../db/queries/identities.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import type { BoundAccount } from '../../views/people/accounts.tsx';
import type { Dependencies, Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import { readForm } from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done } from '../http/respond.ts';
import { can } from '../http/right.ts';

export const identities = new Hono<Env>().post(
  addresses.identityRemoval,
  can('register.write'),
  async (c) => {
    const { database, author, view } = c.var;
    const personId = idOf(c);
    const sent = await readForm(c, z.object({}));
    const { bound, earlier } = await read(database, {
      bound: identitiesOf(database, personId),
      earlier: earlierAct(database, sent.ok ? sent.idempotencyKey : undefined),
    });
    const person = at(addresses.person, { id: personId });
    if (earlier.length) return done(c, person);
    const one = bound.find(({ id }) => id === idOf(c, 'identity'));
    if (!one || !sent.ok) return notFound(c);
    await unbindIdentity(database, author, { id: one.id, personId }, sent.idempotencyKey);
    return done(c, person, view.t.providers.accounts.unbound);
  },
);

/**
 * Accounts as they are shown: under the name of the organisation, or the address of one that is not configured any more.
 * Null where nobody signs in with an account.
 */
export function accountsOf(
  { var: { deps } }: Context<Env>,
  bound: { id: number; issuer: string; boundOn: string }[],
): BoundAccount[] | null {
  if (!bound.length && !deps.providers.length) return null;
  return bound.map(({ id, issuer, boundOn }) => ({ id, boundOn, organisation: nameOf(deps, issuer) }));
}

function nameOf({ providers }: Dependencies, issuer: string): string {
  const url = new URL(issuer);
  return providers.find((one) => new URL(one.issuer).href === url.href)?.name ?? url.host;
}
