import { describe, expect, test } from 'vitest';
import { everyAnswer, type Told } from './support/every-answer.ts';

const exactly: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const directives = [
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
  ],
  ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"],
].flat();

const publicPaths = /^\/(assets|\.well-known)\//;

/** What is wrong with an answer; nothing, mostly. */
function faults({ method, path, answer: { headers, status, text } }: Told): string[] {
  const wrong = Object.entries(exactly).flatMap(([name, value]) =>
    headers.get(name) === value ? [] : [`${name}: ${headers.get(name)}`],
  );
  const policy = headers.get('content-security-policy')?.split('; ') ?? [];
  if (policy.join() !== directives.join()) wrong.push(`policy: ${policy}`);
  if (!headers.get('permissions-policy')?.includes('camera=()')) wrong.push('permissions-policy');
  const type = headers.get('content-type') ?? '';
  if (text && !/^(text\/\w+; charset=utf-8|application\/json)$/i.test(type)) wrong.push(`type: ${type}`);
  const caching = headers.get('cache-control') ?? '';
  const isKept = publicPaths.test(path) && status === 200;
  const mayBe = method === 'GET' && status < 400 ? /no-store|^private, no-cache$/ : /no-store/;
  if (!isKept && !publicPaths.test(path) && !mayBe.test(caching)) wrong.push(`cache-control: ${caching}`);
  for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
    if (headers.has(name)) wrong.push(name);
  return wrong;
}

const named = (told: Told[], faultsOf: (one: Told) => string[]) =>
  told.flatMap((one) =>
    faultsOf(one).map((fault) => `${one.method} ${one.path} ${one.name} (${one.answer.status}): ${fault}`),
  );

describe('every answer, over https', () => {
  let given: Promise<Told[]> | undefined;
  const everything = () => (given ??= everyAnswer({ secure: true }));

  test('is of a kind that one can get: all of them were tried', async () => {
    const told = await everything();
    const statuses = new Set(told.map(({ answer }) => answer.status));
    const all = [200, 303, 304, 401, 403, 404, 409, 413, 422, 429, 503];
    expect([...statuses].sort()).toEqual(expect.arrayContaining(all));
  });

  test('carries the headers that keep a browser from doing what was not meant', async () => {
    expect(named(await everything(), faults)).toEqual([]);
  });

  test('tells the browser to come back over https only, for a year', async () => {
    const wrong = named(await everything(), ({ answer }) => {
      const said = answer.headers.get('strict-transport-security');
      return said === 'max-age=31536000; includeSubDomains' ? [] : [String(said)];
    });
    expect(wrong).toEqual([]);
  });

  test('sets no cookie but for this host, out of reach of scripts and of forms elsewhere', async () => {
    const cookies = (await everything()).flatMap(({ answer }) => answer.headers.getSetCookie());
    const wrong = cookies.filter((cookie) => {
      const [pair = '', ...said] = cookie.split('; ');
      return !(
        pair.startsWith('__Host-') &&
        ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'].every((word) => said.includes(word)) &&
        pair.length < 4096
      );
    });
    expect(wrong).toEqual([]);
    const names = new Set(cookies.map((cookie) => /^__Host-(\w+)/.exec(cookie)?.[1]));
    expect([...names]).toEqual(
      expect.arrayContaining(['session', 'notice', 'language', 'written', 'asking']),
    );
  });

  test('leads nowhere but here', async () => {
    const told = await everything();
    const elsewhere = told.filter(({ answer: { location } }) => location && !/^\/(?![/\\])/.test(location));
    expect(elsewhere.map(({ path, answer }) => [path, answer.location])).toEqual([]);
  });

  test('to who signs out has the browser clear the pages that it kept', async () => {
    const out = (await everything()).find(
      ({ path, name }) => path === '/afmelden' && name === 'of the national lead',
    );
    expect(out?.answer.headers.get('clear-site-data')).toBe('"cache"');
  });
});

describe('every answer, without https', () => {
  test('says nothing of https, and its cookies work all the same', async () => {
    const told = await everyAnswer({ secure: false });
    const saying = told.filter(({ answer }) => answer.headers.has('strict-transport-security'));
    expect(saying.map(({ path }) => path)).toEqual([]);
    const cookies = told.flatMap(({ answer }) => answer.headers.getSetCookie());
    expect(cookies.filter((cookie) => /secure|^__/i.test(cookie))).toEqual([]);
    expect(named(told, faults)).toEqual([]);
  });
});
