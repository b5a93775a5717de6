import { serve } from '@hono/node-server';
import { connect, type Database } from '../db/database.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { readiness } from '../db/migrated.ts';
import { openClient } from '../db/open.ts';
import { reasonOf } from '../db/reason.ts';
import { replicaPatience } from '../db/replica.ts';
import { seedWhenEmpty } from '../seeds/run.ts';
import { backgroundWork } from './afterwards.ts';
import { announce } from './announce.ts';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { readConfig, refuseConfig } from './config.ts';
import { dependencies } from './dependencies.ts';
import { minute, repeat } from './jobs/repeat.ts';
import { runJobs } from './jobs/run.ts';
import { openMail } from './mail/open.ts';
import { keepMail } from './mail/send.ts';
import { smtpMail } from './mail/smtp.ts';
import { patience } from './patience.ts';
import { releaseName } from './release.ts';
import { stopGracefully } from './stop.ts';
import { visitorAddress } from './visitor-address.ts';

/** The server on Node: reads its configuration, brings the database up to date, and listens until it is told to stop. */
async function start() {
  const read = readConfig(process.env);
  if (!read.ok) return giveUp(read.problems);
  const { config } = read;
  const client = await openClient(config.DATABASE_URL, config.DATABASE_AUTH_TOKEN);
  const database = connect(client);
  if (client.protocol === 'file') await prepare(database);
  const ready = await readiness(database);
  if (!ready.ok) return giveUp([ready.problem]);
  const { programme } = ready;
  const refusal = refuseConfig(config, programme);
  if (refusal) return giveUp([refusal]);
  const { DATABASE_READ_URL: readUrl, DATABASE_READ_AUTH_TOKEN: token = config.DATABASE_AUTH_TOKEN } = config;
  const replica = readUrl && (await openClient(readUrl, token, replicaPatience));
  const background = backgroundWork();
  const platform = {
    addressOf: visitorAddress(config.PUBLIC_URL !== undefined),
    compresses: true,
    secure: false,
    assets: loadAssets(),
    build: releaseName(),
    replica: replica ? connect(replica) : undefined,
    mail: openMail(config, smtpMail),
    afterwards: background.afterwards,
  };
  const deps = dependencies(config, database, programme, platform);
  // Whoever looks first finds done what fell due while nobody ran.
  await runJobs(deps);
  const server = serve(
    { fetch: createApp(deps).fetch, hostname: config.HOST, port: config.PORT, serverOptions: patience },
    ({ port }) => announce(config, port, programme),
  );
  server.on('error', (error) => giveUp([error.message]));
  // Apart from each other: a mail server that does not answer holds up no agenda.
  const clocks = [repeat(() => runJobs(deps), minute), repeat(() => keepMail(deps), minute)];
  stopGracefully(server, async () => {
    await Promise.all([...clocks.map((clock) => clock.stop()), background.settled()]);
    // So that the file has it all, also for who copies only that.
    if (client.protocol === 'file') await client.execute('pragma wal_checkpoint(truncate)');
    client.close();
  });
}

/** A file is ours alone. On a server others may be starting as well: there, somebody decides. */
async function prepare(database: Database) {
  await migrateDatabase(database);
  await seedWhenEmpty(database);
}

function giveUp(problems: string[]) {
  for (const problem of problems) process.stderr.write(`Kerngroep does not start. ${problem}\n`);
  process.exit(1);
}

start().catch((error) => giveUp([reasonOf(error)]));
