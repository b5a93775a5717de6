import type { Context } from 'hono';
import { beginProviderSignIn } from '../../db/queries/provider-sign-ins.ts';
import { ToProviderPage } from '../../views/sign-in/provider.tsx';
import { providerFor } from '../domain/provider.ts';
import type { Env } from '../http/context.ts';
import { cookieOf, keepCookie } from '../http/cookie.ts';
import { hash } from '../http/hash.ts';
import { ownPath } from '../http/own-path.ts';
import { page } from '../http/respond.ts';
import { newSecret } from '../http/secret.ts';
import { bindingCookie, returnAddress } from './sign-in-provider.tsx';
import { refuseAtProvider } from './sign-in-provider-refused.tsx';

/**
 * Sends somebody to the provider of their organisation, by the domain of the address they typed; back to `back` when they
 * are signed in. Null when no provider has that domain. Whether somebody with this address was invited is not looked at.
 */
export async function startAtProvider(
  c: Context<Env>,
  email: string,
  back: string,
): Promise<Response | null> {
  const provider = providerFor(c.var.deps.providers, email);
  if (!provider) return null;
  const [state, nonce, verifier] = [newSecret(), newSecret(), newSecret()];
  const attempt = { state, nonce, verifier, redirectUri: returnAddress(c).href };
  const begun = await provider.begin(attempt, email.trim());
  if (!begun.ok) return refuseAtProvider(c, begun, provider);
  const { issuer } = provider;
  const own = { secretHash: hash(state), browserHash: hash(bound(c)), back: ownPath(back) };
  await beginProviderSignIn(c.var.database, { ...own, issuer, nonce, verifier });
  return goOn(c, provider.name, begun.url);
}

/** One secret for all that this browser has begun, so that each of several tabs can be finished. */
function bound(c: Context<Env>): string {
  const kept = cookieOf(c, bindingCookie) ?? '';
  const secret = /^[\w-]{43}$/.test(kept) ? kept : newSecret();
  keepCookie(c, bindingCookie, secret, 3600);
  return secret;
}

/** A page that goes on by itself: after a form was sent, no browser may be redirected to another site (CSP, `form-action`). */
function goOn(c: Context<Env>, name: string, href: string) {
  c.header('Cache-Control', 'no-store');
  c.header('Refresh', `0; url=${href}`);
  return page(c, <ToProviderPage view={c.var.view} name={name} href={href} />);
}
