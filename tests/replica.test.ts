import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@libsql/client';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { connect } from '../db/database.ts';
import { openClient } from '../db/open.ts';
import { replicaPatience } from '../db/replica.ts';
import { libsqlServerProgram } from '../db/server.ts';
import { createApp } from '../src/app.ts';
import { belief } from '../src/http/reading.ts';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { demoServer } from './support/libsql.ts';
import { countTrips } from './support/trips.ts';
import type { Visitor } from './support/visitor.ts';

const lesson = { title: 'Begin met een bezoek', text: 'Wie elkaar kent belt elkaar eerder.' };

/** A replica that stopped following: it has the demo as it was told, and nothing since. */
async function replicaLeftBehind() {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-replica-'));
  copyFileSync(inject('template'), join(folder, 'replica.db'));
  const client = await openClient(`file:${join(folder, 'replica.db')}`);
  onTestFinished(() => {
    client.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return connect(client);
}

/** A server with the demo, a replica that follows it, and the application on both. */
async function demoOnServers() {
  const server = await demoServer();
  const copy = await demoServer({ replicaOf: server.grpcUrl });
  const database = connect(await openClient(server.url));
  const replica = connect(await openClient(copy.url));
  const site = await demo({ database, replica });
  onTestFinished(() => {
    database.client.close();
    replica.client.close();
  });
  const caughtUp = async () => {
    const newest = await newestAudit(database.client);
    await expect.poll(() => newestAudit(replica.client), { timeout: 10_000 }).toBe(newest);
  };
  return { ...site, database, replica, copy, caughtUp };
}

describe('reading from a replica that is behind', () => {
  test('everybody is signed in at once, and sees what they wrote', async () => {
    const { as } = await demo({ replica: await replicaLeftBehind() });
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(addresses.home)).status).toBe(200);
    await log(breda);
    expect((await breda.get(addresses.lessons)).text).toContain(lesson.title);
  });

  test('who wrote nothing is answered from it', async () => {
    const replica = await replicaLeftBehind();
    const { visitor, client } = await demo({ replica });
    const trips = { primary: countTrips(client), replica: countTrips(replica.client) };
    expect((await visitor().get(addresses.signIn)).status).toBe(200);
    expect(trips.primary.count).toBe(0);
    expect(trips.replica.count).toBe(2);
  });

  test('nobody decides on what is past: a form is read and written at the primary', async () => {
    const { as, client } = await demo({ replica: await replicaLeftBehind() });
    const lead = await as('national_lead');
    await log(lead);
    const { rows } = await client.execute('select max(id) as id from lessons');
    const file = `${addresses.lessons}/${rows[0]?.id}`;
    const answer = await lead.submit(`${file}/wijzigen`, file, { title: 'Begin met twee bezoeken' });
    expect(answer.status).toBe(303);
    expect((await lead.follow(answer)).text).toContain('Begin met twee bezoeken');
  });

  test('what the primary was asked in vain ends before the request does', async () => {
    const { begin, client, settled } = await leadOnBoth();
    const primary = heldUp(client);
    expect(await begin()(addresses.signIn, { cookie: 'written=1' })).toBe(200);
    let isOver = false;
    const over = settled().then(() => {
      isOver = true;
    });
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    primary.goOn();
    await over;
  });

  test('a number that somebody made up costs only them: they are answered from the primary', async () => {
    const { visitor, app } = await demo({ replica: await replicaLeftBehind() });
    for (const written of ['999999999', '-1', 'NaN', '1e400', "'; drop table audit --"]) {
      const answer = await app.request(addresses.signIn, {
        headers: { cookie: `written=${encodeURIComponent(written)}` },
      });
      expect(answer.status, written).toBe(200);
    }
    expect((await visitor().get(addresses.signIn)).status).toBe(200);
  });
});

describe('reading from a replica that fails', () => {
  test('halfway is noticed by nobody, and it is left alone for a while', async () => {
    const { lead, replica, begin } = await leadOnBoth();
    await replica.client.execute('alter table lessons rename to lost');
    const trips = countTrips(replica.client);
    const visit = begin();
    for (const page of [addresses.lessons, addresses.bottlenecks, addresses.experiments])
      expect(await visit(page, withoutWrites(lead)), page).toBe(200);
    expect(trips.count).toBe(2);
  });

  test('by saying nothing costs half a second once, and no page', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const replica = connect(await openClient(`http://127.0.0.1:${port}`, undefined, replicaPatience));
    const connections = new Set<Socket>();
    silent.on('connection', (connection) => connections.add(connection));
    onTestFinished(() => {
      for (const connection of connections) connection.destroy();
      silent.close();
    });
    const { as } = await demo({ replica });
    const lead = await as('national_lead');
    for (const page of [addresses.home, addresses.lessons, addresses.bottlenecks])
      expect((await lead.get(page)).status, page).toBe(200);
    expect(connections.size).toBe(1);
  });
});

