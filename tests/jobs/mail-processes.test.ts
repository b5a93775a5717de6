import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../db/database.ts';
import { openClient } from '../../db/open.ts';
import { libsqlServerProgram } from '../../db/server.ts';
import { addresses } from '../../views/addresses.ts';
import { atTheDoor, confirm, linkIn } from '../support/door.ts';
import { demoServer } from '../support/libsql.ts';

const email = 'iedereen@stad.example';

/** The door of a deal on a libSQL server, where nothing is sent but by processes that are started for it. */
async function shared() {
  const { url } = await demoServer();
  const database = connect(await openClient(url));
  onTestFinished(() => database.client.close());
  const site = await atTheDoor({ database, afterwards: () => undefined });
  const { client } = database;
  await client.execute({
    sql: `update people set email = ? where id =
      (select person_id from assignments where role = 'city_lead' and until_on is null limit 1)`,
    args: [email],
  });
  const start = (...loaded: string[]) => {
    const words = [...loaded, 'tests/support/mail-tick.ts', url, site.server.url];
    const child = spawn(process.execPath, ['--import', 'tsx', ...words], { stdio: 'inherit' });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };
  return {
    ...site,
    start,
    ask: async () => {
      const visitor = site.visitor();
      await visitor.post(addresses.signInRequest, { email });
      return visitor;
    },
    holdsPass: () => client.execute(`update outbox set try_after = created_at`),
    unsent: async () => (await client.execute('select id from outbox where sent_at is null')).rows.length,
  };
}

describe.skipIf(!libsqlServerProgram())('processes that send mail from one database', () => {
  test('at the same time send each mail once', async () => {
    const { ask, start, server, unsent } = await shared();
    for (let nth = 0; nth < 4; nth++) await ask();
    await Promise.all([start(), start(), start()].map((child) => once(child, 'exit')));
    expect(server.mails).toHaveLength(4);
    expect(new Set(server.mails.map(linkIn)).size).toBe(4);
    expect(await unsent()).toBe(0);
  });

  test('send again what one of them sent when it was killed before it wrote that down', async () => {
    const { ask, start, server, unsent, holdsPass } = await shared();
    const visitor = await ask();
    const killed = start();
    server.whenTaken(() => killed.kill('SIGKILL'));
    await once(killed, 'exit');
    server.whenTaken(() => undefined);
    expect(server.mails).toHaveLength(1);
    expect(await unsent()).toBe(1);
    await once(start(), 'exit');
    expect(server.mails).toHaveLength(1);
    await holdsPass();
    await once(start(), 'exit');
    expect(server.mails).toHaveLength(2);
    expect(await unsent()).toBe(0);
    expect(await confirm(visitor, linkIn(server.mails[1]))).toMatchObject({ status: 303 });
  });

  test('may have any time on their own clock: that of the database counts', async () => {
    const { ask, start, server, later } = await shared();
    const visitor = await ask();
    await once(start('--import', './tests/support/clock-ahead.ts'), 'exit');
    expect(server.mails).toHaveLength(1);
    await later('14 minutes');
    expect(await confirm(visitor, linkIn(server.mails[0]))).toMatchObject({ status: 303 });
  });
});
