import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ProviderRefusal, ProviderRefusedPage } from '../../views/sign-in/provider-refused.tsx';
import { attemptMinutes } from '../domain/sign-in.ts';
import type { Env } from '../http/context.ts';
import { page } from '../http/respond.ts';

/** The others are refused because of what was sent: 400. */
const statuses: Partial<Record<ProviderRefusal, ContentfulStatusCode>> = {
  away: 503,
  too_often: 429,
  set_up: 502,
  stopped: 403,
  no_email: 403,
  unverified: 403,
  foreign_domain: 403,
  not_invited: 403,
  other_account: 403,
};

/** Seconds after which it makes sense to try again. */
const waits: Partial<Record<ProviderRefusal, number>> = { away: 120, too_often: attemptMinutes * 60 };

type Refused = { refusal: ProviderRefusal; detail?: string };
type At = { name: string; issuer: string };

/**
 * Says to who could not be signed in why, and how to go on; and to the log which provider it was and what it called the
 * trouble, without anything by which somebody can be signed in or recognised.
 */
export function refuseAtProvider(c: Context<Env>, { refusal, detail }: Refused, at?: At) {
  const { deps, requestId, view } = c.var;
  c.set('refusal', refusal);
  if (at)
    deps.log({ level: levelOf(refusal), message: 'provider', issuer: at.issuer, refusal, detail, requestId });
  c.header('Cache-Control', 'no-store');
  const wait = waits[refusal];
  if (wait) c.header('Retry-After', String(wait));
  const said = { refusal, name: at?.name ?? '', reference: requestId };
  return page(c, <ProviderRefusedPage view={view} {...said} />, statuses[refusal] ?? 400);
}

/** What somebody has to mend; what somebody tried; what happens to people. */
function levelOf(refusal: ProviderRefusal) {
  if (refusal === 'away' || refusal === 'set_up') return 'error';
  return refusal === 'distrusted' || refusal === 'foreign_domain' ? 'warn' : 'info';
}
