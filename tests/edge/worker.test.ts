import { type Client, createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libsqlServerProgram } from '../../db/server.ts';
import { releaseName } from '../../src/release.ts';
import { addresses } from '../../views/addresses.ts';
import { linesOf, pathsOf as meetingPaths } from '../support/agenda.ts';
import { exactly, idOf, logging, pathsOf, told } from '../support/bottleneck.ts';
import { demo } from '../support/demo.ts';
import { worker } from '../support/edge.ts';
import { readable } from '../support/experiment.ts';
import { firstId } from '../support/first.ts';
import { pagesOf } from '../support/pages.ts';

/** npm 10 leaves the libSQL server out; what needs it is skipped then. */
describe.skipIf(!libsqlServerProgram())('the Worker, in workerd, in front of a libSQL server', () => {
  const { serve, database } = worker();
  let held: ReturnType<typeof database>;
  let site: Awaited<ReturnType<typeof serve>>;
  let client: Client;

  beforeAll(async () => {
    held = database();
    held.holdDemo();
    const url = await held.start();
    client = createClient({ url });
    site = await serve({
      DATABASE_URL: url,
      PUBLIC_URL: 'http://localhost',
      SECURITY_CONTACT: 'mailto:veilig@kerngroep.example',
    });
  });
  afterAll(() => client.close());

  test('every page is, letter for letter, the page that Node serves', async () => {
    const onNode = await demo();
    const here = await site.visitor().signIn('national_lead');
    const there = await onNode.as('national_lead');
    for (const path of await pagesOf(onNode.app, onNode.client)) {
      const [one, other] = await Promise.all([here.get(path), there.get(path)]);
      expect([path, one.status, lasting(one.text)]).toEqual([path, other.status, lasting(other.text)]);
    }
  });

  test('it says where to report a vulnerability', async () => {
    const answer = await fetch(site.url + addresses.securityTxt);
    expect(await answer.text()).toContain('Contact: mailto:veilig@kerngroep.example\n');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('it names its release by what is served, as every process does', async () => {
    const health = await fetch(site.url + addresses.health);
    expect(await health.json()).toMatchObject({ build: releaseName() });
  });

  test('the clock composes the next agenda once, however often and at the same time it ticks', async () => {
    const { tick } = site;
    const before = await composedByClock(client);
    expect(await Promise.all([tick(), tick(), tick()])).toEqual([true, true, true]);
    expect(await tick()).toBe(true);
    expect(await composedByClock(client)).toBe(before + 1);
  });

  test('a city logs a bottleneck and puts a question to the core group', async () => {
    const breda = await site.visitor().signIn('city_lead', 'Breda');
    const logged = await logging(breda);
    expect(logged.status).toBe(303);
    const paths = pathsOf(idOf(logged));
    expect((await breda.follow(logged)).text).toContain(told.title);
    const { page } = await breda.follow(await breda.submit(paths.escalations, paths.escalations, exactly));
    expect(readable(page, '.ask')).toContain(exactly.question);
    expect(readable(page, '.ladder__rung--here')).toContain('Kerngroep');
  });

  test('the national lead composes an agenda by hand and publishes it, and everybody reads it', async () => {
    const lead = await site.visitor().signIn('national_lead');
    const id = await firstId(client, `select max(id) as id from meetings where status = 'planned'`);
    const paths = meetingPaths(id);
    const { page } = await lead.follow(await lead.submit(paths.agenda, paths.agenda));
    expect(linesOf(page).length).toBeGreaterThan(5);
    const published = await lead.submit(paths.publication, paths.publication);
    expect(published.location).toBe(paths.version(1));
    const reader = await site.visitor().signIn('reader');
    expect((await reader.follow(published)).text).toContain('versie 1');
  });

  test('style sheet and scripts may be kept for a year; one that is not there is not found', async () => {
    const { page } = await site.visitor().get(addresses.signIn);
    const files = [
      page.querySelector('link[rel=stylesheet]')?.getAttribute('href'),
      ...page.querySelectorAll('script').map((script) => script.getAttribute('src')),
    ];
    expect(files).toHaveLength(3);
    for (const file of files) {
      const answer = await fetch(site.url + file);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
      expect((await answer.text()).length).toBeGreaterThan(1000);
    }
    expect((await fetch(`${site.url}/assets/kerngroep.000000000000.css`)).status).toBe(404);
  });

  test('who comes back to a page that did not change is told so; somebody else gets the page', async () => {
    const almere = await site.visitor().signIn('city_lead', 'Almere');
    const first = await almere.get(addresses.bottlenecks);
    const etag = first.headers.get('etag') ?? '';
    const again = await almere.get(addresses.bottlenecks, { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
    const breda = await site.visitor().signIn('city_lead', 'Breda');
    expect((await breda.get(addresses.bottlenecks, { 'if-none-match': etag })).status).toBe(200);
  });

  test('a page can be read whatever compression is asked for', async () => {
    for (const encoding of ['identity', 'gzip', 'br, gzip']) {
      const answer = await fetch(site.url + addresses.signIn, { headers: { 'accept-encoding': encoding } });
      expect(await answer.text()).toContain('<!doctype html>');
    }
  });

  test('a hundred people at once get each their own page, also when some of them leave halfway', async () => {
    const { url, visitor } = site;
    const breda = await visitor().signIn('city_lead', 'Breda');
    const lead = await visitor().signIn('national_lead');
    const leaving = Array.from({ length: 30 }, (_, number) =>
      fetch(`${url}/?haast=${number}`, { headers: lead.headers(), signal: AbortSignal.timeout(20) }).catch(
        () => null,
      ),
    );
    const staying = Array.from({ length: 100 }, (_, number) =>
      (number % 2 ? breda : lead).get(`${addresses.bottlenecks}?woorden=${number}`),
    );
    await Promise.all(leaving);
    for (const [number, { status, text }] of (await Promise.all(staying)).entries()) {
      expect(status).toBe(200);
      expect(text).toContain(number % 2 ? 'Projectleider Breda' : 'Landelijke projectleiding');
    }
  });

  test('a hundred people who write at once are each told the truth: written, or to send it again', async () => {
    const breda = await site.visitor().signIn('city_lead', 'Breda');
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        breda.post(addresses.lessons, {
          title: `Les ${number} van de rand`,
          text: 'Tegelijk gedeeld.',
          formKey: `edge-${number}`,
        }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    const written = await count(client, `select count(*) as n from lessons where title like '% van de rand'`);
    expect(written).toBeGreaterThan(50);
    expect(written).toBe(statuses.filter((status) => status === 303).length);
  });

  test('without its database it says so in time, keeps what was typed, and goes on when it is back', async () => {
    const breda = await site.visitor().signIn('city_lead', 'Breda');
    await held.kill();
    const away = await inTime(() => breda.get(addresses.bottlenecks));
    expect([away.status, away.headers.has('retry-after')]).toEqual([503, true]);
    const lesson = { title: 'Bewaar wat er getypt is', text: 'Ook zonder database.', formKey: 'edge-kept' };
    const sent = await inTime(() => breda.post(addresses.lessons, lesson));
    expect([sent.status, sent.headers.has('retry-after')]).toEqual([503, true]);
    expect(sent.text).toContain(lesson.title);
    await held.start();
    expect((await breda.get(addresses.bottlenecks)).status).toBe(200);
    expect((await breda.post(addresses.lessons, lesson)).status).toBe(303);
  });
});

/** Whoever waits for a database that is away hears of it within three seconds. */
async function inTime<T>(work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const done = await work();
  expect(performance.now() - start).toBeLessThan(3000);
  return done;
}

async function count(client: Client, select: string) {
  const { rows } = await client.execute(select);
  return Number(rows[0]?.n);
}

/** A page without what is new each time it is made. */
const lasting = (text: string) =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'key')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment')
    .replace(/\d\d:\d\d/g, 'time');

const composedByClock = (client: Client) =>
  firstId(client, `select count(*) as id from audit where action = 'agenda.composed' and role = 'system'`);
