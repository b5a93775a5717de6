import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';

/** The same host: whether visitors come over https is known to what stands in front of the application only. */
const guard = csrf({
  origin: (origin, c) => URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host,
});

/**
 * Forms from other sites are refused. Every browser says where a form comes from; what says nothing at all is no
 * browser, has no cookies that somebody else could misuse, and may pass.
 */
export const sameSite: MiddlewareHandler = (c, next) =>
  c.req.header('Origin') || c.req.header('Sec-Fetch-Site') ? guard(c, next) : next();
