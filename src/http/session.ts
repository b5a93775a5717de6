import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import type { Database } from '../../db/database.ts';
import { type Looked, lookUpSession } from '../../db/queries/session.ts';
import { languages, textIn } from '../../views/text/index.ts';
import type { Actor } from '../domain/role.ts';
import { answer } from './answer.ts';
import { momentOf } from './clock.ts';
import type { Dependencies, Env } from './context.ts';
import { hash } from './hash.ts';
import { ownWrite, rememberingWrites } from './own-write.ts';
import { pageCache } from './page-cache.ts';
import { readingFrom } from './reading.ts';
import { isReading, noticeCookie } from './respond.ts';

export const sessionCookie = 'session';

/**
 * The first round trip: which programme, which day, who looks and from where is read; and from those whether this page
 * was made before.
 */
export function session(deps: Dependencies): MiddlewareHandler<Env> {
  const readFrom = readingFrom(deps);
  const pages = pageCache();
  return async (c, next) => {
    const token = getCookie(c, sessionCookie);
    const tokenHash = token ? hash(token) : null;
    const ask = (database: Database) => lookUpSession(database, tokenHash, deps.clock().toISOString());
    const { found, database } = await (isReading(c) ? readFrom(ask, ownWrite(c)) : atPrimary(deps, ask));
    if (!found) throw new Error('the database holds no programme');
    introduce(c, deps, found, rememberingWrites(c, deps, database));
    return answer(c, deps.build, found.world, pages, next);
  };
}

async function atPrimary<T>({ database }: Dependencies, ask: (database: Database) => Promise<T>) {
  return { found: await ask(database), database };
}

/** Who looks at what on which day, for everything that follows. */
function introduce(c: Context<Env>, deps: Dependencies, found: Looked, database: Database) {
  const demoDate = deps.demoDate === undefined ? found.programme.demoDate : deps.demoDate;
  const moment = momentOf(deps.clock, demoDate);
  const { today } = moment;
  const actor = actorOf(found, today);
  const programme = { ...found.programme, demoDate };
  c.set('database', database);
  c.set('programme', programme);
  c.set('actor', actor);
  c.set('today', today);
  c.set('author', {
    actor,
    requestId: c.get('requestId'),
    get at() {
      return moment.now;
    },
  });
  c.set('view', { ...viewOf(c), programme, actor, today, assets: deps.assets.links });
}

/** The actor in a role that holds today; nobody when it ended or has not begun. */
function actorOf({ seat }: Looked, today: string): Actor | null {
  if (!seat || seat.fromOn > today || (seat.untilOn && seat.untilOn < today)) return null;
  const { personId, name, role, partyId, party } = seat;
  return { personId, name, role, partyId, party };
}

/** How it is looked at. */
function viewOf(c: Context<Env>) {
  const chosen = getCookie(c, 'language');
  const language = languages.find((known) => known === chosen) ?? 'nl';
  const url = new URL(c.req.url);
  return {
    t: textIn(language),
    language,
    address: url.pathname + url.search,
    formKey: crypto.randomUUID(),
    partial: c.req.header('HX-Request-Type') === 'partial',
    notice: noticeOf(c),
  };
}

function noticeOf(c: Context<Env>): string | null {
  const notice = getCookie(c, noticeCookie);
  if (!notice || c.req.method !== 'GET') return null;
  deleteCookie(c, noticeCookie, { path: '/' });
  return notice;
}
