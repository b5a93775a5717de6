import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { atTheDoor, bredaAddress, codeOn, linkIn } from '../support/door.ts';
import { countTrips } from '../support/trips.ts';
import type { Answer } from '../support/visitor.ts';

const unknown = 'niemand@elders.example';

/** Everything that an answer says, but what is anybody's own: what they typed, their code, the number of the request. */
function saying({ status, text, headers, page }: Answer, email: string) {
  const own = [
    email,
    codeOn({ page } as Answer),
    page.querySelector('[name=formKey]')?.getAttribute('value'),
  ];
  const bare = own.reduce<string>((rest, word) => (word ? rest.replaceAll(word, '…') : rest), text);
  const names = [...headers].filter(([name]) => !['x-request-id', 'set-cookie'].includes(name));
  const cookies = headers.getSetCookie().map((cookie) => cookie.replace(/=[\w-]{43};/, '=…;'));
  return { status, bare, names, cookies };
}

describe('asking for a link', () => {
  test('is answered the same for an address that nobody has, after as many questions to the database', async () => {
    const afterwards: (() => Promise<void>)[] = [];
    const { visitor, server, client } = await atTheDoor({ afterwards: (_, work) => afterwards.push(work) });
    const trips = countTrips(client);
    const [someone, nobody] = [visitor(), visitor()];
    for (const one of [someone, nobody]) await one.get(addresses.signIn);
    trips.count = 0;
    const known = await someone.post(addresses.signInRequest, { email: bredaAddress, back: '/' });
    const forKnown = trips.count;
    trips.count = 0;
    const other = await nobody.post(addresses.signInRequest, { email: unknown, back: '/' });
    expect(trips.count).toBe(forKnown);
    expect(saying(other, unknown)).toEqual(saying(known, bredaAddress));
    expect(afterwards).toHaveLength(2);
    for (const work of afterwards) await work();
    expect(server.mails).toHaveLength(1);
  });

  test.each(['', 'projectleider', 'a@b', 'a b@breda.example', 'x'.repeat(300)])(
    'needs an address (%j)',
    async (email) => {
      const { visitor, ask } = await atTheDoor();
      const answer = await ask(visitor(), email);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Vul een volledig e-mailadres in');
      expect(answer.page.querySelector('[name=email]')?.getAttribute('value')).toBe(email);
    },
  );

  test('can be done again from the page that answers: both links work, with the same code', async () => {
    const { visitor, ask, server } = await atTheDoor();
    const breda = visitor();
    const first = await ask(breda, bredaAddress, addresses.lessons);
    const form = first.page.querySelector(`form[action="${addresses.signInRequest}"]`);
    const fields = Object.fromEntries(
      (form?.querySelectorAll('input') ?? []).map((one) => [
        one.getAttribute('name'),
        one.getAttribute('value'),
      ]),
    );
    expect(fields).toEqual({ email: bredaAddress, back: addresses.lessons });
    const second = await ask(breda, bredaAddress);
    expect(codeOn(second)).toBe(codeOn(first));
    expect(server.mails).toHaveLength(2);
    for (const mail of server.mails)
      expect((await breda.get(linkIn(mail))).text).not.toContain('name="code"');
  });

  test('shows the same code again after a change of language', async () => {
    const { visitor, ask } = await atTheDoor();
    const breda = visitor();
    const asked = await ask(breda);
    const changed = await breda.follow(
      await breda.post(addresses.language, { language: 'en', back: addresses.signInRequest }),
    );
    expect(changed.text).toContain('Look in your e-mail');
    expect(codeOn(changed)).toBe(codeOn(asked));
    expect(await visitor().get(addresses.signInRequest)).toMatchObject({ location: addresses.signIn });
  });

  test('keeps what binds the browser from scripts and from other sites', async () => {
    const { visitor, ask } = await atTheDoor({ secure: true });
    const [cookie] = (await ask(visitor())).headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-asking=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('sends nothing to who left, and does to who begins later', async () => {
    const { visitor, ask, server, client, personId } = await atTheDoor();
    const during = (from: string, until: string) =>
      client.execute(
        `update assignments set from_on = '${from}', until_on = ${until} where person_id = ${personId}`,
      );
    await during('2017-03-20', `'2018-11-01'`);
    await ask(visitor());
    expect(server.mails).toHaveLength(0);
    await during('2019-03-01', 'null');
    await ask(visitor());
    expect(server.mails).toHaveLength(1);
  });

  test('is for a real programme only', async () => {
    const { visitor } = await atTheDoor({ demoSignIn: true });
    expect((await visitor().post(addresses.signInRequest, { email: bredaAddress })).status).toBe(404);
  });
});

describe('asking too often', () => {
  test('for one address is answered the same whether somebody has it or nobody, and sends nothing more', async () => {
    const { visitor, ask, server, later } = await atTheDoor();
    const answers = [];
    for (const email of [bredaAddress, unknown]) {
      for (let nth = 0; nth < 5; nth++) expect((await ask(visitor(), email.toUpperCase())).status).toBe(200);
      const answer = await ask(visitor(), email);
      expect(answer.headers.get('retry-after')).toBe('900');
      answers.push(saying(answer, email));
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBe(429);
    expect(server.mails).toHaveLength(5);
    await later('16 minutes');
    expect((await ask(visitor())).status).toBe(200);
  });

  test('from one network is refused for every address, and from another one not', async () => {
    const { visitor, ask } = await atTheDoor({ addressOf: (c) => c.req.header('User-Agent') ?? '' });
    const from = (network: string, nth: number) =>
      visitor().post(addresses.signInRequest, { email: `${nth}@elders.example` }, { 'user-agent': network });
    const answers = await Promise.all(Array.from({ length: 41 }, (_, nth) => from('192.0.2.1', nth)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await from('192.0.2.2', 99)).status).toBe(200);
    expect((await ask(visitor())).status).toBe(200);
  });

  test("in somebody else's name keeps nobody out who asks from elsewhere, until it comes from everywhere", async () => {
    const { visitor, server, settled } = await atTheDoor({
      addressOf: (c) => c.req.header('User-Agent') ?? '',
    });
    const from = (network: string) =>
      visitor().post(addresses.signInRequest, { email: bredaAddress }, { 'user-agent': network });
    for (let nth = 0; nth < 30; nth++) await from('192.0.2.1');
    expect((await from('192.0.2.2')).status).toBe(200);
    for (let nth = 0; nth < 14; nth++) expect((await from(`198.51.100.${nth}`)).status).toBe(200);
    expect((await from('203.0.113.1')).status).toBe(429);
    await settled();
    expect(server.mails).toHaveLength(20);
  });

  test('to try codes is refused as well, whatever the link', async () => {
    const { visitor, ask, server } = await atTheDoor();
    const links: string[] = [];
    for (let nth = 0; nth < 5; nth++) {
      const code = codeOn(await ask(visitor()));
      const link = linkIn(server.mails.at(-1));
      links.push(link);
      const wrong = code === '111111' ? '222222' : '111111';
      for (let time = 0; time < 4; time++) await visitor().post(link, { code: wrong });
    }
    const answer = await visitor().post(links[0] ?? '', { code: '333333' });
    expect(answer.status).toBe(429);
    expect(answer.text).toContain('Vanaf uw netwerk is al vaak een verkeerde code ingevuld');
  });
});

describe('without a mail server', () => {
  test('the door says that there are no links by e-mail', async () => {
    const { visitor } = await atTheDoor({ mail: null });
    const { text, page } = await visitor().get(addresses.signIn);
    expect(text).toContain('Aanmelden is voor dit programma nog niet ingericht.');
    expect(page.querySelector('[name=email]')).toBeNull();
    expect((await visitor().post(addresses.signInRequest, { email: bredaAddress })).status).toBe(422);
  });

  test('it names the organisations whose accounts do let in', async () => {
    const provider = { name: 'Gemeente Breda', issuer: 'https://x.example', domains: ['breda.nl'] };
    const never = () => Promise.reject(new Error('nobody asked'));
    const { visitor } = await atTheDoor({
      mail: null,
      providers: [{ ...provider, begin: never, finish: never }],
    });
    const { text } = await visitor().get(addresses.signIn);
    expect(text).toContain('U meldt zich aan met uw account van Gemeente Breda.');
    const refused = await visitor().submit(addresses.signIn, addresses.signInRequest, { email: unknown });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Met dit adres kunt u zich hier niet aanmelden.');
  });
});
