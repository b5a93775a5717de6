import type { Context, MiddlewareHandler, Next } from 'hono';
import type { Database } from '../../db/database.ts';
import { type Looked, lookUpSession } from '../../db/queries/session.ts';
import { seen } from '../../db/queries/sessions.ts';
import type { Actor } from '../domain/role.ts';
import { answer, vary } from './answer.ts';
import { momentOf } from './clock.ts';
import type { Dependencies, Env } from './context.ts';
import { cookieOf, dropCookie } from './cookie.ts';
import { faultOf } from './log.ts';
import { lookOf } from './look.ts';
import { ownWrite, rememberingWrites } from './own-write.ts';
import { pageCache } from './page-cache.ts';
import { readingFrom } from './reading.ts';
import { isReading, noticeCookie } from './respond.ts';
import { tokenHashOf } from './session-cookie.ts';

/**
 * The first round trip: which programme, which day, who looks and from where is read; and from those whether this page
 * was made before.
 */
export function session(deps: Dependencies): MiddlewareHandler<Env> {
  const readFrom = readingFrom(deps);
  const pages = pageCache();
  return async (c, next) => {
    const tokenHash = tokenHashOf(c);
    if (!isReading(c)) return send(c, deps, tokenHash, next);
    const ask = (database: Database) => lookUpSession(database, tokenHash);
    const { found, database } = await readFrom(ask, {
      ownWrite: ownWrite(c),
      hasToken: tokenHash !== null,
      afterwards: (work) => deps.afterwards(c, work),
    });
    const { world, seat } = await introduce(c, deps, found, { ...database, world: found?.world });
    const [answered] = await Promise.all([answer(c, deps, world, pages, next), stay(deps, seat)]);
    return answered;
  };
}

/** What is sent is decided on and written at the primary. */
async function send(c: Context<Env>, deps: Dependencies, tokenHash: string | null, next: Next) {
  const { seat } = await introduce(
    c,
    deps,
    await lookUpSession(deps.database, tokenHash),
    rememberingWrites(c, deps),
  );
  c.header('Vary', vary);
  c.header('Cache-Control', 'no-store');
  await Promise.all([next(), stay(deps, seat)]);
}

/** Whoever is busy is not signed out. Said while the page is made; when that fails, the next page says it. */
async function stay({ database, log }: Dependencies, seat: Looked['seat']) {
  if (!seat?.isQuiet) return;
  await seen(database, seat.sessionId).catch((error) => log({ level: 'error', ...faultOf(error) }));
}

/** Who looks at what on which day, for everything that follows. Throws when there is no programme to look at. */
async function introduce(
  c: Context<Env>,
  deps: Dependencies,
  found: Looked | undefined,
  database: Database,
): Promise<Looked> {
  if (!found) throw new Error('the database holds no programme');
  const demoDate = deps.demoDate === undefined ? found.programme.demoDate : deps.demoDate;
  const moment = momentOf(found.now, demoDate);
  const { today } = moment;
  const actor = actorOf(found, today);
  const programme = { ...found.programme, demoDate };
  c.set('database', database);
  c.set('programme', programme);
  c.set('actor', actor);
  c.set('sessionId', actor && (found.seat?.sessionId ?? null));
  c.set('today', today);
  c.set('author', {
    actor,
    requestId: c.get('requestId'),
    told: (act) => c.var.acts.push(act),
    get at() {
      return moment.now;
    },
  });
  const look = await lookOf(c);
  c.set('view', { ...look, notice: noticeOf(c), programme, actor, today, assets: deps.assets.links });
  return found;
}

/** The actor in a role that holds today; nobody when it ended or has not begun. */
function actorOf({ seat }: Looked, today: string): Actor | null {
  if (!seat || seat.fromOn > today || (seat.untilOn && seat.untilOn < today)) return null;
  const { personId, name, role, partyId, party } = seat;
  return { personId, name, role, partyId, party };
}

function noticeOf(c: Context<Env>): string | null {
  const notice = cookieOf(c, noticeCookie);
  if (!notice || c.req.method !== 'GET') return null;
  dropCookie(c, noticeCookie);
  return notice;
}
