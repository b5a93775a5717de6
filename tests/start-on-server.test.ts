import { generateKeyPairSync, sign } from 'node:crypto';
import { createClient } from '@libsql/client';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { connect } from '../db/database.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { libsqlServerProgram } from '../db/server.ts';
import { demoServer, libsqlServer } from './support/libsql.ts';
import { start } from './support/process.ts';

describe.skipIf(!libsqlServerProgram())('starting on a libSQL server', () => {
  test('serves what is there, and health says that its migrations are current', async () => {
    const { url } = await demoServer();
    const address = await start({ DATABASE_URL: url }).address();
    const answer = await fetch(`${address}/gezondheid`);
    expect(await answer.json()).toMatchObject({ status: 'ok', migrated: true });
  });

  test.each([
    ['nothing is there yet', async () => [], 'npm run db -- migrate'],
    ['it holds no programme', async (database) => [await migrateDatabase(database)], 'npm run db -- seed'],
    [
      'it was filled by half',
      async (database) => [await migrateDatabase(database), await halfFilled(database)],
      'npm run db -- seed',
    ],
  ] satisfies [string, (database: ReturnType<typeof connect>) => Promise<unknown>, string][])(
    'refuses when %s, and says which command to run',
    async (_, prepare, command) => {
      const { url } = await libsqlServer();
      await prepare(connect(clientOf(url)));
      expect(await start({ DATABASE_URL: url }).ended()).toEqual(refusalWith(command));
    },
  );

  test('refuses a database that is behind, and leaves it as it is', async () => {
    const { url } = await demoServer();
    const client = clientOf(url);
    await client.execute(`delete from __drizzle_migrations where created_at = (${newest})`);
    const migrations = async () =>
      (await client.execute('select count(*) as n from __drizzle_migrations')).rows[0]?.n;
    const before = await migrations();
    expect(await start({ DATABASE_URL: url }).ended()).toEqual(refusalWith('npm run db -- migrate'));
    expect(await migrations()).toBe(before);
  });

  test('serves a database that a later release brought further', async () => {
    const { url } = await demoServer();
    await clientOf(url).execute(
      `insert into __drizzle_migrations (hash, created_at) values ('later', (${newest}) + 1)`,
    );
    const answer = await fetch(`${await start({ DATABASE_URL: url }).address()}/gezondheid`);
    expect(await answer.json()).toMatchObject({ status: 'ok', migrated: true });
  });

  test('says what to do when the server speaks no TLS and is asked to', async () => {
    const { url } = await libsqlServer();
    const { errors } = await start({ DATABASE_URL: url.replace('http:', 'libsql:') }).ended();
    expect(errors).toContain('Say http:// instead of libsql://');
  });

  test('opens a server that asks for a token with the token, and without it says what the server said', async () => {
    const { key, token } = signedToken();
    vi.stubEnv('SQLD_AUTH_JWT_KEY', key);
    const { url } = await demoServer();
    vi.unstubAllEnvs();
    const refused = await start({ DATABASE_URL: url }).ended();
    expect(refused).toEqual(refusalWith('cannot be reached: it answered 401'));
    const address = await start({ DATABASE_URL: url, DATABASE_AUTH_TOKEN: token }).address();
    expect((await fetch(`${address}/gezondheid`)).status).toBe(200);
  });

  test('reads at a replica with a token of its own, that may only read', async () => {
    const { key, token } = signedToken({ a: 'ro' });
    const primary = await demoServer();
    vi.stubEnv('SQLD_AUTH_JWT_KEY', key);
    const copy = await demoServer();
    vi.unstubAllEnvs();
    const servers = { DATABASE_URL: primary.url, DATABASE_READ_URL: copy.url };
    const run = start({ ...servers, DATABASE_AUTH_TOKEN: 'of-the-primary', DATABASE_READ_AUTH_TOKEN: token });
    const address = await run.address();
    await primary.kill();
    expect((await fetch(`${address}/aanmelden`)).status).toBe(200);
    const writing = createClient({ url: copy.url, authToken: token });
    onTestFinished(() => writing.close());
    await expect(writing.execute('delete from sessions')).rejects.toThrow();
  });

  test('health says so when the database is behind a process that runs', async () => {
    const { url } = await demoServer();
    const health = `${await start({ DATABASE_URL: url }).address()}/gezondheid`;
    await clientOf(url).execute(`delete from __drizzle_migrations where created_at = (${newest})`);
    const answer = await fetch(health);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: 'behind', migrated: false });
  });
});

/** A token as a libSQL server takes it, and the key that it knows it by. */
function signedToken(rights: { a?: 'ro' } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  const said = `${part({ alg: 'EdDSA', typ: 'JWT' })}.${part({ ...rights, exp: Math.floor(Date.now() / 1000) + 3600 })}`;
  const token = `${said}.${sign(null, Buffer.from(said), privateKey).toString('base64url')}`;
  return { key: String(publicKey.export({ type: 'spki', format: 'pem' })), token };
}

const newest = 'select max(created_at) from __drizzle_migrations';

const halfFilled = ({ client }: ReturnType<typeof connect>) =>
  client.execute('create table being_filled (since text)');

const refusalWith = (command: string) => ({
  code: 1,
  errors: expect.stringMatching(new RegExp(`^Kerngroep does not start\\. .*${command}.*\\n$`)),
});

function clientOf(url: string) {
  const client = createClient({ url });
  onTestFinished(() => client.close());
  return client;
}
