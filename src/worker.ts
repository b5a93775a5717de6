import type { ExecutionContext } from 'hono';
import { build, links } from 'release';
import { connect, type Database } from '../db/database.ts';
import { readiness } from '../db/migrated.ts';
import { openServer } from '../db/open-server.ts';
import { patience } from '../db/patience.ts';
import { replicaPatience } from '../db/replica.ts';
import { createApp } from './app.ts';
import { type Config, readConfig, refuseConfig } from './config.ts';
import { dependencies } from './dependencies.ts';
import type { Dependencies } from './http/context.ts';
import { faultOf, toStandardOutput as log } from './http/log.ts';
import { securityHeadersFor } from './http/security-headers.ts';
import { runJobs } from './jobs/run.ts';
import { openMail } from './mail/open.ts';
import { keepMail } from './mail/send.ts';

/** What Cloudflare puts in front: it compresses, comes over https, and serves the files itself. */
const platform = {
  addressOf: (c) => c.req.header('CF-Connecting-IP') ?? '',
  compresses: false,
  secure: true,
  assets: { find: () => undefined, links },
  build,
  afterwards: (c, work) => c.executionCtx.waitUntil(work()),
} satisfies Partial<Dependencies>;

type Environment = Record<string, string | undefined>;
type Lifetime = ExecutionContext;
type Platform = typeof platform & Pick<Dependencies, 'replica' | 'mail'>;
type Started = { ok: true; deps: Dependencies; isSure: boolean } | { ok: false; problems: string[] };

/**
 * What an isolate keeps from one request to the next: never anything that is under way, which belongs to the request
 * that began it and ends with it.
 */
let kept: { deps: Dependencies; app: ReturnType<typeof createApp> } | undefined;

/** The same application on the edge: pages, and what the clock does. */
export default {
  async fetch(request: Request, environment: Environment, lifetime: Lifetime): Promise<Response> {
    const answer = answered(request, environment, lifetime);
    // Who leaves halfway must not break off what others wait for: their turn at the database.
    lifetime.waitUntil(answer);
    return answer;
  },

  async scheduled(_: unknown, environment: Environment): Promise<void> {
    const started = kept ? { ok: true as const, deps: kept.deps } : await start(environment);
    if (!started.ok) throw new Error(started.problems.join('\n'));
    const [ran] = await Promise.all([runJobs(started.deps), keepMail(started.deps)]);
    // Nobody looks at a run that ends well.
    if (ran.some(({ outcome }) => outcome === 'failed')) throw new Error('What the clock does failed.');
  },
};

async function answered(request: Request, environment: Environment, lifetime: Lifetime): Promise<Response> {
  if (kept) return kept.app.fetch(request, environment, lifetime);
  const started = await start(environment);
  if (!started.ok) return notServing(started.problems);
  const { deps, isSure } = started;
  const app = createApp(deps);
  if (isSure) kept = { deps, app };
  return app.fetch(request, environment, lifetime);
}

async function start(environment: Environment): Promise<Started> {
  const read = readConfig(environment);
  if (!read.ok) return read;
  const { config } = read;
  const database = openedAt('DATABASE_URL', config, patience);
  if (!database) return refuse(needsServer('DATABASE_URL'));
  const { DATABASE_AUTH_TOKEN: token, DATABASE_READ_AUTH_TOKEN: readToken = token } = config;
  const replica = openedAt(
    'DATABASE_READ_URL',
    { ...config, DATABASE_AUTH_TOKEN: readToken },
    replicaPatience,
  );
  if (config.DATABASE_READ_URL && !replica) return refuse(needsServer('DATABASE_READ_URL'));
  if (config.MAIL_URL?.startsWith('smtp')) return refuse(needsService);
  return lookAt(database, config, { ...platform, replica, mail: openMail(config) });
}

const refuse = (problem: string): Started => ({ ok: false, problems: [problem] });

type Address = 'DATABASE_URL' | 'DATABASE_READ_URL';

/** Undefined when that is not the address of a server: what the client says about it may hold the token. */
function openedAt(name: Address, config: Config, limit: number): Database | undefined {
  const url = config[name];
  if (!url || url.startsWith('file:')) return undefined;
  try {
    return connect(openServer(url, config.DATABASE_AUTH_TOKEN, limit));
  } catch {
    return undefined;
  }
}

const needsServer = (name: Address) =>
  `${name}: must be the address of a libSQL server, such as libsql://example.org, without settings of its own behind it (npx wrangler secret put ${name})`;

const needsService =
  'MAIL_URL: a Worker cannot send over SMTP, so must be the https:// address of a mail service';

/** A database that does not answer is no reason not to serve: the application says so, and keeps what was typed. */
async function lookAt(database: Database, config: Config, here: Platform): Promise<Started> {
  try {
    const ready = await readiness(database);
    if (!ready.ok) return refuse(ready.problem);
    const refusal = refuseConfig(config, ready.programme);
    if (refusal) return refuse(refusal);
    return { ok: true, deps: dependencies(config, database, ready.programme, here), isSure: true };
  } catch (error) {
    log({ level: 'error', ...faultOf(error) });
    return {
      ok: true,
      deps: dependencies(config, gone(database, error), { isDemo: false }, here),
      isSure: false,
    };
  }
}

/** It did not answer a moment ago: nobody waits for it twice. */
function gone({ client }: Database, error: unknown): Database {
  const fail = () => Promise.reject(error);
  return connect(Object.assign(client, { execute: fail, batch: fail }));
}

/** Before it can serve anything somebody has to do something: said to who visits and to who reads the log. */
async function notServing(problems: string[]): Promise<Response> {
  for (const message of problems) log({ level: 'error', message });
  const lines = problems.map((problem) => `Kerngroep does not start. ${problem}\n`);
  const headers = new Headers(await securityHeadersFor(true));
  headers.set('Retry-After', '60');
  headers.set('Cache-Control', 'no-store');
  headers.set('Content-Type', 'text/plain; charset=UTF-8');
  return new Response(lines.join(''), { status: 503, headers });
}
