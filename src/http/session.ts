import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import { lookUpSession } from '../../db/queries/session.ts';
import { languages, textIn } from '../../views/text/index.ts';
import type { View } from '../../views/view.ts';
import type { Actor } from '../domain/role.ts';
import { momentOf } from './clock.ts';
import type { Env } from './context.ts';
import { hash } from './hash.ts';
import { isReading, noticeCookie } from './respond.ts';

export const sessionCookie = 'session';

/** The first round trip: which programme, which day, who looks; and from those the ETag of this page. */
export const session: MiddlewareHandler<Env> = async (c, next) => {
  const { deps, requestId } = c.var;
  const token = getCookie(c, sessionCookie);
  const found = await lookUpSession(
    deps.database,
    token ? await hash(token) : null,
    deps.clock().toISOString(),
  );
  if (!found) throw new Error('the database holds no programme');
  const demoDate = deps.demoDate === undefined ? found.programme.demoDate : deps.demoDate;
  const { today, now } = momentOf(deps.clock, demoDate);
  const actor = actorOf(found, today);
  const programme = { ...found.programme, demoDate };
  c.set('programme', programme);
  c.set('actor', actor);
  c.set('today', today);
  c.set('author', { actor, at: now, requestId });
  c.set('view', viewOf(c, programme, actor, today));
  return answerFromCache(c, found.world, next);
};

type Found = NonNullable<Awaited<ReturnType<typeof lookUpSession>>>;

/** The actor in a role that holds today; nobody when it ended or has not begun. */
function actorOf({ assignment, person, party }: Found, today: string): Actor | null {
  if (!assignment || !person || assignment.fromOn > today) return null;
  if (assignment.untilOn && assignment.untilOn < today) return null;
  return {
    personId: person.id,
    name: person.name,
    role: assignment.role,
    partyId: assignment.partyId,
    party,
  };
}

function viewOf(c: Context<Env>, programme: View['programme'], actor: Actor | null, today: string): View {
  const chosen = getCookie(c, 'language');
  const language = languages.find((known) => known === chosen) ?? 'nl';
  const url = new URL(c.req.url);
  return {
    t: textIn(language),
    language,
    today,
    programme,
    actor,
    address: url.pathname + url.search,
    formKey: crypto.randomUUID(),
    partial: c.req.header('HX-Request-Type') === 'partial',
    notice: noticeOf(c),
    assets: c.var.deps.assets.links,
  };
}

function noticeOf(c: Context<Env>): string | null {
  const notice = getCookie(c, noticeCookie);
  if (!notice || c.req.method !== 'GET') return null;
  deleteCookie(c, noticeCookie, { path: '/' });
  return notice;
}

/**
 * Nothing on a page changes unless the world, the day, the reader, the language or the release does. A weak ETag,
 * because the same page goes out compressed or not.
 */
async function answerFromCache(c: Context<Env>, world: number, next: () => Promise<void>) {
  const { view, actor, deps, today } = c.var;
  const parts = [
    world,
    today,
    actor?.personId,
    actor?.role,
    actor?.partyId,
    view.language,
    deps.build,
    view.partial,
    view.notice,
  ];
  const etag = `W/"${(await hash(JSON.stringify([...parts, view.address]))).slice(0, 24)}"`;
  c.header('Vary', 'Cookie, HX-Request-Type');
  if (!isReading(c)) return next();
  c.header('Cache-Control', 'private, no-cache');
  c.header('ETag', etag);
  const known = c.req.header('If-None-Match')?.split(/\s*,\s*/) ?? [];
  if (known.includes(etag)) return c.body(null, 304);
  await next();
  // Where one is sent on to is decided anew each time.
  if (c.res.status !== 200) c.header('ETag', undefined);
}
