import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { features } from './features.ts';
import type { Dependencies, Env } from './http/context.ts';
import { notFound, onError } from './http/failure.tsx';
import { sameSite } from './http/same-site.ts';
import { session } from './http/session.ts';
import { assets } from './routes/assets.ts';
import { health } from './routes/health.ts';

/** As internet.nl asks: nothing from elsewhere, nothing inline. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The application, given everything it needs; opens nothing itself. Middleware in the order it runs. */
export function createApp(deps: Dependencies) {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('deps', deps);
    c.set('database', deps.database);
    c.set('requestId', crypto.randomUUID());
    await next();
    c.header('X-Request-Id', c.var.requestId);
  });
  app.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'same-origin', xFrameOptions: 'DENY' }));
  if (deps.compresses) app.use(compress());
  app.onError(onError);
  app.route('/', assets);
  app.route('/', health);
  app.use(session(deps));
  app.use(bodyLimit({ maxSize: 256 * 1024 }));
  app.use(sameSite);
  app.notFound(notFound);
  for (const feature of features) app.route('/', feature);
  return app;
}
