import { type Context, Hono } from 'hono';
import { read } from '../../db/database.ts';
import { bindIdentity, knownBy } from '../../db/queries/identities.ts';
import { type Returned, takeProviderSignIn } from '../../db/queries/provider-sign-ins.ts';
import { addresses } from '../../views/addresses.ts';
import { type Account, decidePerson, decideReturn } from '../domain/provider.ts';
import { beginSession, type Seat } from '../http/begin-session.ts';
import type { Dependencies, Env } from '../http/context.ts';
import { cookieOf } from '../http/cookie.ts';
import { goOn, withoutRole } from '../http/enter.tsx';
import { hash } from '../http/hash.ts';
import { originOf } from '../http/limits.ts';
import { rememberingWrites } from '../http/own-write.ts';
import { open } from '../http/right.ts';
import { refuseAtProvider } from './sign-in-provider-refused.tsx';

type C = Context<Env>;
type Provider = Dependencies['providers'][number];

/** What says that this browser began it. */
export const bindingCookie = 'provider';

/** Where providers send people back to; they know it by heart, so it is never taken from the request. */
export const returnAddress = (c: C) => new URL(addresses.signInReturn, c.var.deps.publicUrl);

export const signInProvider = new Hono<Env>().get(addresses.signInReturn, open(), async (c) => {
  // Nothing of what the provider put into the address may stand on a page; and what is done here is done at the primary.
  c.set('view', { ...c.var.view, address: addresses.signIn });
  c.set('database', rememberingWrites(c, c.var.deps));
  const [state, binding] = [c.req.query('state'), cookieOf(c, bindingCookie)];
  if (!state) return refuseAtProvider(c, { refusal: 'used' });
  if (!binding) return refuseAtProvider(c, { refusal: 'elsewhere' });
  const network = originOf(c.var.deps.addressOf(c));
  const returning = { secretHash: hash(state), browserHash: hash(binding), network };
  const { isTooOften, begun } = await takeProviderSignIn(c.var.database, returning);
  if (isTooOften) return refuseAtProvider(c, { refusal: 'too_often' });
  const decided = decideReturn(begun);
  if (!decided.ok) return refuseAtProvider(c, decided);
  const provider = c.var.deps.providers.find(({ issuer }) => issuer === begun?.issuer);
  if (!begun || !provider) return refuseAtProvider(c, { refusal: 'used' });
  return finish(c, provider, state, begun);
});

/** What came back is put to the provider: who is it? */
async function finish(c: C, provider: Provider, state: string, begun: Returned) {
  const url = returnAddress(c);
  url.search = new URL(c.req.url).search;
  const { nonce, verifier, back } = begun;
  const attempt = { state, nonce, verifier, redirectUri: returnAddress(c).href };
  const finished = await provider.finish(attempt, url);
  if (!finished.ok) return refuseAtProvider(c, finished, provider);
  return letIn(c, provider, finished.account, back);
}

/** It is sure whose account it is: is that somebody who was invited? */
async function letIn(
  c: C,
  provider: Provider,
  account: Account,
  back: string,
  isAgain = false,
): Promise<Response> {
  const known = await read(c.var.database, knownBy(c.var.database, account, c.var.today));
  const decided = decidePerson(provider, account, known);
  if (!decided.ok) return refuseAtProvider(c, decided, provider);
  const [seat] = known.seats;
  if (!seat) return withoutRole(c, known.ahead[0]);
  if (decided.isNew && !(await bind(c, seat, account))) {
    // Somebody was quicker, with this account or another: who it is then is decided once more.
    const otherwise = { refusal: 'other_account' } as const;
    return isAgain ? refuseAtProvider(c, otherwise, provider) : letIn(c, provider, account, back, true);
  }
  await beginSession(c, seat, 'provider');
  return goOn(c, known.seats, back);
}

async function bind(c: C, seat: Seat, { issuer, subject }: Account): Promise<boolean> {
  const { author, database, today } = c.var;
  const bound = { personId: seat.personId, issuer, subject, boundOn: today };
  const written = await bindIdentity(database, { ...author, actor: seat }, bound);
  return written.outcome === 'written';
}
