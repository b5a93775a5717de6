import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { atProvider } from '../support/at-provider.ts';
import {
  ask,
  comeBack,
  identify,
  invite,
  organisations,
  provider,
  signInAt,
  wayOn,
} from '../support/organisations.ts';
import type { Answer, Visitor } from '../support/visitor.ts';

type Site = Awaited<ReturnType<typeof organisations>>;
type Refusal = keyof typeof nl.providers.refusals;

const bredaAs = (visitor: Visitor, as = 'b1') => ({ visitor, email: 'lead@breda.example', as });

/** One plain sentence and the way on; nobody is signed in; and nothing by which somebody could be stands in the log. */
async function expectRefused(site: Site, visitor: Visitor, answer: Answer, status: number, refusal: Refusal) {
  const { title } = nl.providers.refusals[refusal];
  expect([answer.status, answer.page.querySelector('h1')?.textContent]).toEqual([status, title]);
  expect(answer.page.querySelector(`main a[href="${addresses.signIn}"]`)).not.toBeNull();
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.text).not.toMatch(/code=|state=|at .*\.ts:\d|Error/);
  expect((await visitor.get(addresses.bottlenecks)).status).toBe(303);
  const log = JSON.stringify(site.log);
  expect(log).toContain(`"reason":"${refusal}"`);
  expect(log).not.toMatch(/@|breda\.example|code=|state=|eyJ/);
}

describe('who comes back from the provider is not let in', () => {
  test('a second time with the same answer', async () => {
    const site = await organisations();
    const [first, second] = [site.visitor(), site.visitor()];
    const came = await identify(bredaAs(first));
    expect((await comeBack(first, came)).status).toBe(303);
    await first.post(addresses.signOut, {});
    await expectRefused(site, first, await comeBack(first, came), 400, 'used');
    await expectRefused(site, second, await comeBack(second, came), 400, 'elsewhere');
  });

  test('twice, when the same answer comes twice at the same time', async () => {
    const site = await organisations();
    const somebody = site.visitor();
    const came = await identify(bredaAs(somebody));
    const answers = await Promise.all([came, came, came].map((url) => comeBack(somebody, url)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400, 400]);
    const { rows } = await site.client.execute(
      `select count(*) as n from sessions where method = 'provider'`,
    );
    expect(rows[0]?.n).toBe(1);
  });

  test.each<[string, (url: URL) => void, Refusal]>([
    [
      'with a state that was changed',
      ({ searchParams }) => searchParams.set('state', 'x'.repeat(43)),
      'used',
    ],
    ['without a state', ({ searchParams }) => searchParams.delete('state'), 'used'],
    ['with two states', ({ searchParams }) => searchParams.append('state', 'x'), 'distrusted'],
    [
      'with a code that was changed',
      ({ searchParams }) => searchParams.set('code', 'x'.repeat(43)),
      'distrusted',
    ],
    ['without a code', ({ searchParams }) => searchParams.delete('code'), 'distrusted'],
    [
      'in the name of another provider',
      ({ searchParams }) => searchParams.set('iss', 'https://elders.example'),
      'distrusted',
    ],
    ['without the name of the provider', ({ searchParams }) => searchParams.delete('iss'), 'distrusted'],
  ])('%s', async (_, change, refusal) => {
    const site = await organisations();
    const somebody = site.visitor();
    const came = await identify(bredaAs(somebody));
    change(came);
    await expectRefused(site, somebody, await comeBack(somebody, came), 400, refusal);
  });

  test('in another browser than the one that it began in, which cannot go on with it either', async () => {
    const site = await organisations();
    const [one, other] = [site.visitor(), site.visitor()];
    const came = await identify(bredaAs(one));
    await ask({ visitor: other, email: 'lead@breda.example' });
    await expectRefused(site, other, await comeBack(other, came), 400, 'elsewhere');
    await expectRefused(site, one, await comeBack(one, came), 400, 'used');
  });

  test('after more than ten minutes', async () => {
    const site = await organisations();
    const somebody = site.visitor();
    const came = await identify(bredaAs(somebody));
    await site.client.execute(
      `update sign_ins set expires_at = strftime('%Y-%m-%dT%H:%M:%fZ', expires_at, '-10 minutes')`,
    );
    await expectRefused(site, somebody, await comeBack(somebody, came), 400, 'late');
  });

  test.each([
    ['an answer to another question', `update sign_ins set nonce = 'another'`],
    ['an answer to a question that another asked', `update sign_ins set verifier = '${'x'.repeat(43)}'`],
  ])('with %s', async (_, otherwise) => {
    const site = await organisations();
    const somebody = site.visitor();
    const came = await identify(bredaAs(somebody));
    await site.client.execute(otherwise);
    await expectRefused(site, somebody, await comeBack(somebody, came), 400, 'distrusted');
  });

  test('with a token that the provider did not sign', async () => {
    const site = await organisations();
    const { publicKey } = await crypto.subtle.generateKey(
      {
        name: 'RSASSA-PKCS1-v1_5',
        hash: 'SHA-256',
        modulusLength: 2048,
        publicExponent: new Uint8Array([1, 0, 1]),
      },
      true,
      ['sign', 'verify'],
    );
    const other = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid: 'proef', key_ops: undefined };
    site.breda.answerInstead((request, response) => {
      if (request.url !== '/jwks') return false;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ keys: [other] }));
      return true;
    });
    const somebody = site.visitor();
    await expectRefused(site, somebody, await signInAt(bredaAs(somebody)), 400, 'distrusted');
  });

  test('who said no there, or was not allowed to', async () => {
    const site = await organisations();
    const somebody = site.visitor();
    const leading = await ask(bredaAs(somebody));
    const came = await atProvider().fillIn(wayOn(leading), { stop: 'yes' });
    expect(came.searchParams.get('error')).toBe('access_denied');
    await expectRefused(site, somebody, await comeBack(somebody, came), 403, 'stopped');
  });

  test('after something that nobody here knows what to do with, of which the log holds no more than a word', async () => {
    const site = await organisations();
    const somebody = site.visitor();
    const came = await identify(bredaAs(somebody));
    came.searchParams.set('error', 'Het wachtwoord is geheim');
    await expectRefused(site, somebody, await comeBack(somebody, came), 502, 'set_up');
    expect(JSON.stringify(site.log)).not.toContain('geheim');
  });
});