describe('who was signed out while a replica does not know it yet', () => {
  test('is signed out at once where it is behind what the primary had a moment ago', async () => {
    const { lead, begin, database, elsewhere } = await leadOnBoth();
    await log(elsewhere);
    const visit = begin();
    expect(await visit(addresses.lessons, withoutWrites(lead))).toBe(200);
    await database.client.execute('delete from sessions');
    expect(await visit(addresses.lessons, withoutWrites(lead))).toBe(303);
  });

  test('is signed out by the first question to the primary, which is asked every ten seconds', async () => {
    const { lead, begin, database, elsewhere } = await leadOnBoth();
    const visit = begin();
    expect(await visit(addresses.lessons, withoutWrites(lead))).toBe(200);
    const trips = countTrips(database.client);
    await elsewhere.submit(addresses.sessions, addresses.otherSessionsEnd);
    trips.count = 0;
    expect(await visit(addresses.lessons, withoutWrites(lead))).toBe(200);
    expect(trips.count).toBe(0);
    // A process that has not asked yet, or not lately.
    expect(await begin()(addresses.lessons, withoutWrites(lead))).toBe(303);
    expect(belief).toBeLessThanOrEqual(10_000);
  });

  test('is not let in because the primary cannot be asked', async () => {
    const { lead, begin, database } = await leadOnBoth();
    const visit = begin();
    database.client.close();
    expect(await visit(addresses.lessons, withoutWrites(lead))).toBe(503);
    expect(await visit(addresses.signIn, {})).toBe(200);
  });
});

describe.skipIf(!libsqlServerProgram())('reading from a replica that follows', () => {
  test('leaves the primary in peace once it has what the reader wrote', async () => {
    const { as, database, caughtUp } = await demoOnServers();
    const breda = await as('city_lead', 'Breda');
    await log(breda);
    await caughtUp();
    await breda.get(addresses.home);
    const trips = countTrips(database.client);
    expect((await breda.get(addresses.lessons)).text).toContain(lesson.title);
    expect((await breda.get(addresses.bottlenecks)).status).toBe(200);
    expect(trips.count).toBe(0);
  });

  test('shows everybody their own last write at once, however fast they come back', async () => {
    const { as } = await demoOnServers();
    const lead = await as('national_lead');
    for (const nth of [1, 2, 3, 4, 5]) {
      const title = `Begin met bezoek nummer ${nth}`;
      await log(lead, title);
      expect((await lead.get(addresses.lessons)).text).toContain(title);
    }
  });

  test('that is gone is noticed by nobody', async () => {
    const { as, copy, caughtUp } = await demoOnServers();
    const breda = await as('city_lead', 'Breda');
    await caughtUp();
    expect((await breda.get(addresses.home)).status).toBe(200);
    await copy.kill();
    for (const page of [addresses.lessons, addresses.bottlenecks, addresses.experiments])
      expect((await breda.get(page)).status, page).toBe(200);
    await log(breda);
    expect((await breda.get(addresses.lessons)).text).toContain(lesson.title);
  });
});

/** A database that answers no question until it may go on. */
function heldUp(client: Client) {
  const waiting: (() => void)[] = [];
  const execute: Client['execute'] = client.execute.bind(client);
  client.execute = async (...given: Parameters<Client['execute']>) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return execute(...given);
  };
  return { goOn: () => waiting.map((resolve) => resolve()) };
}

/** The cookies of somebody who wrote nothing. */
const withoutWrites = (visitor: Visitor) => ({
  cookie: (visitor.headers() as { cookie: string }).cookie.replace(/written=\d+;?/, ''),
});

/**
 * A national lead who is signed in, twice; a replica that followed until then; and the application that begins to use it,
 * with nothing in memory. Who wrote nothing is answered by the replica.
 */
async function leadOnBoth() {
  const site = await demo();
  const [lead, elsewhere] = [await site.as('national_lead'), await site.as('national_lead')];
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-replica-'));
  await site.client.execute(`vacuum into '${join(folder, 'replica.db')}'`);
  const replica = connect(await openClient(`file:${join(folder, 'replica.db')}`));
  onTestFinished(() => {
    replica.client.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const begin = () => {
    const app = createApp({ ...site.dependencies, replica });
    return async (path: string, headers: Record<string, string>) =>
      (await app.request(path, { headers })).status;
  };
  return { ...site, lead, elsewhere, replica, begin };
}

async function log(visitor: Visitor, title = lesson.title) {
  const answer = await visitor.submit(addresses.newLesson, addresses.lessons, { ...lesson, title });
  expect(answer.status).toBe(303);
}

async function newestAudit(client: Client) {
  const { rows } = await client.execute('select max(id) as id from audit');
  return Number(rows[0]?.id);
}
