import { createClient } from '@libsql/client/http';
import { build, links } from 'release';
import { connect } from '../db/database.ts';
import { createApp } from './app.ts';
import { type Config, readConfig, refuseConfig } from './config.ts';
import { dependencies, theProgramme } from './dependencies.ts';
import type { Dependencies } from './http/context.ts';
import { toStandardOutput as log } from './http/log.ts';
import { runJobs } from './jobs/run.ts';

/** What Cloudflare puts in front: it compresses, comes over https, and serves the files itself. */
const platform = { compresses: false, secure: true, assets: { find: () => undefined, links }, build };

type Environment = Record<string, string | undefined>;
type Started = { ok: true; deps: Dependencies } | { ok: false; problems: string[] };
type App = ReturnType<typeof createApp>;

/**
 * Each isolate keeps what it made of its configuration: never anything that is under way, which belongs to the request
 * that began it and ends with it.
 */
let deps: Dependencies | undefined;
let app: App | undefined;

/** The same application on the edge: pages, and what the clock does. */
export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    const started = await start(environment);
    if (!started.ok) return notServing(started.problems);
    app ??= createApp(started.deps);
    return app.fetch(request);
  },

  async scheduled(_: unknown, environment: Environment): Promise<void> {
    const started = await start(environment);
    if (!started.ok) throw new Error(started.problems.join('\n'));
    await runJobs(started.deps);
  },
};

async function start(environment: Environment): Promise<Started> {
  if (deps) return { ok: true, deps };
  const started = await startAnew(environment);
  if (started.ok) deps = started.deps;
  return started;
}

async function startAnew(environment: Environment): Promise<Started> {
  const read = readConfig(environment);
  if (!read.ok) return read;
  const { config } = read;
  const open = opener(config);
  const urls = [config.DATABASE_URL, config.DATABASE_READ_URL ?? config.DATABASE_URL];
  if (!urls.every(isServer)) return { ok: false, problems: [needsServer] };
  const database = open(config.DATABASE_URL);
  const programme = await theProgramme(database);
  const refusal = refuseConfig(config, programme);
  if (refusal) return { ok: false, problems: [refusal] };
  const replica = config.DATABASE_READ_URL ? open(config.DATABASE_READ_URL) : undefined;
  return { ok: true, deps: dependencies(config, database, programme, { ...platform, replica }) };
}

/** Without a limit to how much goes on at once: what waited for its turn would be done on behalf of another request. */
const opener =
  ({ DATABASE_AUTH_TOKEN: authToken }: Config) =>
  (url: string) =>
    connect(createClient({ url, authToken, concurrency: Number.POSITIVE_INFINITY }));

const isServer = (url: string) => /^(libsql|https?):/.test(url);

const needsServer =
  'DATABASE_URL: must be the address of a libSQL server (npx wrangler secret put DATABASE_URL)';

/** Before it can serve anything somebody has to do something: said to who visits and to who reads the log. */
function notServing(problems: string[]): Response {
  for (const message of problems) log({ level: 'error', message });
  const lines = problems.map((problem) => `Kerngroep does not start. ${problem}\n`);
  const headers = { 'Retry-After': '60', 'Cache-Control': 'no-store' };
  return new Response(lines.join(''), { status: 503, headers });
}