describe('who comes back from the provider too often', () => {
  const from = (network: string) => ({ from: network });
  const byHeader = {
    addressOf: (c: { req: { header(name: string): string | undefined } }) => c.req.header('From') ?? '',
  };
  const guess = (nth: number) => `${addresses.signInReturn}?state=${String(nth).padStart(43, 'x')}&code=x`;

  test('is refused whatever they come with, from this network only, and may after a quarter of an hour', async () => {
    const site = await organisations();
    Object.assign(site.dependencies, byHeader);
    const [guesser, somebody] = [site.visitor(), site.visitor()];
    await ask({ visitor: guesser, email: 'lead@breda.example' });
    for (let nth = 0; nth < 40; nth++)
      expect((await guesser.get(guess(nth), from('192.0.2.1'))).status).toBe(400);
    const came = await identify(bredaAs(somebody));
    const path = came.pathname + came.search;
    const answer = await somebody.get(path, from('192.0.2.1'));
    await expectRefused(site, somebody, answer, 429, 'too_often');
    expect(answer.headers.get('retry-after')).toBe('900');
    expect(site.log.findLast(({ reason }) => reason === 'too_often')).toMatchObject({
      level: 'warn',
      result: 'too_often',
      route: `GET ${addresses.signInReturn}`,
    });
    expect((await somebody.get(path, from('192.0.2.2'))).status).toBe(303);
    await site.client.execute('update attempts set minute = minute - 16');
    expect((await guesser.get(guess(41), from('192.0.2.1'))).status).toBe(400);
  });

  test('costs the database no more than the question', async () => {
    const site = await organisations();
    const guesser = site.visitor();
    await ask({ visitor: guesser, email: 'lead@breda.example' });
    for (let nth = 0; nth < 50; nth++) await guesser.get(guess(nth));
    const { rows } = await site.client.execute(`select count from attempts where who like 'returns %'`);
    expect(rows.map(({ count }) => count)).toEqual([41]);
  });

  test('is not who never went: that is refused before the database hears of it', async () => {
    const site = await organisations();
    for (let nth = 0; nth < 3; nth++) await site.visitor().get(guess(nth));
    expect((await site.client.execute('select id from attempts')).rows).toEqual([]);
  });
});

