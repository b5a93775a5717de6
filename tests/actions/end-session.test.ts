import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';
import { historyOf } from '../support/history.ts';
import type { Visitor } from '../support/visitor.ts';

const firefox = {
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
};

/** Breda's project lead at a desk and on a phone. */
async function twice() {
  const site = await demo();
  const desk = await site.as('city_lead', 'Breda');
  const phone = await site.as('city_lead', 'Breda');
  const isIn = async (visitor: Visitor) => (await visitor.get(addresses.lessons)).status === 200;
  return { ...site, desk, phone, isIn };
}

const newest = 'select max(id) as id from sessions';

describe('where somebody is signed in', () => {
  test('is told with the browser, the role and since when, the present one first', async () => {
    const { app, visitor } = await demo();
    const { page } = await visitor().get(addresses.signIn);
    const seat = page.querySelector('.seat [name=seat]')?.getAttribute('value') ?? '';
    const body = new URLSearchParams({ seat, back: '/' });
    const headers = { ...firefox, origin: 'http://localhost' };
    const entered = await app.request(addresses.signIn, { method: 'POST', body, headers });
    const [cookie = ''] = entered.headers.getSetCookie()[0]?.split(';') ?? [];
    const list = await (await app.request(addresses.sessions, { headers: { cookie } })).text();
    expect(list).toContain('Firefox, Windows');
    expect(list).toContain('dit bent u nu');
    expect(list).toContain('29\u00a0nov');
  });

  test('is found from every page, by one’s own name', async () => {
    const { desk } = await twice();
    const { page } = await desk.get(addresses.lessons);
    expect(page.querySelector(`a[href="${addresses.sessions}"]`)?.textContent).toContain('Breda');
  });

  test('is not told to anybody else', async () => {
    const { desk, as } = await twice();
    const rows = async (visitor: Visitor) =>
      (await visitor.get(addresses.sessions)).page.querySelectorAll('tbody tr').length;
    expect(await rows(desk)).toBe(2);
    expect(await rows(await as('city_lead', 'Tilburg'))).toBe(1);
  });

  test('is told as it is now, not as it was looked at before', async () => {
    const { desk, client } = await twice();
    const first = await desk.get(addresses.sessions);
    expect(first.headers.get('etag')).toBeNull();
    await client.execute(`delete from sessions where id = (${newest})`);
    expect((await desk.get(addresses.sessions)).page.querySelectorAll('tbody tr')).toHaveLength(1);
  });
});

describe('ending a session elsewhere', () => {
  test('signs that browser out at its next click, and this one not', async () => {
    const { desk, phone, isIn, client } = await twice();
    const id = await firstId(client, newest);
    const answer = await desk.submit(addresses.sessions, at(addresses.sessionEnd, { id }));
    expect((await desk.follow(answer)).text).toContain('Die aanmelding is beëindigd.');
    expect([await isIn(desk), await isIn(phone)]).toEqual([true, false]);
  });

  test('is done once when it is sent twice', async () => {
    const { desk, client } = await twice();
    const id = await firstId(client, newest);
    const { page } = await desk.get(addresses.sessions);
    const formKey = page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    const end = at(addresses.sessionEnd, { id });
    expect((await desk.post(end, { formKey })).status).toBe(303);
    const before = await historyOf(client);
    expect((await desk.post(end, { formKey })).location).toBe(addresses.sessions);
    expect(await historyOf(client)).toEqual(before);
  });

  test('cannot be done to somebody else', async () => {
    const { phone, isIn, as, client } = await twice();
    const id = await firstId(client, newest);
    const tilburg = await as('city_lead', 'Tilburg');
    const before = await historyOf(client);
    expect((await tilburg.post(at(addresses.sessionEnd, { id }), {})).status).toBe(404);
    expect(await historyOf(client)).toEqual(before);
    expect(await isIn(phone)).toBe(true);
  });

  test('can be done for all at once, and leaves everybody else signed in', async () => {
    const { desk, phone, isIn, as } = await twice();
    const tilburg = await as('city_lead', 'Tilburg');
    const answer = await desk.submit(addresses.sessions, addresses.otherSessionsEnd);
    expect((await desk.follow(answer)).text).toContain('U bent nu alleen nog hier aangemeld.');
    expect([await isIn(desk), await isIn(phone), await isIn(tilburg)]).toEqual([true, false, true]);
  });
});
