import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { afterAll, beforeAll, inject } from 'vitest';
import { type LibsqlServer, startLibsqlServer } from '../../db/server.ts';
import { buildWorker, finished, serveWorker, type Workerd } from '../../src/edge/workerd.ts';
import type { Wrangler } from '../../src/edge/wrangler.ts';
import { fetchFrom } from './over-http.ts';
import { Visitor } from './visitor.ts';

/** The Worker as it is deployed, in the engine that serves it, in front of a libSQL server with the demo. */
export type Edge = Workerd & {
  client: Client;
  visitor(): Visitor;
  /** The database loses its power. */
  loseDatabase(): Promise<void>;
  /** It comes back with what it had. */
  regainDatabase(): Promise<void>;
};

const started: { stop(): unknown }[] = [];
const folder = () => mkdtempSync(join(tmpdir(), 'kerngroep-edge-'));

/** Starts it once for the tests of a file. */
export function edge(): () => Edge {
  let running: Edge | undefined;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(async () => {
    for (const one of started.reverse()) await one.stop();
  });
  return () => running as Edge;
}

async function start(): Promise<Edge> {
  const files = removedAfterwards(folder());
  const data = join(files, 'dbs/default/data');
  mkdirSync(dirname(data), { recursive: true });
  cpSync(inject('template'), data);
  let server = await startLibsqlServer({ folder: files });
  const port = Number(new URL(server.url).port);
  started.push({ stop: () => server.kill() });
  const workerd = await serve(server);
  const client = createClient({ url: server.url });
  return {
    ...workerd,
    client,
    visitor: () => new Visitor(fetchFrom(workerd.url)),
    loseDatabase: () => server.kill(),
    async regainDatabase() {
      server = await startLibsqlServer({ folder: files, port });
    },
  };
}

async function serve({ url }: LibsqlServer): Promise<Workerd> {
  const build = removedAfterwards(folder());
  await finished(stoppedAfterwards(buildWorker(build)));
  const variables = { DATABASE_URL: url, PUBLIC_URL: 'http://localhost' };
  const { wrangler, ready } = serveWorker({ build, host: '127.0.0.1', port: 0, variables });
  stoppedAfterwards(wrangler);
  return ready;
}

function stoppedAfterwards(run: Wrangler): Wrangler {
  started.push(run);
  return run;
}

function removedAfterwards(path: string): string {
  started.push({ stop: () => rmSync(path, { recursive: true, force: true }) });
  return path;
}
