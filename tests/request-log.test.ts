import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultOf, lineOf } from '../src/http/log.ts';
import { networkOf } from '../src/http/network.ts';
import { addresses, at } from '../views/addresses.ts';
import { idOf, logging, pathsOf } from './support/bottleneck.ts';
import { demo } from './support/demo.ts';
import { atTheDoor, confirm, linkIn } from './support/door.ts';
import { firstId } from './support/first.ts';

const lesson = { title: 'Begin met een bezoek', text: 'Wie elkaar kent belt elkaar eerder.' };

async function site() {
  const held = await demo({ addressOf: (c) => c.req.header('From') ?? '203.0.113.77' });
  const last = () => held.log.findLast(({ message }) => message === 'request');
  return { ...held, last };
}

describe('the log says what was done', () => {
  test('what, to which record, by whom in which role, from which network, when, and in which request', async () => {
    const { as, client, last } = await site();
    const breda = await as('city_lead', 'Breda');
    const answer = await breda.post(addresses.lessons, { ...lesson, formKey: 'one' });
    const person = await firstId(client, 'select person_id as id from audit order by audit.id desc limit 1');
    expect(last()).toMatchObject({
      level: 'info',
      action: 'lesson.shared',
      route: `POST ${addresses.lessons}`,
      table: 'lessons',
      id: Number(answer.location?.split('/').at(-1)),
      result: 'done',
      origin: '203.0.113.0/24',
      person,
      role: 'city_lead',
      requestId: answer.headers.get('x-request-id'),
    });
  });

  test('a form that was sent twice was done once', async () => {
    const { as, last } = await site();
    const breda = await as('city_lead', 'Breda');
    await breda.post(addresses.lessons, { ...lesson, formKey: 'one' });
    await breda.post(addresses.lessons, { ...lesson, formKey: 'one' });
    expect(last()).toMatchObject({ action: 'lesson.shared', result: 'repeated' });
  });

  test('somebody who signs in or out, also before it is known who they are', async () => {
    const { as, log } = await site();
    const breda = await as('city_lead', 'Breda');
    await breda.post(addresses.signOut, {});
    const told = log.map(({ action, result, role, person }) => ({ action, result, role, person }));
    const person = expect.any(Number);
    expect(told).toEqual([
      { action: 'session.started', result: 'done', role: 'city_lead', person },
      { action: 'session.ended', result: 'done', role: 'city_lead', person },
    ]);
  });

  test('somebody who comes in by a link, and who does not', async () => {
    const { visitor, ask, server, log } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    const link = linkIn(server.mails[0]);
    await confirm(visitor(), link, { code: '000000' });
    await visitor().get(`${link}x`);
    await confirm(breda, link);
    await visitor().get(link);
    const requests = log.filter(({ message }) => message === 'request');
    expect(requests.map(({ route, result, reason, role }) => [route, result, reason, role])).toEqual([
      [`POST ${addresses.signInRequest}`, 'done', undefined, null],
      [`POST ${addresses.signInLink}`, 'refused', 'wrong_code', null],
      [`GET ${addresses.signInLink}`, 'forbidden', 'link_unknown', null],
      [`POST ${addresses.signInLink}`, 'done', undefined, 'city_lead'],
      [`GET ${addresses.signInLink}`, 'refused', 'link_used', null],
    ]);
    expect(JSON.stringify(log)).not.toContain(link.split('/').at(-1));
  });

  test('nothing of who only looks at what they may', async () => {
    const { as, log } = await site();
    const reader = await as('reader');
    log.length = 0;
    await reader.get(addresses.lessons);
    await reader.get('/wp-login.php');
    expect(log).toEqual([]);
  });
});

