import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../db/database.ts';
import { openClient } from '../db/open.ts';
import { libsqlServerProgram, startLibsqlServer } from '../db/server.ts';
import { verify } from '../db/verify.ts';
import { jobNames } from '../src/domain/job.ts';
import { runJobs } from '../src/jobs/run.ts';
import { addresses } from '../views/addresses.ts';
import { en } from '../views/text/en.ts';
import { nl } from '../views/text/nl.ts';
import { between, type Fate } from './support/between.ts';
import { demo } from './support/demo.ts';
import { demoServer } from './support/libsql.ts';
import type { Answer, Visitor } from './support/visitor.ts';

const lesson = {
  title: 'Bel eerst',
  text: 'Dat is sneller.\n\nEn "beter" <ook>.',
  formKey: 'kept',
};

describe.skipIf(!libsqlServerProgram())('when the libSQL server is gone', () => {
  test('every page says so, in the reader’s language, and looks like the site', async () => {
    const { visitor, server } = await demoOnServer();
    const somebody = visitor();
    await somebody.post(addresses.language, { language: 'en', back: '/' });
    await server.kill();
    const { status, headers, page, text } = await within(3000, () => somebody.get(addresses.lessons));
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(page.querySelector('h1')?.textContent).toBe(en.failures.away.title);
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(page.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toMatch(/^\/assets\//);
    expect(page.querySelector('main a')?.getAttribute('href')).toBe(addresses.lessons);
    expect(text).not.toContain(en.common.signIn);
  });

  test('a form that is sent is kept whole, and is done once when it is sent again as it came back', async () => {
    const { as, server, database } = await demoOnServer();
    const breda = await as('city_lead', 'Breda');
    await server.kill();
    const answer = await within(3000, () => breda.post(addresses.lessons, lesson));
    expect(answer.status).toBe(503);
    expect(answer.page.querySelector('h1')?.textContent).toBe(nl.failures.unsure.title);
    expect(keptIn(answer, addresses.lessons)).toEqual(lesson);
    await server.again();
    const again = await breda.post(addresses.lessons, keptIn(answer, addresses.lessons));
    expect(again.status).toBe(303);
    expect((await breda.follow(again)).text).toContain(
      'En "beter" <ook>.'.replace(/"/g, '&quot;').replace(/<ook>/, '&lt;ook&gt;'),
    );
    expect((await breda.post(addresses.lessons, lesson)).location).toBe(again.location);
    expect(await lessons(database)).toBe(1);
  });

  test('pages are back as soon as it is, without a restart', async () => {
    const { as, server } = await demoOnServer();
    const breda = await as('city_lead', 'Breda');
    await server.kill();
    await Promise.all(Array.from({ length: 50 }, () => breda.get(addresses.lessons)));
    await server.again();
    expect((await breda.get(addresses.lessons)).status).toBe(200);
    expect((await breda.post(addresses.lessons, lesson)).status).toBe(303);
  });

  test('the log says of health and of what the clock does why they failed', async () => {
    const { visitor, dependencies, log, server } = await demoOnServer();
    await server.kill();
    expect((await visitor().get(addresses.health)).status).toBe(503);
    await runJobs(dependencies);
    expect(log.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The database cannot be reached: \S+/),
      ...jobNames.map(() => expect.stringMatching(/^job failed: The database cannot be reached: \S+/)),
    ]);
  });

  test('what another site sends is refused before anything is kept', async () => {
    const { as, server } = await demoOnServer();
    const breda = await as('city_lead', 'Breda');
    await server.kill();
    const elsewhere = { origin: 'https://elders.example' };
    const answer = await breda.post(addresses.lessons, lesson, elsewhere);
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain(lesson.title);
    expect((await breda.post(addresses.lessons, { text: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

describe.skipIf(!libsqlServerProgram())('when the libSQL server', () => {
  test.each([
    ['answers nothing at all', 'silent'],
    ['breaks off every connection', 'lost'],
    ['is behind something that answers in its place', 'failed'],
  ] satisfies [string, Fate][])(
    '%s, everybody hears of it within three seconds, and it passes',
    async (_, fate) => {
      const road = { fate: 'passed' as Fate };
      const { as, database } = await demoOnServer(() => road.fate);
      const breda = await as('city_lead', 'Breda');
      road.fate = fate;
      const answers = await within(3000, () =>
        Promise.all(
          Array.from({ length: 60 }, (_, nth) =>
            nth % 2
              ? breda.get(addresses.lessons)
              : breda.post(addresses.lessons, { ...lesson, formKey: `${nth}` }),
          ),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(503));
      road.fate = 'passed';
      await within(5000, () => untilServed(breda));
      expect((await breda.post(addresses.lessons, lesson)).status).toBe(303);
      expect((await verify(database)).faults).toEqual([]);
    },
  );

  test('stops answering halfway a page, the page still knows who looks', async () => {
    let left = Number.POSITIVE_INFINITY;
    const { as } = await demoOnServer(() => (left-- > 0 ? 'passed' : 'silent'));
    const breda = await as('city_lead', 'Breda');
    left = 1;
    const answer = await within(3000, () => breda.get(addresses.lessons));
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('Projectleider Breda');
    expect(answer.page.querySelector('nav')).not.toBeNull();
  });

  test.each([
    ['did it, but its answer was lost', 'unanswered'],
    ['never got it', 'lost'],
  ] satisfies [string, Fate][])('%s, it is done once all the same', async (_, fate) => {
    const road = { fate: 'passed' as Fate };
    const isWrite = (body: string) => body.includes('insert into audit');
    const { as, database } = await demoOnServer((_, body) => (isWrite(body) ? road.fate : 'passed'));
    const breda = await as('city_lead', 'Breda');
    road.fate = fate;
    const answer = await breda.post(addresses.lessons, lesson);
    expect(answer.status).toBe(503);
    expect(await lessons(database)).toBe(fate === 'unanswered' ? 1 : 0);
    road.fate = 'passed';
    expect((await breda.post(addresses.lessons, keptIn(answer, addresses.lessons))).status).toBe(303);
    expect(await lessons(database)).toBe(1);
    expect((await verify(database)).faults).toEqual([]);
  });

  test('is killed while sixty people write, everything is there whole or not at all, and sent again done once', async () => {
    const { as, server, database } = await demoOnServer();
    const breda = await as('city_lead', 'Breda');
    const forms = Array.from({ length: 60 }, (_, nth) => ({
      ...lesson,
      title: `Les ${nth}`,
      formKey: `${nth}`,
    }));
    let written = 0;
    const send = async (form: typeof lesson) => {
      const { status, location } = await breda.post(addresses.lessons, form);
      if (status === 303 && ++written === 20) await server.kill();
      return { status, location };
    };
    const answers = await Promise.all(forms.map(send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 503]));
    await server.again();
    expect((await verify(database)).faults).toEqual([]);
    const again = await Promise.all(forms.map((form) => breda.post(addresses.lessons, form)));
    for (const [nth, { status, location }] of again.entries()) {
      expect(status).toBe(303);
      if (answers[nth]?.location) expect(location).toBe(answers[nth]?.location);
    }
    expect(await lessons(database, 'Les %')).toBe(60);
    expect((await verify(database)).faults).toEqual([]);
  });
});

/** The application in front of a libSQL server that can be taken away and brought back, and of what lies between. */
async function demoOnServer(decide?: (nth: number, body: string) => Fate) {
  let server = await demoServer();
  const { folder, url } = server;
  const client = await openClient(decide ? await between(url, decide) : url);
  const database = connect(client);
  onTestFinished(async () => {
    client.close();
    await server.kill();
  });
  const again = async () => {
    server = { ...(await startLibsqlServer({ folder, port: Number(new URL(url).port) })), folder };
  };
  const straight = connect(await openClient(url));
  return { ...(await demo({ database })), server: { kill: () => server.kill(), again }, database: straight };
}

/** How many lessons of this title there are. */
async function lessons({ client }: ReturnType<typeof connect>, title = lesson.title) {
  const { rows } = await client.execute({
    sql: 'select count(*) as n from lessons where title like ?',
    args: [title],
  });
  return Number(rows[0]?.n);
}

/** What the page keeps of a form that went to `action`. */
function keptIn({ page }: Answer, action: string): Record<string, string> {
  const form = page.querySelector(`form[action="${action}"]`);
  const fields = form?.querySelectorAll('input[type=hidden]') ?? [];
  return Object.fromEntries(
    fields.map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? '']),
  );
}

async function untilServed(visitor: Visitor) {
  while ((await visitor.get(addresses.lessons)).status !== 200);
}

/** What it gives, when it takes no longer than so many milliseconds. */
async function within<T>(limit: number, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  expect(performance.now() - start).toBeLessThan(limit);
  return result;
}