describe('who has an account there is not let in', () => {
  test('without an invitation, and hears whom to ask', async () => {
    const site = await organisations();
    site.breda.people.b2 = { email: 'niemand@breda.example' };
    const somebody = site.visitor();
    const answer = await signInAt(bredaAs(somebody, 'b2'));
    await expectRefused(site, somebody, answer, 403, 'not_invited');
    expect(answer.text).toContain('landelijke projectleiding');
  });

  test('under an address of another organisation: no directory speaks for the people of another', async () => {
    const site = await organisations();
    site.breda.people.b2 = { email: 'lead@tilburg.example', email_verified: true };
    const somebody = site.visitor();
    await expectRefused(site, somebody, await signInAt(bredaAs(somebody, 'b2')), 403, 'foreign_domain');
  });

  test.each([
    [{ email: 'lead@breda.example', email_verified: false }, 'unverified'],
    [{ email: 'lead@breda.example', email_verified: 'false' }, 'unverified'],
    [{}, 'no_email'],
  ] as const)('when the directory says no more than %o', async (told, refusal) => {
    const site = await organisations();
    site.breda.people.b2 = told;
    const somebody = site.visitor();
    await expectRefused(site, somebody, await signInAt(bredaAs(somebody, 'b2')), 403, refusal);
  });

  test('when the directory says no address, and has no place to ask for it', async () => {
    const otherwise = { features: { devInteractions: { enabled: false }, userinfo: { enabled: false } } };
    const nijmegen = { name: 'Gemeente Nijmegen', domains: ['nijmegen.example'], people: {}, otherwise };
    const site = await organisations();
    Object.assign(site.dependencies, { providers: [(await provider(nijmegen)).provider] });
    const somebody = site.visitor();
    const asked = { visitor: somebody, email: 'lead@nijmegen.example', as: 'n1' };
    await expectRefused(site, somebody, await signInAt(asked), 403, 'no_email');
  });

  test('under an address that somebody else had before, and signed in with', async () => {
    const site = await organisations();
    expect((await signInAt(bredaAs(site.visitor()))).status).toBe(303);
    site.breda.people.b2 = { email: 'lead@breda.example' };
    const successor = site.visitor();
    const answer = await signInAt(bredaAs(successor, 'b2'));
    await expectRefused(site, successor, answer, 403, 'other_account');
    expect(answer.text).toContain('landelijke projectleiding');
  });

  test('who was invited but has no role today, and is bound to nothing', async () => {
    const site = await organisations();
    await site.client.execute(`update assignments set until_on = '2018-01-01' where role = 'city_lead'`);
    const somebody = site.visitor();
    const answer = await signInAt(bredaAs(somebody));
    expect([answer.status, answer.page.querySelector('h1')?.textContent]).toEqual([
      403,
      nl.signIn.noRole.title,
    ]);
    const { rows } = await site.client.execute('select id from identities');
    expect(rows).toEqual([]);
    await site.client.execute(
      `update assignments set from_on = '2018-11-30', until_on = null where role = 'city_lead'`,
    );
    const early = await signInAt(bredaAs(site.visitor()));
    expect(early.text).toContain('Uw rol begint op vr 30 nov');
  });

  test('when two people have that address', async () => {
    const site = await organisations();
    await invite(site.client, 'Almere', 'lead@breda.example');
    const somebody = site.visitor();
    await expectRefused(site, somebody, await signInAt(bredaAs(somebody)), 403, 'not_invited');
  });
});
