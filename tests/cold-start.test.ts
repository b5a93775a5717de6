import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../db/database.ts';
import { readiness } from '../db/migrated.ts';
import { openClient } from '../db/open.ts';
import { libsqlServerProgram } from '../db/server.ts';
import { between } from './support/between.ts';
import { demoServer, libsqlServer } from './support/libsql.ts';
import { countTrips } from './support/trips.ts';

describe.skipIf(!libsqlServerProgram())('who starts on a libSQL server', () => {
  test('hears in one round trip that it can be served, and which programme it is', async () => {
    const { trips, requests, database } = await counted((await demoServer()).url);
    const ready = await readiness(database);
    expect(ready).toMatchObject({ ok: true, programme: { isDemo: true, demoDate: '2018-11-29' } });
    expect(trips.count).toBe(1);
    // The client asks each server once which protocol it speaks.
    expect(requests()).toBeLessThanOrEqual(2);
  });

  test.each([
    ['nothing was made yet', 'select 1', 'npm run db -- migrate'],
    ['it was filled by half', 'create table being_filled (since text)', 'npm run db -- seed'],
    ['its tables are of an older release', 'create table programme (id integer)', 'npm run db -- migrate'],
  ])('hears in two that it cannot when %s', async (_, statement, command) => {
    const { trips, database } = await counted((await libsqlServer()).url);
    await database.client.execute(statement);
    trips.count = 0;
    expect(await readiness(database)).toMatchObject({ ok: false, problem: expect.stringContaining(command) });
    expect(trips.count).toBe(2);
  });
});

async function counted(url: string) {
  let requests = 0;
  const road = await between(url, (nth) => {
    requests = nth;
    return 'passed';
  });
  const client = await openClient(road);
  onTestFinished(() => client.close());
  const trips = countTrips(client);
  return { trips, requests: () => requests, database: connect(client) };
}
