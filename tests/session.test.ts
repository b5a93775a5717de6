import { describe, expect, test } from 'vitest';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import type { Answer, Visitor } from './support/visitor.ts';

/** A cookie as it was set, with its attributes in lower case. */
function cookie({ headers }: Answer, name: string): string {
  const found = headers.getSetCookie().find((one) => one.startsWith(`${name}=`)) ?? '';
  const [pair, ...attributes] = found.split(';');
  return [pair, ...attributes.map((attribute) => attribute.toLowerCase())].join(';');
}

/** Takes the first seat that is offered, and gives the answer itself. */
async function takeSeat(somebody: Visitor, back = '/') {
  const { page } = await somebody.get(addresses.signIn);
  const seat = page.querySelector('.seat [name=seat]');
  const option = seat?.querySelector('option') ?? seat;
  return somebody.post(addresses.signIn, { seat: option?.getAttribute('value') ?? '', back });
}

const role = (until: string) =>
  `update assignments set until_on = '${until}' where id = (select max(assignment_id) from sessions)`;

describe('being signed in', () => {
  test('is kept in a cookie that no script reads and no other site sends, over https only where it is https', async () => {
    const { visitor } = await demo({ secure: true });
    const kept = cookie(await takeSeat(visitor()), '__Host-session');
    for (const attribute of ['httponly', 'samesite=lax', 'path=/', 'secure', 'max-age=43200'])
      expect(kept).toContain(attribute);
    const plain = await demo();
    expect(cookie(await takeSeat(plain.visitor()), 'session')).not.toContain('secure');
  });

  test('is stored as a hash, and the token stands nowhere in the history', async () => {
    const { visitor, client } = await demo();
    const [, token = ''] = /session=([^;]+)/.exec(cookie(await takeSeat(visitor()), 'session')) ?? [];
    const { rows } = await client.execute(
      `select token_hash from sessions union all select coalesce(before, '') || coalesce(after, '') from changes`,
    );
    expect(rows.some((row) => String(row.token_hash).includes(token))).toBe(false);
  });

  test('ends with signing out, also for who kept the cookie', async () => {
    const { visitor, app } = await demo();
    const somebody = visitor();
    const [kept = ''] = cookie(await takeSeat(somebody), 'session').split(';');
    const look = () => app.request(addresses.lessons, { headers: { cookie: kept } });
    expect((await look()).status).toBe(200);
    const out = await somebody.post(addresses.signOut, {});
    expect(cookie(out, 'session')).toContain('max-age=0');
    expect((await look()).status).toBe(303);
  });

  test('ends after twelve hours, whatever the browser says', async () => {
    const { visitor, client } = await demo();
    const somebody = visitor();
    await takeSeat(somebody);
    const passes = (time: string) =>
      client.execute(
        `update sessions set expires_at = strftime('%Y-%m-%dT%H:%M:%fZ', expires_at, '-${time}')`,
      );
    await passes('719 minutes');
    expect((await somebody.get(addresses.lessons)).status).toBe(200);
    await passes('1 minutes');
    expect((await somebody.get(addresses.lessons)).status).toBe(303);
  });

  test('ends after those twelve hours too when somebody goes on in another role, or the same', async () => {
    const { visitor, client, app } = await demo();
    const somebody = visitor();
    await takeSeat(somebody);
    const { rows } = await client.execute('select max(assignment_id) as seat from sessions');
    const passes = (time: string) =>
      client.execute(
        `update sessions set expires_at = strftime('%Y-%m-%dT%H:%M:%fZ', expires_at, '-${time}')`,
      );
    await passes('719 minutes');
    const before = somebody.headers();
    expect((await somebody.post(addresses.ownRole, { seat: String(rows[0]?.seat) })).status).toBe(303);
    expect((await somebody.get(addresses.lessons)).status).toBe(200);
    expect((await app.request(addresses.lessons, { headers: before })).status).toBe(303);
    await passes('1 minutes');
    expect((await somebody.get(addresses.lessons)).status).toBe(303);
  });

  test('ends after two hours in which nothing was done, and lasts when something was', async () => {
    const { visitor, client } = await demo();
    const somebody = visitor();
    await takeSeat(somebody);
    const passes = (time: string) =>
      client.execute(`update sessions set seen_at = strftime('%Y-%m-%dT%H:%M:%fZ', seen_at, '-${time}')`);
    for (const minutes of [119, 119]) {
      await passes(`${minutes} minutes`);
      expect((await somebody.get(addresses.lessons)).status).toBe(200);
    }
    await passes('120 minutes');
    expect((await somebody.get(addresses.lessons)).status).toBe(303);
  });

  test('begins with a new token each time, and what this browser had before opens nothing', async () => {
    const { visitor, app } = await demo();
    const somebody = visitor();
    const [first = ''] = cookie(await takeSeat(somebody), 'session').split(';');
    const [second = ''] = cookie(await takeSeat(somebody), 'session').split(';');
    const look = (token: string) => app.request(addresses.lessons, { headers: { cookie: token } });
    expect((await look(second)).status).toBe(200);
    expect((await look(first)).status).toBe(303);
  });

  test('lasts through the last day of the role, and not a day longer', async () => {
    const { visitor, client } = await demo();
    const { rows } = await client.execute('select demo_date from programme');
    const today = String(rows[0]?.demo_date);
    const somebody = visitor();
    await takeSeat(somebody);
    await client.execute(role(today));
    expect((await somebody.get(addresses.lessons)).status).toBe(200);
    await client.execute(`update programme set demo_date = date(demo_date, '+1 day')`);
    expect((await somebody.get(addresses.lessons)).status).toBe(303);
  });

  test('is refused on a seat that is not offered, and where the demo is not open', async () => {
    const { visitor } = await demo();
    expect((await visitor().post(addresses.signIn, { seat: '999999', back: '/' })).status).toBe(404);
    expect((await visitor().post(addresses.signIn, {})).status).toBe(404);
    const real = await demo({ demoSignIn: false });
    expect((await real.visitor().get(addresses.signIn)).page.querySelector('.seat')).toBeNull();
    expect((await real.visitor().post(addresses.signIn, { seat: '1', back: '/' })).status).toBe(404);
  });
});

