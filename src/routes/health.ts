import { Hono } from 'hono';
import { lookUpHealth } from '../../db/queries/health.ts';
import { addresses } from '../../views/addresses.ts';
import type { Env } from '../http/context.ts';
import { open } from '../http/right.ts';

/** For whoever keeps it running: 200 when the database answers, 503 when it does not. */
export const health = new Hono<Env>().get(addresses.health, open(), async (c) => {
  c.header('Cache-Control', 'no-store');
  try {
    const found = await lookUpHealth(c.var.database);
    return c.json({ status: 'ok', build: c.var.deps.build, ...found });
  } catch (error) {
    c.var.deps.log({ level: 'error', message: String(error), requestId: c.var.requestId });
    return c.json({ status: 'unreachable' }, 503);
  }
});
