import { Hono } from 'hono';
import { lookUpHealth } from '../../db/queries/health.ts';
import { mailWaitingSince } from '../../db/queries/outbox.ts';
import { addresses } from '../../views/addresses.ts';
import type { Env } from '../http/context.ts';
import { faultOf } from '../http/log.ts';
import { open } from '../http/right.ts';
import { jobsHealth } from './health-jobs.ts';

/**
 * For whoever keeps it running: 200 when the database answers, 503 when it does not or is `behind` this release.
 * `degraded` when what the clock must do fails, or is not done an hour after it was due, and when the mail server does
 * not answer: since when. How much mail waits is not said, since who asks for a link would see from it who is known.
 */
export const health = new Hono<Env>().get(addresses.health, open(), async (c) => {
  c.header('Cache-Control', 'no-store');
  try {
    const { database, deps } = c.var;
    const found = await lookUpHealth(database);
    if (!found.migrated) return c.json({ status: 'behind', build: deps.build, ...found }, 503);
    const [jobs, [mail]] = await Promise.all([jobsHealth(deps), mailWaitingSince(database)]);
    const isLate = jobs.some(({ failing, overdue }) => failing + overdue > 0);
    const since = mail?.since ?? null;
    const status = isLate || since ? 'degraded' : 'ok';
    return c.json({ status, build: deps.build, ...found, jobs, mail: { failing: since !== null, since } });
  } catch (error) {
    c.var.deps.log({ level: 'error', ...faultOf(error), requestId: c.var.requestId });
    return c.json({ status: 'unreachable' }, 503);
  }
});
