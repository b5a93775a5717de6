import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Busy } from '../../db/busy.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { Expired } from '../../views/expired.tsx';
import { Failure, type FailureName } from '../../views/failures.tsx';
import { SendAgain } from '../../views/send-again.tsx';
import type { Env } from './context.ts';
import { isReading, page } from './respond.ts';
import { sentValues } from './sent.ts';

type C = Context<Env>;

/** An address nobody has, or a record outside the actor's scope: the same answer, so that nothing leaks. */
export const notFound = (c: C) => fail(c, 404, 'notFound');

/** The record can be seen, but this role or organisation may not do this; `reason` says who may. */
export const forbidden = (c: C, reason?: string) => fail(c, 403, 'forbidden', { reason });

/** Somebody, or a program in their name, sends more than anybody types: what was sent is kept, to be sent again. */
export async function tooOften(c: C) {
  unlisted(c);
  c.header('Retry-After', '60');
  const { view } = c.var;
  return page(
    c,
    <SendAgain
      view={view}
      words={view.t.failures.tooOften}
      action={c.req.path}
      values={await sentValues(c)}
    />,
    429,
  );
}

/** Sends somebody who is not signed in to the door, and back afterwards; a form that was sent is kept meanwhile. */
export async function signInFirst(c: C) {
  if (isReading(c)) return c.redirect(withQuery(addresses.signIn, { terug: c.var.view.address }), 303);
  unlisted(c);
  return page(c, <Expired view={c.var.view} action={c.req.path} values={await sentValues(c)} />, 401);
}

/** Every fault ends here: expected ones as their own page, the rest as 500 with a reference that is in the log. */
export function onError(error: Error, c: C) {
  if (error instanceof Busy) return fail(c, 503, 'busy');
  if (error instanceof HTTPException) {
    if (error.status === 413) return fail(c, 413, 'tooLarge');
    if (error.status === 403) return fail(c, 403, 'crossSite');
  }
  const { deps, requestId } = c.var;
  deps.log({ level: 'error', message: error.message, requestId, stack: error.stack, path: c.req.path });
  return fail(c, 500, 'fault', { reference: requestId });
}

function fail(c: C, status: ContentfulStatusCode, name: FailureName, detail: Detail = {}) {
  unlisted(c);
  if (!c.var.view) return c.text(`${status}${detail.reference ? ` (${detail.reference})` : ''}`, status);
  return page(c, <Failure view={c.var.view} name={name} {...detail} />, status);
}

/** What was refused or failed is no page to come back to. */
function unlisted(c: C) {
  c.header('HX-Push-Url', 'false');
  c.header('Cache-Control', 'no-store');
  c.header('ETag', undefined);
}

type Detail = { reason?: string; reference?: string };