describe('a form', () => {
  test.each([
    [{ origin: 'https://localhost' }, 303],
    [{ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }, 303],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, 303],
    [{ origin: 'https://elders.example' }, 403],
    [{ origin: 'https://localhost.elders.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }, 403],
  ])('that says it comes from %o is answered %i', async (headers, status) => {
    const { visitor } = await demo();
    const answer = await visitor().post(addresses.language, { language: 'en', back: '/' }, headers);
    expect(answer.status).toBe(status);
  });
});

describe('where one is sent on to', () => {
  test.each([
    'https://elders.example/',
    '//elders.example',
    '/\\elders.example',
    '/.//elders.example',
    '/lessen/..//elders.example',
    '/%2e//elders.example',
    '/\t/elders.example',
    'javascript:alert(1)',
  ])('is never another site: %s', async (back) => {
    const { visitor } = await demo();
    const somebody = visitor();
    for (const { location } of [
      await takeSeat(somebody, back),
      await somebody.post(addresses.language, { language: 'nl', back }),
    ])
      expect(new URL(location ?? '', 'http://localhost').origin).toBe('http://localhost');
  });
});

describe('what a cookie says', () => {
  test('is never trusted: a language or a notice that makes no sense is passed over', async () => {
    const { app } = await demo();
    for (const sent of [
      'language=fr',
      'notice=%',
      'notice=%25',
      'session=%00',
      'session='.padEnd(3000, 'x'),
    ]) {
      const answer = await app.request(addresses.signIn, { headers: { cookie: sent } });
      expect(answer.status, sent).toBe(200);
      expect(await answer.text()).toContain('lang="nl"');
    }
  });

  test('a notice is shown once, as text', async () => {
    const { app } = await demo();
    const answer = await app.request(addresses.signIn, { headers: { cookie: 'notice=%3Cb%3E100%25' } });
    expect(await answer.text()).toContain('&lt;b&gt;100%');
    expect(answer.headers.get('set-cookie')).toContain('notice=; Max-Age=0');
  });
});
