import { describe, expect, test } from 'vitest';
import { lineOf } from '../src/http/log.ts';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { type Found, formsOn } from './support/forms.ts';
import { pagesOf } from './support/pages.ts';
import { rubbish, writers } from './support/rubbish.ts';
import type { Visitor } from './support/visitor.ts';

/** What nobody may find in a log: words, a name, a number of a citizen, a telephone, an e-mail address, a secret. */
const words = ['Geheimpje', 'Jansen', '123456782', '0612345678', 'j.jansen@breda.example', 'Zq8-t0ken_xR'];
const text = words.join(' ');

/** What a program sends along that may tell who somebody is. */
const telling = {
  'user-agent': `Browser of ${text}`,
  referer: `http://localhost/zoeken?q=${encodeURIComponent(text)}`,
  'x-forwarded-for': `${encodeURIComponent(text)}, 203.0.113.77`,
};

/** A form of which everything is filled in with it; `careful`: only what one can type freely, so that more gets through. */
function filled({ fields }: Found, careful: boolean): Record<string, string> {
  const isFree = ([one = '', ...more]: string[]) => more.length === 0 && !/^(\d|yes$|ja$)/.test(one);
  const value = (offered: string[]) => (!careful || isFree(offered) ? text : (offered.at(-1) ?? ''));
  const typed = Object.entries(fields).map(([name, offered]) => [name, value(offered)]);
  return { personalChecked: 'yes', ...Object.fromEntries(typed) };
}

const tokensOf = (visitor: Visitor): string[] =>
  (visitor.headers().cookie ?? '')
    .split('; ')
    .flatMap((cookie) => cookie.split('=')[1] ?? [])
    .filter((value) => value.length > 20);

async function site() {
  const held = await demo({ addressOf: (c) => c.req.header('x-forwarded-for') ?? '' });
  const found = (more: string[] = []) => {
    const lines = held.log.map((event) => JSON.stringify(event) + lineOf(event)).join('\n');
    return [...words, ...more].filter((word) => lines.includes(word));
  };
  return { ...held, found };
}

describe('whatever is sent, the log has none of it', () => {
  test.each(writers)('by a %s, through every form', async (role, party) => {
    const { app, as, client, log, found } = await site();
    const forms = await formsOn(await as(role, party), await pagesOf(app, client));
    const secrets: string[] = [];
    for (const form of forms)
      for (const careful of [false, true]) {
        // Some forms end the session in which they are sent.
        const visitor = await as(role, party);
        secrets.push(...tokensOf(visitor));
        await visitor.post(form.action, filled(form, careful), telling);
      }
    const told = new Set(log.map(({ result }) => result));
    expect([...told]).toEqual(expect.arrayContaining(['done', 'refused']));
    expect(told).not.toContain('not_signed_in');
    expect(secrets.length).toBeGreaterThanOrEqual(forms.length);
    expect(found(secrets)).toEqual([]);
  });

  test('in an address, what stands behind it, a header or a cookie', async () => {
    const { app, as, client, visitor, found } = await site();
    const token = 'Zq8-t0ken_xR';
    const reader = await as('reader');
    for (const page of await pagesOf(app, client)) {
      const query = new URLSearchParams({ q: text, token, code: token, state: token, email: text });
      for (const who of [reader, visitor()]) {
        await who.get(`${page}?${query}`, telling);
        await who.get(`${page}/${token}`, telling);
        await who.post(`${page}/${token}?${query}`, { email: text, code: token, seat: token }, telling);
      }
    }
    const cookie = `session=${token}; notice=${token}; language=${token}; written=${token}`;
    await app.request(addresses.lessons, { method: 'POST', headers: { cookie } });
    expect(found()).toEqual([]);
  });

  test('when it goes wrong halfway', async () => {
    const { as, client, log, found } = await site();
    const breda = await as('city_lead', 'Breda');
    await client.execute('alter table lessons rename column text to gone');
    const lesson = { title: text.slice(0, 100), text, personalChecked: 'yes' };
    expect((await breda.post(addresses.lessons, lesson, telling)).status).toBe(500);
    expect((await breda.get(`${addresses.lessons}?q=${encodeURIComponent(text)}`, telling)).status).toBe(500);
    client.close();
    expect((await breda.post(addresses.lessons, lesson, telling)).status).toBe(503);
    expect(log.filter(({ level }) => level === 'error').length).toBeGreaterThanOrEqual(3);
    expect(found()).toEqual([]);
  });
});

describe('whatever is sent, no field takes more than it should', () => {
  test('a text of fifty thousand characters is stored nowhere', async () => {
    const { app, as, client } = await demo();
    const lead = await as('national_lead');
    const long = rubbish.filter((one) => one.length === 50_000);
    for (const form of await formsOn(lead, await pagesOf(app, client))) {
      const somebody = await as('national_lead');
      for (const name of Object.keys(form.fields))
        await somebody.post(form.action, { ...filled(form, true), [name]: long });
    }
    const { rows } = await client.execute(`select count(*) as n from changes where length(after) > 45000`);
    expect(rows[0]?.n).toBe(0);
  });

  test('a form of more fields than anybody makes is refused, and told so', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, nth) => [`f${nth}`, 'x']));
    expect((await breda.post(addresses.lessons, { title: 'Een les', text: 'Zo.', ...many })).status).toBe(
      413,
    );
    const same = Array.from({ length: 3000 }, () => 'x');
    expect((await breda.post(addresses.lessons, { title: same, text: 'Zo.' })).status).toBe(413);
  });
});
