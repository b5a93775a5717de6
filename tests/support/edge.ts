import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { type LibsqlServer, startLibsqlServer } from '../../db/server.ts';
import { buildWorker, finished, serveWorker, type Workerd } from '../../src/edge/workerd.ts';
import { fetchFrom } from './over-http.ts';
import { Visitor } from './visitor.ts';

type Served = Workerd & { visitor(): Visitor };

/** The Worker as it is deployed, built once for the tests of a file; what they start ends with them. */
export function worker() {
  const started: { stop(): unknown }[] = [];
  let build = '';
  const until = <T extends { stop(): unknown }>(one: T): T => {
    started.push(one);
    return one;
  };
  beforeAll(async () => {
    build = mkdtempSync(join(tmpdir(), 'kerngroep-edge-'));
    await finished(until(buildWorker(build)));
  });
  afterAll(async () => {
    for (const one of started.reverse()) await one.stop();
    rmSync(build, { recursive: true, force: true });
  });
  return {
    /** Serves it in workerd, with these secrets set. */
    async serve(variables: Record<string, string>): Promise<Served> {
      const { wrangler, ready } = serveWorker({ build, host: '127.0.0.1', port: 0, variables });
      until(wrangler);
      const workerd = await ready;
      return { ...workerd, visitor: () => new Visitor(fetchFrom(workerd.url)) };
    },
    /** A libSQL server that can lose its power and come back with what it had. */
    database: (port?: number) => until(databaseAt(port)),
  };
}

/** A libSQL server on one and the same address, whatever happens to it. */
function databaseAt(port: number | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-edge-'));
  let running: LibsqlServer | undefined;
  const kill = async () => running?.kill();
  return {
    /** Puts the demo in the place of whatever it held. */
    holdDemo() {
      const held = join(folder, 'dbs/default');
      rmSync(held, { recursive: true, force: true });
      mkdirSync(held, { recursive: true });
      cpSync(inject('template'), join(held, 'data'));
    },
    /** Starts, again on the same port; where it is. */
    async start(): Promise<string> {
      running = await startLibsqlServer({ folder, port: running ? portOf(running.url) : port });
      return running.url;
    },
    kill,
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const portOf = (url: string) => Number(new URL(url).port);
