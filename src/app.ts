import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { features } from './features.ts';
import type { Dependencies, Env } from './http/context.ts';
import { notFound, onError } from './http/failure.tsx';
import { limited } from './http/limits.ts';
import { logged } from './http/request-log.ts';
import { sameSite } from './http/same-site.ts';
import { securityHeaders } from './http/security-headers.ts';
import { session } from './http/session.ts';
import { assets } from './routes/assets.ts';
import { health } from './routes/health.ts';
import { securityTxt } from './routes/security-txt.ts';

/** The application, given everything it needs; opens nothing itself. Middleware in the order it runs. */
export function createApp(deps: Dependencies) {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('deps', deps);
    c.set('database', deps.database);
    c.set('requestId', crypto.randomUUID());
    c.header('X-Request-Id', c.var.requestId);
    await next();
  });
  app.use(securityHeaders(deps));
  if (deps.compresses) app.use(compress());
  app.onError(onError);
  app.route('/', assets);
  app.route('/', health);
  app.route('/', securityTxt);
  app.use(logged(deps));
  app.use(sameSite);
  app.use(bodyLimit({ maxSize: 256 * 1024 }));
  app.use(session(deps));
  app.use(limited(deps));
  app.notFound(notFound);
  for (const feature of features) app.route('/', feature);
  return app;
}
