import { beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { visitorAddress } from '../src/visitor-address.ts';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { serve } from './support/serve.ts';
import type { Visitor } from './support/visitor.ts';

const lesson = { title: 'Begin met een bezoek', text: 'Wie elkaar kent belt elkaar eerder.' };
const none = Number.POSITIVE_INFINITY;

/** A minute that ends halfway would begin the count anew. */
beforeEach(async () => {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 10_000) await new Promise((resolve) => setTimeout(resolve, left));
});

describe('who sends more in a minute than anybody types', () => {
  test('is asked to wait, nothing is written, and what was typed can be sent again', async () => {
    const { as, client, restarted } = await demo({ limits: { person: 5, address: none } });
    const breda = await as('city_lead', 'Breda');
    const { page } = await breda.get(addresses.newLesson);
    const formKey = page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    for (let nth = 0; nth < 5; nth++) await breda.post(addresses.language, { language: 'nl', back: '/' });
    const answer = await breda.post(addresses.lessons, { ...lesson, formKey });
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.page.querySelector('h1')?.textContent).toBe('Even geduld');
    expect(answer.page.querySelector('[name=title]')?.getAttribute('value')).toBe(lesson.title);
    expect((await breda.get(addresses.lessons)).text).not.toContain(lesson.title);
    await client.execute('update attempts set minute = minute - 1');
    const later = await restarted().request(addresses.lessons, {
      method: 'POST',
      headers: breda.headers(),
      body: new URLSearchParams({ ...lesson, formKey }),
    });
    expect(later.status).toBe(303);
    expect((await breda.get(addresses.lessons)).text).toContain(lesson.title);
  });

  test('hinders nobody else, and may go on looking', async () => {
    const { as } = await demo({ limits: { person: 2, address: none } });
    const [breda, almere] = [await as('city_lead', 'Breda'), await as('city_lead', 'Almere')];
    const send = (who: Visitor) => who.post(addresses.language, { language: 'nl', back: '/' });
    for (const status of [303, 303, 429, 429]) expect((await send(breda)).status).toBe(status);
    expect((await send(almere)).status).toBe(303);
    expect((await breda.get(addresses.home)).status).toBe(200);
  });

  test('is counted by all processes together', async () => {
    const site = await demo({ limits: { person: 4, address: none } });
    const breda = await site.as('city_lead', 'Breda');
    const elsewhere = site.restarted();
    const body = () => new URLSearchParams({ language: 'nl', back: '/' });
    const send = async (app: typeof elsewhere) => {
      const request = { method: 'POST', headers: breda.headers(), body: body() };
      return (await app.request(addresses.language, request)).status;
    };
    for (const status of [303, 303, 429]) {
      expect(await send(site.app)).toBe(status);
      expect(await send(elsewhere)).toBe(status);
    }
  });

  test('is told to the database by the handful: who sends little costs no write', async () => {
    const { as, client } = await demo({ limits: { person: 120, address: none } });
    const breda = await as('city_lead', 'Breda');
    const told = async () =>
      (await client.execute('select count from attempts')).rows.map((row) => row.count);
    const send = async (times: number) => {
      for (let nth = 0; nth < times; nth++)
        await breda.post(addresses.language, { language: 'nl', back: '/' });
    };
    await send(9);
    expect(await told()).toEqual([]);
    await send(1);
    expect(await told()).toEqual([10]);
    await send(19);
    expect(await told()).toEqual([20]);
  });

  test('is found by network address when nobody is signed in; the address itself is not kept', async () => {
    const site = await demo({
      limits: { person: none, address: 3 },
      addressOf: (c) => c.req.header('From') ?? '',
    });
    const attempt = async (address: string) =>
      (await site.visitor().post(addresses.signIn, { seat: '0', back: '/' }, { from: address })).status;
    for (const status of [404, 404, 404, 429]) expect(await attempt('192.0.2.7')).toBe(status);
    expect(await attempt('192.0.2.8')).toBe(404);
    for (const status of [404, 404, 404, 429])
      expect(await attempt(`2001:db8::${status}:${crypto.randomUUID().slice(0, 4)}`)).toBe(status);
    expect(await attempt('2001:db8:0:1::1')).toBe(404);
    const { rows } = await site.client.execute('select group_concat(who) as who from attempts');
    expect(rows[0]?.who).not.toMatch(/192\.0\.2|2001/);
  });

  test('leaves no trace in the history, and none in the table after a while', async () => {
    const { as, client } = await demo({ limits: { person: 9, address: none } });
    const breda = await as('city_lead', 'Breda');
    await breda.post(addresses.language, { language: 'nl', back: '/' });
    const recorded = await client.execute(`select count(*) as n from changes where table_name = 'attempts'`);
    expect(recorded.rows[0]?.n).toBe(0);
    await client.execute(`insert into attempts (who, minute, count) values ('person 0', 1, 9)`);
    await breda.post(addresses.language, { language: 'nl', back: '/' });
    const old = await client.execute(`select count(*) as n from attempts where who = 'person 0'`);
    expect(old.rows[0]?.n).toBe(0);
  });
});

describe('the network address of a visitor', () => {
  test('is that of the connection, whatever they say themselves', async () => {
    const { dependencies } = await demo({ limits: { person: none, address: 2 } });
    const address = await serve(createApp({ ...dependencies, addressOf: visitorAddress(false) }));
    for (const status of [404, 404, 429])
      expect((await signInAt(address, { 'x-forwarded-for': crypto.randomUUID() })).status).toBe(status);
  });

  test('is what the web server in front added, not what they put before it', async () => {
    const { dependencies } = await demo({ limits: { person: none, address: 2 } });
    const address = await serve(createApp({ ...dependencies, addressOf: visitorAddress(true) }));
    const from = (last: string) => ({ 'x-forwarded-for': `${crypto.randomUUID()}, ${last}` });
    for (const status of [404, 404, 429])
      expect((await signInAt(address, from('192.0.2.7'))).status).toBe(status);
    expect((await signInAt(address, from('192.0.2.8'))).status).toBe(404);
  });
});

const signInAt = (address: string, headers: Record<string, string>) =>
  fetch(`${address}${addresses.signIn}`, {
    method: 'POST',
    headers: { origin: address, ...headers },
    body: new URLSearchParams({ seat: '0', back: '/' }),
  });
