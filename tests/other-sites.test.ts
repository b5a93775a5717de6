import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPath } from '../src/http/own-path.ts';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { formsOn } from './support/forms.ts';
import { historyOf } from './support/history.ts';
import { fill, pagesOf } from './support/pages.ts';

const elsewhere: Record<string, string>[] = [
  { origin: 'https://elders.example' },
  { origin: 'null' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { origin: 'https://localhost.elders.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'https://elders.localhost', 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'none' },
];

/** How a page of another site can have a browser send something without asking first. */
const kinds = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', ''];

describe('a form on another site', () => {
  test('gets nothing done, whatever it sends and to which address', async () => {
    const { app, as, client } = await demo();
    const lead = await as('national_lead');
    const before = await historyOf(client);
    const passed: string[] = [];
    const routes = new Set(app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path));
    for (const route of routes) {
      const path = await fill(route, client);
      for (const from of elsewhere)
        for (const kind of kinds) {
          const headers = { ...lead.headers(), ...from, ...(kind && { 'content-type': kind }) };
          const body = new TextEncoder().encode('version=1&title=x&language=en');
          const answer = await app.request(path, { method: 'POST', headers, body });
          if (answer.status !== 403) passed.push(`${path} ${JSON.stringify(from)} ${kind}: ${answer.status}`);
          if (answer.headers.has('set-cookie')) passed.push(`${path} sets a cookie`);
        }
    }
    expect(routes.size).toBeGreaterThan(50);
    expect(passed).toEqual([]);
    expect(await historyOf(client)).toEqual(before);
    expect((await lead.get(addresses.lessons)).status).toBe(200);
  });

  test('may not ask beforehand whether it may, nor read what is answered', async () => {
    const { app } = await demo();
    const headers = { origin: 'https://elders.example', 'access-control-request-method': 'POST' };
    const answer = await app.request(addresses.lessons, { method: 'OPTIONS', headers });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('only what is sent writes', () => {
  test('no page does, nor a way of asking that nobody uses', async () => {
    const { app, as, client } = await demo();
    const lead = await as('national_lead');
    const before = await historyOf(client);
    for (const { path: route } of app.routes.filter(({ method }) => method === 'POST')) {
      const path = await fill(route, client);
      for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const answer = await app.request(path, { method, headers: lead.headers() });
        if (method !== 'GET' && method !== 'HEAD')
          expect([method, path, answer.status]).toEqual([method, path, 404]);
      }
    }
    expect(await historyOf(client)).toEqual(before);
  });
});

const pieces = [
  ...[
    '/',
    '//',
    '\\',
    '\\\\',
    '.',
    '..',
    '@',
    ':',
    '?',
    '#',
    ';',
    '%',
    '%2f',
    '%5c',
    '%2e',
    '\t',
    '\n',
    '\0',
  ],
  ...[
    'http:',
    'https:',
    'javascript:',
    'data:',
    'elders.example',
    'lessen',
    '1',
    ' ',
    'ü',
    '\u2028',
    '／',
    '。',
  ],
];
const tricky = fc.oneof(
  fc.array(fc.constantFrom(...pieces)).map((found) => found.join('')),
  fc.string(),
  fc.webUrl(),
);

describe('where a form leads to', () => {
  test.each(['https://elders.example/', '//elders.example', '/\\\\elders.example', '/.//elders.example'])(
    'is never another site, whatever it says of where it came from: %s',
    async (back) => {
      const { app, as, client } = await demo();
      const lead = await as('national_lead');
      const query = new URLSearchParams({ terug: back, back });
      const forms = await formsOn(
        lead,
        (await pagesOf(app, client)).map((page) => `${page}?${query}`),
      );
      const led: (string | null)[] = [];
      for (const { action, fields } of forms.filter((form) => !form.action.startsWith(addresses.signOut))) {
        const first = Object.entries(fields).map(([name, [value = '']]) => [name, value || 'Een tekst']);
        const sent = { ...Object.fromEntries(first), back, terug: back };
        const somebody = await as('national_lead');
        led.push((await somebody.post(`${action.split('?')[0]}?${query}`, sent)).location);
      }
      expect(led.filter((location) => location !== null).length).toBeGreaterThan(5);
      expect(led.filter((location) => location !== null && !/^\/(?![/\\])/.test(location))).toEqual([]);
    },
  );
});

describe('a path that came from outside', () => {
  test('leads nowhere but here, in whichever way a browser reads it', () => {
    const here = 'https://kerngroep.example';
    const property = fc.property(tricky, (path) => {
      const own = ownPath(path);
      expect(own).toMatch(/^\/(?![/\\])/);
      expect(new URL(own, here).origin).toBe(here);
      expect(own).not.toMatch(/[\0-\x20\x7f]/);
      expect(ownPath(own)).toBe(own);
    });
    fc.assert(property, { numRuns: 5000 });
  });
});
