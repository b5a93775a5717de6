/** `npm run edge`: the Workers build, served by workerd on this machine, in front of a libSQL server of its own. */
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { seedRefusals } from '../db/command-text.ts';
import { connect } from '../db/database.ts';
import { openClient } from '../db/open.ts';
import { reasonOf } from '../db/reason.ts';
import { libsqlServerProgram, startLibsqlServer } from '../db/server.ts';
import { migrateAndSeed } from '../seeds/prepare.ts';
import { readConfig } from './config.ts';
import { buildWorker, finished, serveWorker } from './edge/workerd.ts';
import { minute, repeat } from './jobs/repeat.ts';

const build = 'dist/edge/worker';
const passedOn = [
  'DEMO_DATE',
  'SIGN_IN',
  'PUBLIC_URL',
  'OIDC_PROVIDERS',
  'MAIL_URL',
  'MAIL_TOKEN',
  'MAIL_FROM',
  'SECURITY_CONTACT',
  'SECURITY_POLICY',
];

/** What runs beside this process, to be ended before it, last started first. */
const running: { stop(): Promise<void> }[] = [];

async function start() {
  const read = readConfig(process.env);
  if (!read.ok) return end(1, read.problems.join('\n'));
  if (!libsqlServerProgram()) return end(1, noServer);
  const { HOST: host } = read.config;
  const place = await reserve(host, read.config.PORT);
  const { port } = place;
  const url = await database(`data/edge/${port}`);
  say('The Worker is being built.');
  await built();
  await place.giveUp();
  const address = await serve(host, port, url);
  say(`Kerngroep is at ${address}, served by workerd. Ctrl+C stops it.`);
}

const noServer =
  'There is no libSQL server on this machine: npm 11 or newer installs it (npm 10 leaves it out), on Linux with an x64 processor.';

/** Keeps the port for ourselves from the start: who is second hears so at once, and leaves the database alone. */
async function reserve(host: string, asked: number) {
  // Who calls meanwhile is turned away: left waiting, they would keep the port from being given up.
  const holder = createServer((caller) => caller.destroy()).listen(asked, host);
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  return { port, giveUp: () => new Promise((resolve) => holder.close(resolve)) };
}

/** A libSQL server with the demo in it: its address. */
async function database(folder: string): Promise<string> {
  say(`A libSQL server starts; its files stay in ${folder}.`);
  mkdirSync(folder, { recursive: true });
  const server = await startLibsqlServer({ folder });
  running.push(server);
  say('The demo story is put in, unless it is there: that takes some seconds.');
  const client = await openClient(server.url, undefined, minute);
  const seeded = await migrateAndSeed(connect(client));
  client.close();
  if (!seeded.ok) throw new Error(`${seedRefusals[seeded.refusal]} Or delete ${folder}.`);
  return server.url;
}

async function built() {
  const run = buildWorker(build);
  running.push(run);
  await finished(run);
}

/** Serves it, and lets the clock tick as it does on the edge: the address. */
async function serve(host: string, port: number, database: string): Promise<string> {
  const address = `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  const variables = { PUBLIC_URL: address, ...setHere(), DATABASE_URL: database };
  const { wrangler, ready } = serveWorker({ build, host, port, variables, onLog: say });
  running.push(wrangler);
  const workerd = await ready;
  workerd.ended.then((said) => end(1, `workerd stopped. ${said}`));
  running.push(repeat(() => workerd.tick().catch(() => false), 5 * minute));
  await workerd.tick();
  return address;
}

const setHere = () =>
  Object.fromEntries(
    passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );

function say(line: string) {
  process.stdout.write(`${line}\n`);
}

let ending = false;

async function end(code: number, problem?: string) {
  if (ending) return;
  ending = true;
  if (problem) process.stderr.write(`Kerngroep does not start. ${problem}\n`);
  for (const one of running.reverse()) await one.stop().catch(() => undefined);
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
start().catch((error) => end(1, reasonOf(error)));
