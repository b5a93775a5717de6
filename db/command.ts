/** Work on the database from the command line: `npm run db -- …`; what it can do stands in `usage`. */
import { existsSync } from 'node:fs';
import { migrateAndSeed } from '../seeds/prepare.ts';
import { type Config, readConfig, siteAddress } from '../src/config.ts';
import { addresses, at } from '../views/addresses.ts';
import { copyRefusals, leadLines, leadRefusals, seedLines, seedRefusals, usage } from './command-text.ts';
import { backUp, restore } from './copy.ts';
import { connect, type Database } from './database.ts';
import { makeLead, whoIsNamed } from './lead.ts';
import { linkFor } from './lead-link.ts';
import { migrateDatabase } from './migrate.ts';
import { readiness } from './migrated.ts';
import { openClient } from './open.ts';
import { reasonOf } from './reason.ts';
import { fileTarget, serverTarget, sourceRefusal } from './restore-target.ts';
import { verify } from './verify.ts';

/** A reason to stop, in words that say what to do. */
class Unable extends Error {}

type Command = (config: Config, argument: string | undefined, words: string[]) => Promise<string>;

const commands: Record<string, Command> = {
  migrate: async (config) => {
    await using(config, migrateDatabase);
    return 'The tables are up to date.';
  },

  seed: async (config, story) => {
    const seeded = await using(config, (database) => migrateAndSeed(database, story));
    if (!seeded.ok) throw new Unable(seedRefusals[seeded.refusal]);
    return seedLines[seeded.outcome];
  },

  lead: async (config, _, words) => {
    const named = whoIsNamed(words);
    if (!named.ok) throw new Unable(leadRefusals[named.refusal]);
    return using(config, async (database) => {
      await prepare(database);
      const led = await makeLead(database, named);
      if (!led.ok) throw new Unable(leadRefusals[led.refusal]);
      const { token, code } = await linkFor(database, led.personId);
      const site = siteAddress(config);
      const link = site + at(addresses.signInLink, { token });
      return leadLines({ ...named, ...led }, { signIn: site + addresses.signIn, link, code });
    });
  },

  backup: async (config, file) => {
    if (!file) throw new Unable(`Say where the backup goes.\n${usage}`);
    const copied = await using(existing(config), ({ client }) => backUp(client, file));
    if (!copied.ok) throw new Unable(copyRefusals[copied.refusal]);
    return `Backup written to ${file}.`;
  },

  restore: async (config, file) => {
    if (!file) throw new Unable(`Say which backup to restore.\n${usage}`);
    const copied = await restoreInto(config, file);
    if (!copied.ok) throw new Unable(copyRefusals[copied.refusal]);
    return `${file} is restored to ${config.DATABASE_URL}.`;
  },

  verify: async (config) => {
    const { audits, changes, tables, rows, faults } = await using(existing(config), verified);
    const counted = `${audits} audit rows, ${changes} changes, ${rows} rows in ${tables} tables.`;
    if (faults.length > 0) throw new Unable([counted, ...faults, 'The history is not whole.'].join('\n'));
    return `${counted}\nThe history is whole: replayed, it gives exactly these rows.`;
  },
};

/** A file is ours alone. On a server others may be working: there, somebody decides to migrate. */
async function prepare(database: Database) {
  if (database.client.protocol === 'file') await migrateDatabase(database);
  await upToDate(database);
}

/** A database that holds no programme yet is one to work on all the same. */
async function upToDate(database: Database) {
  const ready = await readiness(database);
  if (!ready.ok && ready.lacks !== 'programme') throw new Unable(ready.problem);
}

async function verified(database: Database) {
  const refusal = await sourceRefusal(database.client);
  if (refusal) throw new Unable(copyRefusals[refusal]);
  await upToDate(database);
  return verify(database);
}

/** Nobody waits for a page here. */
const patience = 60_000;

async function using<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const client = await openClient(config.DATABASE_URL, config.DATABASE_AUTH_TOKEN, patience);
  try {
    return await work(connect(client));
  } finally {
    client.close();
  }
}

function existing(config: Config): Config {
  const file = fileOf(config);
  if (file && !existsSync(file)) throw new Unable(`There is no database at ${config.DATABASE_URL}.`);
  return config;
}

const fileOf = ({ DATABASE_URL: url }: Config) =>
  url.startsWith('file:') ? url.slice('file:'.length) : null;

function restoreInto(config: Config, backup: string) {
  const file = fileOf(config);
  if (file) return restore(backup, fileTarget(file));
  return using(config, ({ client }) => restore(backup, serverTarget(client)));
}

async function run([name = '', ...words]: string[]): Promise<string> {
  const command = commands[name];
  if (!command) throw new Unable(usage);
  const read = readConfig(process.env);
  if (!read.ok) throw new Unable(read.problems.join('\n'));
  return command(read.config, words[0], words);
}

function giveUp(error: unknown) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
}

// The client forgets to catch what a server says about a migration that it broke off.
process.on('unhandledRejection', giveUp);
run(process.argv.slice(2)).then((line) => process.stdout.write(`${line}\n`), giveUp);
