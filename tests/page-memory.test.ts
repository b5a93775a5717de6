import { describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import type { Role } from '../src/domain/role.ts';
import { pageCache } from '../src/http/page-cache.ts';
import { addresses, at } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { firstId } from './support/first.ts';
import { pagesOf } from './support/pages.ts';

const everybody: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Breda'],
  ['city_lead', 'Almere'],
  ['ministry_delegate', 'JenV'],
  ['ministry_delegate', 'VWS'],
  ['steering_member'],
  ['reader'],
];

/** A page as somebody sees it, apart from the key that makes each form its own. */
async function seen(answering: Response | Promise<Response>): Promise<string> {
  const answer = await answering;
  const text = await answer.text();
  return `${answer.status} ${text.replace(/name="formKey" value="[^"]*"/g, '')}`;
}

describe('a page that is kept in memory', () => {
  test('is what the page would be if it were made anew, whoever looked at it before', async () => {
    const { app, as, client, restarted } = await demo();
    const visitors = await Promise.all(everybody.map((who) => as(...who)));
    const { rows } = await client.execute('select distinct bottleneck_id as id from notes');
    const noted = rows.map(({ id }) => at(addresses.bottleneck, { id: Number(id) }));
    expect(noted.length).toBeGreaterThan(2);
    for (const page of [...(await pagesOf(app, client)), ...noted])
      for (const visitor of [...visitors, ...visitors.toReversed()]) {
        const request = { headers: visitor.headers() };
        expect(await seen(app.request(page, request))).toBe(await seen(restarted().request(page, request)));
      }
  });

  test('is not shown to who takes another seat in the same browser', async () => {
    const { as } = await demo();
    const browser = await as('national_lead');
    expect((await browser.get(addresses.newMeeting)).status).not.toBe(403);
    await browser.get(addresses.people);
    await browser.signIn('reader');
    const { text } = await browser.get(addresses.people);
    expect(text).not.toContain(addresses.newPerson);
  });

  test('is made anew when somebody else changes anything, also outside the application', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    await lead.get(addresses.lessons);
    const before = await lead.get(addresses.lessons);
    await client.execute(`update lessons set title = 'Bel eerst, mail later'`);
    const after = await lead.get(addresses.lessons);
    expect(before.text).not.toContain('Bel eerst');
    expect(after.text).toContain('Bel eerst, mail later');
  });

  test.each([
    ['day', { demoDate: '2018-12-01' }],
    ['release', { build: 'another' }],
    ['way in', { demoSignIn: false }],
  ])('is not shown by a process with another %s', async (_, other) => {
    const { app, dependencies, as } = await demo();
    const lead = await as('national_lead');
    const headers = lead.headers();
    const [first, again, elsewhere] = [
      await app.request(addresses.lessons, { headers }),
      await app.request(addresses.lessons, { headers }),
      await createApp({ ...dependencies, ...other }).request(addresses.lessons, { headers }),
    ].map((answer) => answer.headers.get('etag'));
    expect(again).toBe(first);
    expect(elsewhere).not.toBe(first);
  });

  test('is not shown at an address that has no page', async () => {
    const { app, as } = await demo();
    const headers = (await as('national_lead')).headers();
    for (const path of ['/', '/', '//', '//lessen', '/.//lessen']) {
      const { status } = await app.request(new Request(`http://localhost${path}`, { headers }));
      expect(status, path).toBe(path === '/' ? 200 : 404);
    }
  });

  test('is not the whole page where only its part is asked for', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    await lead.get(addresses.lessons);
    const part = await lead.get(addresses.lessons, { 'HX-Request-Type': 'partial' });
    expect(part.text).not.toContain('<!doctype html>');
    expect((await lead.get(addresses.lessons)).text).toContain('<!doctype html>');
  });

  test('is made anew after a backup was put back, though as many changes were made since', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    const tag = async () => (await lead.get(addresses.lessons)).headers.get('etag');
    await lead.get(addresses.lessons);
    const before = await tag();
    // The same number of changes, by another act: as when what was lost is done again.
    await client.execute('drop trigger audit_refuses_update');
    await client.execute(`update audit set request_id = 'another' where id = (select max(id) from audit)`);
    expect(await tag()).not.toBe(before);
  });

  test('is packed for a browser that takes it so, and says the same', async () => {
    const { app, as } = await demo();
    const headers = (await as('national_lead')).headers();
    const plain = await (await app.request(addresses.lessons, { headers })).text();
    for (const _ of [1, 2]) {
      const packed = await app.request(addresses.lessons, {
        headers: { ...headers, 'accept-encoding': 'br, gzip' },
      });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      const stream = packed.body?.pipeThrough(new DecompressionStream('gzip'));
      expect(await new Response(stream).text()).toBe(plain);
    }
    const refusing = { ...headers, 'accept-encoding': 'gzip;q=0' };
    const answer = await app.request(addresses.lessons, { headers: refusing });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(plain);
  });

  test('is out of reach as soon as the role ends that it was made for', async () => {
    const { as, client } = await demo();
    const breda = await as('city_lead', 'Breda');
    for (const _ of [1, 2]) expect((await breda.get(addresses.lessons)).status).toBe(200);
    const id = await firstId(client, 'select max(assignment_id) as id from sessions');
    await client.execute(`update assignments set until_on = '2018-11-28' where id = ${id}`);
    expect((await breda.get(addresses.lessons)).status).toBe(303);
  });

  test('never says a second time what was said once', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    await lead.post(addresses.language, { language: 'nl', back: addresses.lessons });
    const sent = await lead.submit(addresses.newLesson, addresses.lessons, {
      title: 'Begin met een bezoek',
      text: 'Wie elkaar kent belt elkaar eerder.',
    });
    const first = await lead.follow(sent);
    expect(first.page.querySelector('.notice')).not.toBeNull();
    const again = await lead.follow(sent);
    expect(again.status).toBe(200);
    expect(again.page.querySelector('.notice')).toBeNull();
  });

  test('makes room for others: memory stays bounded, in bytes', () => {
    const pages = pageCache();
    const html = { plain: new Uint8Array(100_000) };
    for (let nth = 0; nth < 1_000; nth++) pages.set(`page ${nth}`, html);
    expect(pages.calculatedSize).toBeLessThanOrEqual(8 * 1024 * 1024);
    expect(pages.get('page 999')).toBe(html);
    expect(pages.get('page 0')).toBeUndefined();
    pages.set('too large for all of it', { plain: new Uint8Array(20_000_000) });
    expect(pages.get('page 999')).toBe(html);
  });
});
