import { Hono } from 'hono';
import type { Env } from '../http/context.ts';
import { open } from '../http/right.ts';

/** Style sheet and scripts: their address changes with their content, so they may be kept for a year. */
export const assets = new Hono<Env>().get('/assets/:file', open(), (c) => {
  const asset = c.var.deps.assets.find(c.req.path);
  if (!asset) {
    c.header('Cache-Control', 'no-store');
    return c.text('not found', 404);
  }
  c.header('Content-Type', asset.type);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  return c.body(asset.body);
});
