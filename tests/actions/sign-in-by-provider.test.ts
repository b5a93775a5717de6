import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { atProvider } from '../support/at-provider.ts';
import { ask, comeBack, identify, invite, organisations, signInAt, wayOn } from '../support/organisations.ts';

describe('with the account of the own organisation', () => {
  test('somebody who was invited signs in, and comes out where they were going', async () => {
    const { visitor, client } = await organisations();
    const somebody = visitor();
    const answer = await signInAt({ visitor: somebody, email: 'lead@breda.example', as: 'b1' });
    expect([answer.status, answer.location]).toEqual([303, addresses.bottlenecks]);
    const { text } = await somebody.follow(answer);
    expect(text).toContain('Projectleider Breda');
    const { rows } = await client.execute(`select method from sessions order by id desc limit 1`);
    expect(rows[0]?.method).toBe('provider');
  });

  test('the page on the way says where one is going, and goes there by itself', async () => {
    const { visitor, breda } = await organisations();
    const answer = await ask({ visitor: visitor(), email: ' Lead@BREDA.example ' });
    expect(answer.status).toBe(200);
    expect(answer.page.querySelector('h1')?.textContent).toBe('Verder bij Gemeente Breda');
    expect(answer.headers.get('refresh')).toBe(`0; url=${wayOn(answer)}`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const url = new URL(wayOn(answer));
    expect(url.origin).toBe(breda.settings.issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      redirect_uri: `http://localhost${addresses.signInReturn}`,
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      login_hint: 'Lead@BREDA.example',
    });
    expect(url.searchParams.has('code_verifier')).toBe(false);
  });

  test('everybody goes to the provider of their own organisation, and it may tell the address only when asked for it', async () => {
    const { visitor, tilburg } = await organisations();
    const somebody = visitor();
    const asked = { visitor: somebody, email: 'lead@tilburg.example' };
    const leading = await ask(asked);
    expect(new URL(wayOn(leading)).origin).toBe(tilburg.settings.issuer);
    const came = await atProvider().fillIn(wayOn(leading), { who: 't1' });
    const { text } = await somebody.follow(await comeBack(somebody, came));
    expect(text).toContain('Projectleider Tilburg');
  });

  test('who has no account at one of these organisations is not sent anywhere', async () => {
    const { visitor } = await organisations();
    for (const email of ['lead@elders.example', 'lead@breda.example.elders.example', 'breda.example']) {
      const { text, headers } = await ask({ visitor: visitor(), email });
      expect(headers.get('refresh'), email).toBeNull();
      expect(text).not.toContain('Verder bij');
    }
  });

  test('an address that was not invited gets the same page as one that was', async () => {
    const { visitor } = await organisations();
    const plain = async (email: string) => {
      const { text } = await ask({ visitor: visitor(), email });
      return text
        .replaceAll(/(state|nonce|code_challenge|login_hint)=[^&"]+/g, '')
        .replaceAll(/[0-9a-f-]{36}/g, '');
    };
    expect(await plain('niemand@breda.example')).toBe(await plain('lead@breda.example'));
  });

  test('somebody is known by their account from then on, whatever becomes of the address', async () => {
    const { visitor, client, breda } = await organisations();
    const first = { visitor: visitor(), email: 'lead@breda.example', as: 'b1' };
    expect((await signInAt(first)).status).toBe(303);
    breda.people.b1 = { email: 'nieuwe.naam@elders.example', email_verified: false };
    await invite(client, 'Breda', null);
    const again = visitor();
    const answer = await signInAt({ ...first, visitor: again });
    expect((await again.follow(answer)).text).toContain('Projectleider Breda');
    const { rows } = await client.execute('select person_id, issuer, subject from identities');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ issuer: breda.settings.issuer, subject: 'b1' });
  });

  test('that an account became theirs is written down as their own act, without what the directory calls them', async () => {
    const { visitor, client } = await organisations();
    await signInAt({ visitor: visitor(), email: 'lead@breda.example', as: 'b1' });
    const { rows } = await client.execute(`select role, organisation, after from audit
      join changes on changes.audit_id = audit.id where action = 'identity.bound'`);
    expect(rows).toMatchObject([{ role: 'city_lead', organisation: 'Breda' }]);
    expect(JSON.parse(String(rows[0]?.after))).not.toHaveProperty('subject');
  });

  test('what is begun in two tabs can be finished in both', async () => {
    const { visitor } = await organisations();
    const somebody = visitor();
    const asked = { visitor: somebody, email: 'lead@breda.example', as: 'b1' };
    const [one, other] = [await identify(asked), await identify({ ...asked, back: addresses.lessons })];
    expect((await comeBack(somebody, one)).location).toBe(addresses.bottlenecks);
    expect((await comeBack(somebody, other)).location).toBe(addresses.lessons);
  });

  test('who signs in for the first time at two places at once is known at both', async () => {
    const { visitor, client } = await organisations();
    const asked = [visitor(), visitor()].map((one) => ({
      visitor: one,
      email: 'lead@breda.example',
      as: 'b1',
    }));
    const came = await Promise.all(asked.map(identify));
    const answers = await Promise.all(
      came.map((url, nth) => comeBack(asked[nth]?.visitor ?? visitor(), url)),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await client.execute('select id from identities')).rows).toHaveLength(1);
  });

  test('it ends at no other site, whatever the form said', async () => {
    const { visitor } = await organisations();
    const asked = { email: 'lead@breda.example', as: 'b1', back: 'https://elders.example/' };
    expect((await signInAt({ ...asked, visitor: visitor() })).location).toBe('/');
  });
});
