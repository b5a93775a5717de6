import { serve } from '@hono/node-server';
import { connect, read } from '../db/database.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { openClient } from '../db/open.ts';
import { reasonOf } from '../db/reason.ts';
import { programme } from '../db/schema/index.ts';
import { seedWhenEmpty } from '../seeds/run.ts';
import { announce } from './announce.ts';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { type Config, readConfig, refuseConfig } from './config.ts';
import { toStandardOutput } from './http/log.ts';
import { releaseName } from './release.ts';
import { stopGracefully } from './stop.ts';

/** The server on Node: reads its configuration, brings the database up to date, and listens until it is told to stop. */
async function start() {
  const read = readConfig(process.env);
  if (!read.ok) return giveUp(read.problems);
  const { config } = read;
  const client = await openClient(config.DATABASE_URL, config.DATABASE_AUTH_TOKEN);
  const database = connect(client);
  await migrateDatabase(database);
  await seedWhenEmpty(database);
  const found = await theProgramme(database);
  const refusal = refuseConfig(config, found);
  if (refusal) return giveUp([refusal]);
  const app = createApp(dependencies(config, database, found));
  const server = serve({ fetch: app.fetch, hostname: config.HOST, port: config.PORT }, ({ port }) =>
    announce(config, port, found),
  );
  server.on('error', (error) => giveUp([error.message]));
  stopGracefully(server, () => client.close());
}

type Programme = { title: string; isDemo: boolean; demoDate: string | null };

async function theProgramme(database: ReturnType<typeof connect>): Promise<Programme> {
  const { found } = await read(database, { found: database.query.select().from(programme) });
  const [only] = found;
  if (!only) throw new Error('the database holds no programme');
  return only;
}

function dependencies(config: Config, database: ReturnType<typeof connect>, found: Programme) {
  return {
    database,
    clock: () => new Date(),
    demoDate: config.DEMO_DATE === undefined ? undefined : config.DEMO_DATE || null,
    demoSignIn: found.isDemo && config.SIGN_IN !== 'none',
    secure: config.PUBLIC_URL?.startsWith('https:') ?? false,
    compresses: true,
    log: toStandardOutput,
    assets: loadAssets(),
    build: releaseName(),
  };
}

function giveUp(problems: string[]) {
  for (const problem of problems) process.stderr.write(`Kerngroep does not start. ${problem}\n`);
  process.exit(1);
}

start().catch((error) => giveUp([reasonOf(error)]));
