import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Busy } from '../../db/busy.ts';
import { isUnreachable } from '../../db/patience.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { Expired } from '../../views/expired.tsx';
import { Failure, type FailureName } from '../../views/failures.tsx';
import { SendAgain } from '../../views/send-again.tsx';
import type { View } from '../../views/view.ts';
import type { Env } from './context.ts';
import { faultOf } from './log.ts';
import { viewInTheDark } from './look.ts';
import { isReading, page } from './respond.ts';
import { sentValues } from './sent.ts';

type C = Context<Env>;

/** An address nobody has, or a record outside the actor's scope: the same answer, so that nothing leaks. */
export const notFound = (c: C) => fail(c, 404, 'notFound');

/** The record can be seen, but this role or organisation may not do this; `reason` says who may. */
export const forbidden = (c: C, reason?: string) => fail(c, 403, 'forbidden', { reason });

/** Somebody, or a program in their name, sends more than anybody types: what was sent is kept, to be sent again. */
export const tooOften = (c: C) => sendAgain(c, 429, 60, 'tooOften');

/** Sends somebody who is not signed in to the door, and back afterwards; a form that was sent is kept meanwhile. */
export async function signInFirst(c: C) {
  if (isReading(c)) return c.redirect(withQuery(addresses.signIn, { terug: c.var.view.address }), 303);
  return page(c, <Expired view={await unlisted(c)} action={c.req.path} values={await sentValues(c)} />, 401);
}

/** Every fault ends here: expected ones as their own page, the rest as 500 with a reference that is in the log. */
export function onError(error: Error, c: C) {
  if (error instanceof Busy) return isReading(c) ? unreachable(c) : sendAgain(c, 503, 5, 'busy');
  if (error instanceof HTTPException) {
    if (error.status === 413) return fail(c, 413, 'tooLarge');
    if (error.status === 403) return otherSite(c);
  }
  const { deps, requestId } = c.var;
  deps.log({ level: 'error', ...faultOf(error), requestId });
  if (isUnreachable(error)) return unreachable(c);
  return fail(c, 500, 'fault', { reference: requestId });
}

function otherSite(c: C) {
  c.set('refusal', 'other_site');
  return fail(c, 403, 'crossSite');
}

/** Whether what was sent did get through is not known: sent again as it was, it is done once. */
function unreachable(c: C) {
  if (!isReading(c)) return sendAgain(c, 503, 5, 'unsure');
  c.header('Retry-After', '5');
  return fail(c, 503, 'away');
}

async function sendAgain(c: C, status: 429 | 503, seconds: number, name: 'busy' | 'unsure' | 'tooOften') {
  const view = await unlisted(c);
  c.header('Retry-After', String(seconds));
  const sent = { action: c.req.path, values: await sentValues(c) };
  return page(c, <SendAgain view={view} words={view.t.failures[name]} {...sent} />, status);
}

async function fail(c: C, status: ContentfulStatusCode, name: FailureName, detail: Detail = {}) {
  return page(c, <Failure view={await unlisted(c)} name={name} {...detail} />, status);
}

/** What was refused or failed is no page to come back to. Out: how it is looked at, also where nothing was known yet. */
async function unlisted(c: C): Promise<View> {
  c.header('HX-Push-Url', 'false');
  c.header('Cache-Control', 'no-store');
  c.header('ETag', undefined);
  if (!c.var.view) c.set('view', await viewInTheDark(c));
  return c.var.view;
}

type Detail = { reason?: string; reference?: string };
