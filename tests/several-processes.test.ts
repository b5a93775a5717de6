import { describe, expect, test } from 'vitest';
import { connect } from '../db/database.ts';
import { openClient } from '../db/open.ts';
import { libsqlServerProgram } from '../db/server.ts';
import { verify } from '../db/verify.ts';
import { addresses } from '../views/addresses.ts';
import { demoServer } from './support/libsql.ts';
import { fetchFrom } from './support/over-http.ts';
import { start } from './support/process.ts';
import { Visitor } from './support/visitor.ts';

describe.skipIf(!libsqlServerProgram())('two processes in front of one libSQL server', () => {
  test('share who is signed in, and what one is told the other shows at once', async () => {
    const { breda, at } = await two();
    at(1);
    expect((await breda.get(addresses.home)).text).toContain('Projectleider Breda');
    const before = (await breda.get(addresses.lessons)).text;
    at(0);
    const shared = await breda.submit(addresses.newLesson, addresses.lessons, {
      title: 'Bel eerst',
      text: 'x',
    });
    at(1);
    expect(before).not.toContain('Bel eerst');
    expect((await breda.get(addresses.lessons)).text).toContain('Bel eerst');
    expect((await breda.follow(shared)).status).toBe(200);
    await breda.post(addresses.signOut, {});
    at(0);
    expect((await breda.get(addresses.lessons)).status).toBe(303);
  });

  test('save one of twenty edits of the same page, and tell the others what it says now', async () => {
    const { breda, lead, at, database } = await two();
    const { location } = await breda.submit(addresses.newLesson, addresses.lessons, {
      title: 'Eerst',
      text: 'x',
    });
    const { page } = await lead.get(`${location}/wijzigen`);
    const version = page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async (_, nth) => {
        at(nth % 2);
        const edit = { title: `Versie ${nth}`, text: 'x', version, formKey: `${nth}` };
        return (await lead.post(location ?? '', edit)).status;
      }),
    );
    expect(statuses.toSorted()).toEqual([303, ...Array(19).fill(409)]);
    expect((await verify(database)).faults).toEqual([]);
  });

  test('do once what is sent to both at the same time', async () => {
    const { breda, at } = await two();
    const lesson = { title: 'Bel eerst', text: 'x', formKey: 'once' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, nth) => {
        at(nth % 2);
        return breda.post(addresses.lessons, lesson);
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303));
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
  });

  test('write together as fast as they can, and the server keeps answering', async () => {
    const { breda, at, database } = await two();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, nth) => {
        at(nth % 2);
        return breda.post(addresses.lessons, { title: `Les ${nth}`, text: 'x', formKey: `${nth}` });
      }),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect((await verify(database)).faults).toEqual([]);
  });

  test('agree on the day, on what was first and on who is signed in, also when the clock of one is days ahead', async () => {
    const { breda, at, database } = await two({ NODE_OPTIONS: '--import ./tests/support/clock-ahead.ts' });
    const { client } = database;
    await client.execute('update programme set demo_date = null');
    const share = (title: string) => breda.post(addresses.lessons, { title, text: 'x', formKey: title });
    const days = [];
    for (const nth of [1, 0]) {
      at(nth);
      await share(`Les ${nth}`);
      days.push((await breda.get(addresses.lessons)).page.querySelector('.header__day')?.textContent);
    }
    expect(days[1]).toBe(days[0]);
    await breda.signIn('city_lead', 'Breda');
    at(1);
    expect((await breda.get(addresses.lessons)).status).toBe(200);
    await breda.signIn('city_lead', 'Breda');
    const { rows } = await client.execute(`select
      (select group_concat(title) from (select lessons.title from audit join lessons on lessons.id = subject_id
        where action = 'lesson.shared' and title like 'Les _' order by at)) as inOrder,
      (select count(*) from sessions where abs(unixepoch(expires_at) - unixepoch() - 12 * 3600) > 60) as odd`);
    expect(rows[0]).toMatchObject({ inOrder: 'Les 1,Les 0', odd: 0 });
  });
});

/** Two people, and which of the two processes they reach next. */
async function two(second: Record<string, string> = {}) {
  const { url } = await demoServer();
  const processes = [start({ DATABASE_URL: url }), start({ DATABASE_URL: url, ...second })];
  const roads = (await Promise.all(processes.map(({ address }) => address()))).map(fetchFrom);
  let next = 0;
  const visitor = () => new Visitor((request) => (roads[next] ?? fetch)(request));
  const at = (nth: number) => {
    next = nth;
  };
  return {
    at,
    breda: await visitor().signIn('city_lead', 'Breda'),
    lead: await visitor().signIn('national_lead'),
    database: connect(await openClient(url)),
  };
}