describe('the log says why not', () => {
  test('a rule that says no, by the name it has in the code', async () => {
    const { as, last } = await site();
    const breda = await as('city_lead', 'Breda');
    const { closure } = pathsOf(idOf(await logging(breda)));
    await breda.post(closure, { version: '1', solution: 'Opgelost zonder antwoord.' });
    expect(last()).toMatchObject({
      route: `POST ${addresses.closure}`,
      id: expect.any(Number),
      reason: expect.stringMatching(/^[a-z_]+$/),
    });
    const lead = await as('national_lead');
    await lead.submit(addresses.programme, addresses.programme, { endsOn: '2017-01-02' });
    expect(last()).toMatchObject({ result: 'refused', status: 422, reason: 'ends_before_start' });
  });

  test('the fields that did not fit, not what was in them', async () => {
    const { as, last } = await site();
    const breda = await as('city_lead', 'Breda');
    await breda.post(addresses.lessons, { title: '', text: 'x'.repeat(50_000) });
    expect(last()).toMatchObject({ result: 'refused', reason: 'fields', fields: ['title', 'text'] });
  });

  test('who may not: which right it takes, as a warning', async () => {
    const { as, last } = await site();
    const reader = await as('reader');
    await reader.get(addresses.newLesson);
    expect(last()).toMatchObject({
      level: 'warn',
      route: `GET ${addresses.newLesson}`,
      result: 'forbidden',
      reason: expect.stringMatching(/^[a-z]+\.[a-z]+$/),
      role: 'reader',
    });
  });

  test('a record of somebody else, or of nobody', async () => {
    const { as, last } = await site();
    const breda = await as('city_lead', 'Breda');
    await breda.get(at(addresses.bottleneck, { id: 99_999 }));
    expect(last()).toMatchObject({ route: `GET ${addresses.bottleneck}`, id: 99_999, result: 'not_found' });
  });

  test('a form of another site, one of nobody, one that is too large, and one too many', async () => {
    const { as, visitor, last } = await site();
    const breda = await as('city_lead', 'Breda');
    await breda.post(addresses.lessons, lesson, { origin: 'https://elders.example' });
    expect(last()).toMatchObject({ level: 'warn', result: 'forbidden', reason: 'other_site', person: null });
    await visitor().post(addresses.lessons, lesson);
    expect(last()).toMatchObject({
      result: 'not_signed_in',
      person: null,
      route: `POST ${addresses.lessons}`,
    });
    await breda.post(addresses.lessons, { ...lesson, text: 'x'.repeat(300_000) });
    expect(last()).toMatchObject({ result: 'too_large' });
    const few = await demo({ limits: { person: 1, address: 1 } });
    for (let nth = 0; nth < 3; nth++) await few.visitor().post(addresses.language, { language: 'nl' });
    expect(few.log.at(-1)).toMatchObject({ level: 'warn', result: 'too_often' });
  });

  test('that somebody else was first', async () => {
    const { as, client, last } = await site();
    const lead = await as('national_lead');
    const id = await firstId(client, 'select min(id) as id from lessons');
    const path = at(addresses.editLesson, { id });
    const { page } = await lead.get(path);
    const action = page.querySelector('main form')?.getAttribute('action') ?? '';
    await lead.submit(path, action, { title: 'Eerst' });
    await lead.submit(path, action, { title: 'Daarna', version: '1' });
    expect(last()).toMatchObject({ action: 'lesson.edited', table: 'lessons', id, result: 'stale' });
  });
});

describe('the network that something comes from', () => {
  test.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:12:34::56', '2001:db8:12::/48'],
    ['2001:db8:12:34:5:6:7:8', '2001:db8:12::/48'],
    ['::1', '0:0:0::/48'],
    ['', ''],
    ['piet@breda.example', ''],
    ['unknown\n{"level":"info"}', ''],
  ])('of %j is %j', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('what went wrong is told without what was sent', () => {
  test.each([
    [new Error('Failed query: insert into x\nparams: Jan Jansen', { cause: new Error('disk is full') })],
    [new SyntaxError(`Unexpected token 'J', "Jan Jansen" is not valid JSON`)],
    [new Error('near "Jan": syntax error')],
    [new Error("no such column: 'Jan Jansen'")],
  ])('%s', (error) => {
    expect(JSON.stringify(faultOf(error))).not.toContain('Jan');
    expect(faultOf(error).stack).toContain('request-log.test.ts');
  });

  test('a slip in the code keeps its name, and an e-mail address never stands in a line', () => {
    const slip = new TypeError("Cannot read properties of undefined (reading 'title')");
    expect(faultOf(slip).message).toContain("'title'");
    const line = lineOf({ level: 'error', message: 'rejected: <p.jansen@breda.example> is full' });
    expect(line).toContain('rejected: <…> is full');
    expect(lineOf({ level: 'info', message: 'a\nb' })).not.toContain('\n');
  });
});

test('on the edge the platform logs no addresses beside it, since that of a link holds its token', () => {
  expect(readFileSync('wrangler.toml', 'utf8')).toMatch(/^invocation_logs = false$/m);
});
