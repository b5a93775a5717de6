import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Act } from '../../db/write.ts';
import type { Dependencies, Env } from './context.ts';
import type { Event } from './log.ts';
import { networkOf } from './network.ts';
import { idOf } from './paging.ts';
import { isReading } from './respond.ts';

type C = Context<Env>;

/**
 * Tells the log what was done, by whom, from where and what came of it: everything that is sent, everything that is
 * written, and of what is only looked at what was refused. Never the address as it was asked for nor anything that was
 * typed, which may hold a token or a name: only what the code itself calls things, and numbers.
 */
export function logged({ log, addressOf }: Dependencies): MiddlewareHandler<Env> {
  return async (c, next) => {
    const acts: Act[] = [];
    c.set('acts', acts);
    await next();
    if (!isTelling(c)) return;
    const origin = networkOf(addressOf(c));
    for (const act of acts.length ? acts : [undefined]) log(eventOf(c, act, origin));
  };
}

/** Visitors who look at what they may are nobody's business; nor are programs that look for what is not here. */
const isTelling = (c: C): boolean =>
  !isReading(c) ||
  c.var.acts.length > 0 ||
  c.var.refusal !== undefined ||
  (c.res.status >= 400 && routeOf(c) !== undefined);

function eventOf(c: C, act: Act | undefined, origin: string): Event {
  const { actor, requestId, refusal, fields } = c.var;
  const { status } = c.res;
  const result = resultOf(status, act, refusal);
  return {
    level: result === 'forbidden' || result === 'too_often' ? 'warn' : 'info',
    message: 'request',
    action: act?.action,
    route: `${c.req.method} ${routeOf(c) ?? ''}`.trim(),
    table: act?.table,
    id: act ? act.id : idOf(c) || undefined,
    result,
    reason: act?.outcome === 'taken' ? 'taken' : (refusal ?? (status === 422 ? 'fields' : undefined)),
    fields,
    status,
    origin,
    person: act ? act.person : (actor?.personId ?? null),
    role: act ? act.role : (actor?.role ?? null),
    requestId,
  };
}

/** The pattern that an address fits: it holds no number and no token. */
const routeOf = (c: C): string | undefined =>
  matchedRoutes(c).find(({ handler }) => 'right' in handler)?.path;

function resultOf(status: number, act: Act | undefined, refusal: string | undefined): string {
  if (act) return outcomes[act.outcome];
  if (status < 400) return refusal ? 'refused' : 'done';
  return results[status] ?? (refusal ? 'refused' : 'failed');
}

const outcomes = { written: 'done', repeated: 'repeated', stale: 'stale', taken: 'refused' } as const;

const results: Record<number, string> = {
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  409: 'stale',
  413: 'too_large',
  422: 'refused',
  429: 'too_often',
  503: 'unavailable',
};
