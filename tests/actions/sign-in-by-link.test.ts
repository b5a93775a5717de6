import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { atTheDoor, bredaAddress, codeOn, confirm, linkIn } from '../support/door.ts';
import type { Answer } from '../support/visitor.ts';

const heading = ({ page }: Answer) => page.querySelector('h1')?.textContent;

describe('a link to sign in with', () => {
  test('lets in who asked for it, on the page they were going to', async () => {
    const { visitor, ask, server } = await atTheDoor();
    const breda = visitor();
    const asked = await ask(breda, 'projectleider@BREDA.example', addresses.lessons);
    expect(asked.status).toBe(200);
    expect(heading(asked)).toBe('Kijk in uw e-mail');
    const [mail] = server.mails;
    expect(mail).toMatchObject({
      to: [{ address: 'Projectleider@breda.example' }],
      from: { address: 'kerngroep@example.org' },
      subject: expect.stringContaining('Aanmelden bij '),
    });
    expect(mail?.text).toContain('Beste Projectleider Breda');
    const opened = await breda.get(linkIn(mail));
    expect(opened.text).toContain('Deze link is voor Projectleider Breda.');
    expect(opened.page.querySelector('[name=code]')).toBeNull();
    const entered = await confirm(breda, linkIn(mail));
    expect(entered).toMatchObject({ status: 303, location: addresses.lessons });
    expect((await breda.follow(entered)).text).toContain('Afmelden');
  });

  test('comes from the address that was configured, whatever the request says of it', async () => {
    const { visitor, server, settled } = await atTheDoor({ publicUrl: 'https://kerngroep.example' });
    const headers = { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' };
    await visitor().post(addresses.signInRequest, { email: bredaAddress }, headers);
    await settled();
    expect(server.mails[0]?.text).toMatch(/https:\/\/kerngroep\.example\/aanmelden\/link\//);
    expect(server.mails[0]?.text).not.toContain('elsewhere');
  });

  test('leaves nothing secret in the database, and nothing in the log', async () => {
    const { visitor, ask, server, client, log } = await atTheDoor();
    const breda = visitor();
    const code = codeOn(await ask(breda));
    const link = linkIn(server.mails[0]);
    const token = link.split('/').at(-1) ?? '';
    await breda.get(link);
    await confirm(visitor(), link, { code: '000000' });
    await confirm(breda, link);
    const { rows } = await client.execute('select * from sign_ins');
    const kept = JSON.stringify([rows, log]);
    expect(token).toHaveLength(43);
    for (const secret of [token, code, bredaAddress.toLowerCase()])
      expect(kept.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  test('is known at once, also where pages are read from a copy of the database', async () => {
    const behind = await demo();
    const { visitor, ask, server } = await atTheDoor({ replica: behind.database });
    const breda = visitor();
    await ask(breda);
    const entered = await confirm(breda, linkIn(server.mails[0]));
    expect((await breda.follow(entered)).text).toContain('Afmelden');
  });

  test('is not used up by what only looks at it, as often as it likes', async () => {
    const { visitor, ask, server } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    const link = linkIn(server.mails[0]);
    for (const _ of [1, 2]) expect((await visitor().get(link)).status).toBe(200);
    expect(await confirm(breda, link)).toMatchObject({ status: 303, location: '/' });
  });

  test('works once: the second time it says so, and so does the log', async () => {
    const { visitor, ask, server, log } = await atTheDoor();
    const breda = visitor();
    const code = codeOn(await ask(breda));
    const link = linkIn(server.mails[0]);
    await confirm(breda, link);
    for (const somebody of [breda, visitor()])
      for (const answer of [await somebody.get(link), await somebody.post(link, { code })]) {
        expect(answer.status).toBe(410);
        expect(answer.text).toContain('Met deze link heeft iemand zich al aangemeld.');
        expect(answer.page.querySelector(`main a[href="${addresses.signIn}"]`)).not.toBeNull();
      }
    expect(log).toContainEqual(expect.objectContaining({ reason: 'link_used' }));
  });

  test('that does not work says to who is signed in already that they are, and leads to where they work', async () => {
    const { visitor, ask, server } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    const link = linkIn(server.mails[0]);
    await confirm(breda, link);
    for (const [path, status] of [
      [link, 410],
      ['/aanmelden/link/x', 403],
    ] as const) {
      const answer = await breda.get(path);
      expect(answer.status).toBe(status);
      const box = answer.page.querySelector('main .box');
      expect(box?.textContent).toContain('In deze browser bent u al aangemeld: Projectleider Breda');
      expect(box?.querySelector('a')?.getAttribute('href')).toBe(addresses.home);
    }
    expect((await visitor().get(link)).text).not.toContain('al aangemeld: ');
  });

  test('that is not the newest says so at once; both work, and when it is over it points at the newest', async () => {
    const { visitor, ask, server, later } = await atTheDoor();
    const [breda, phone] = [visitor(), visitor()];
    await ask(breda);
    await later('10 minutes');
    await ask(breda);
    const [older = '', newer = ''] = server.mails.map(linkIn);
    expect((await breda.get(older)).text).toContain('Daarna is nog een nieuwere link verstuurd.');
    expect((await breda.get(newer)).text).not.toContain('nieuwere link');
    await later('6 minutes');
    const over = await phone.get(older);
    expect(over.status).toBe(410);
    expect(over.text).toContain('Die werkt nog: kijk in de nieuwste e-mail.');
    expect((await confirm(breda, newer)).status).toBe(303);
    expect((await phone.get(older)).text).not.toContain('nieuwste e-mail.');
  });

  test('of which the button is pressed twice opens one session', async () => {
    const { visitor, ask, server, client } = await atTheDoor();
    const breda = visitor();
    await ask(breda, bredaAddress, addresses.lessons);
    const link = linkIn(server.mails[0]);
    const both = await Promise.all([breda.post(link, {}), breda.post(link, {})]);
    for (const answer of both) expect(answer).toMatchObject({ status: 303, location: addresses.lessons });
    expect((await breda.get(addresses.lessons)).status).toBe(200);
    const { rows } = await client.execute(`select count(*) as open from sessions where method = 'link'`);
    expect(rows).toMatchObject([{ open: 1 }]);
  });

  test('is over a quarter of an hour after it was sent', async () => {
    const { visitor, ask, server, later } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    const link = linkIn(server.mails[0]);
    await later('14 minutes');
    expect((await breda.get(link)).status).toBe(200);
    await later('1 minutes');
    for (const answer of [await breda.get(link), await breda.post(link, {})]) {
      expect(answer.status).toBe(410);
      expect(answer.text).toContain('Deze link is te oud.');
    }
  });

  test.each(['x', 'A'.repeat(43), '..%2F..', '%00', 'a'.repeat(3000)])(
    'that nobody made (%#) is refused in one sentence',
    async (token) => {
      const { visitor } = await atTheDoor();
      for (const answer of [
        await visitor().get(`/aanmelden/link/${token}`),
        await visitor().post(`/aanmelden/link/${token}`, { code: '123456' }),
      ]) {
        expect(answer.status).toBe(403);
        expect(answer.text).toContain('Wij kennen deze link niet.');
      }
    },
  );

  test('lets nobody in who has no role any more', async () => {
    const { visitor, ask, server, client, personId } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    await client.execute(`update assignments set until_on = '2018-01-01' where person_id = ${personId}`);
    const answer = await confirm(breda, linkIn(server.mails[0]));
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('U bent bekend, maar heeft op dit moment geen rol in dit programma.');
  });

  test('says from which day on somebody is let in whose role is still to begin, and is not used up', async () => {
    const { visitor, ask, server, client, personId } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    const begins = (on: string) =>
      client.execute(
        `update assignments set from_on = '${on}', until_on = null where person_id = ${personId}`,
      );
    await begins('2018-11-30');
    const early = await confirm(breda, linkIn(server.mails[0]));
    expect(early.status).toBe(403);
    expect(early.page.querySelector('h1')?.textContent).toBe('Uw rol begint op vr 30 nov');
    expect(early.text).toContain('Vanaf die dag kunt u zich hier aanmelden.');
    await begins('2018-11-29');
    expect((await confirm(breda, linkIn(server.mails[0]))).status).toBe(303);
  });

  test('brings nobody to another site', async () => {
    const { visitor, ask, server } = await atTheDoor();
    const breda = visitor();
    await ask(breda, bredaAddress, 'https://elsewhere.example/');
    expect(await confirm(breda, linkIn(server.mails[0]))).toMatchObject({ status: 303, location: '/' });
  });

  test('is not pressed by a page of another site', async () => {
    const { visitor, ask, server } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    const answer = await breda.post(linkIn(server.mails[0]), {}, { origin: 'https://elsewhere.example' });
    expect(answer.status).toBe(403);
  });
});

describe('a link that is opened in another browser', () => {
  test('asks for the code that the first one shows', async () => {
    const { visitor, ask, server } = await atTheDoor();
    const code = codeOn(await ask(visitor()));
    const phone = visitor();
    const link = linkIn(server.mails[0]);
    expect((await phone.get(link)).page.querySelector('[name=code]')).not.toBeNull();
    const wrong = await confirm(phone, link, { code: code === '111111' ? '222222' : '111111' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Deze code klopt niet. U kunt het nog 4 keer proberen.');
    const right = await confirm(phone, link, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(right).toMatchObject({ status: 303, location: '/' });
  });

  test.each(['', '12', '12345', '1234567', 'abc'])(
    'takes no try for what cannot be a code: %j',
    async (typed) => {
      const { visitor, ask, server } = await atTheDoor();
      const code = codeOn(await ask(visitor()));
      const link = linkIn(server.mails[0]);
      for (let nth = 0; nth < 6; nth++) {
        const answer = await visitor().post(link, { code: typed });
        expect(answer.status).toBe(422);
        const { page } = answer;
        expect(page.querySelector('#code-error')?.textContent).toContain('De code heeft zes cijfers.');
        expect(page.querySelector('#code')?.getAttribute('value')).toBe(typed);
      }
      expect((await confirm(visitor(), link, { code })).status).toBe(303);
    },
  );

  test('is over after five wrong codes, also for who asked, and also when they come at once', async () => {
    const { visitor, ask, server, log } = await atTheDoor();
    const breda = visitor();
    const code = codeOn(await ask(breda));
    const link = linkIn(server.mails[0]);
    const wrong = code === '111111' ? '222222' : '111111';
    const answers = await Promise.all(Array.from({ length: 8 }, () => visitor().post(link, { code: wrong })));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(4);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(4);
    for (const answer of [await visitor().post(link, { code }), await breda.post(link, {})]) {
      expect(answer.status).toBe(410);
      expect(answer.text).toContain('vijf keer een verkeerde code');
    }
    expect(log).toContainEqual(expect.objectContaining({ reason: 'link_locked' }));
  });

  test('opens one session when the button is pressed twice', async () => {
    const { visitor, ask, server } = await atTheDoor();
    const code = codeOn(await ask(visitor()));
    const phone = visitor();
    const link = linkIn(server.mails[0]);
    await phone.get(link);
    const both = await Promise.all([phone.post(link, { code }), phone.post(link, { code })]);
    for (const answer of both) expect(answer.status).toBe(303);
    expect((await phone.get('/')).status).toBe(200);
  });

  test('made at the command line asks for the code that came with it', async () => {
    const { visitor, database, personId } = await atTheDoor();
    const { linkFor } = await import('../../db/lead-link.ts');
    const { token, code } = await linkFor(database, personId);
    const lead = visitor();
    const link = `/aanmelden/link/${token}`;
    expect((await lead.get(link)).text).toContain('die u bij de link kreeg');
    expect(await confirm(lead, link, { code })).toMatchObject({ status: 303, location: '/' });
  });
});

describe('who has several roles', () => {
  test('chooses in which one to work, and can change over', async () => {
    const { visitor, ask, server, client, personId } = await atTheDoor();
    await client.execute(
      `insert into assignments (person_id, role, from_on) values (${personId}, 'national_lead', '2018-01-01')`,
    );
    const both = visitor();
    await ask(both, bredaAddress, addresses.lessons);
    const entered = await confirm(both, linkIn(server.mails[0]));
    expect(entered.location).toBe(`${addresses.ownRole}?terug=%2Flessen`);
    const choice = await both.follow(entered);
    expect(choice.page.querySelectorAll('form.seat')).toHaveLength(2);
    const lead = choice.page
      .querySelectorAll('form.seat')
      .find((form) => form.textContent.includes('Landelijke projectleiding'));
    const seat = lead?.querySelector('[name=seat]')?.getAttribute('value') ?? '';
    expect(await both.post(addresses.ownRole, { seat, back: addresses.lessons })).toMatchObject({
      status: 303,
      location: addresses.lessons,
    });
    expect((await both.get(addresses.newMeeting)).status).toBe(200);
    expect((await both.get(addresses.sessions)).text).toContain('Werk in een andere rol');
    const sessions = await client.execute(`select method from sessions`);
    expect(sessions.rows).toEqual([{ method: 'link' }]);
  });

  test('takes no seat of anybody else', async () => {
    const { visitor, ask, server, client, personId } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    await confirm(breda, linkIn(server.mails[0]));
    const { rows } = await client.execute(
      `select id from assignments where person_id <> ${personId} limit 1`,
    );
    expect((await breda.post(addresses.ownRole, { seat: String(rows[0]?.id) })).status).toBe(404);
    expect((await visitor().post(addresses.ownRole, { seat: String(rows[0]?.id) })).status).toBe(401);
  });
});
