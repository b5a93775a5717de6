import { describe, expect, test } from 'vitest';
import { runJobs } from '../../src/jobs/run.ts';
import { keepMail } from '../../src/mail/send.ts';
import { smtpMail } from '../../src/mail/smtp.ts';
import { addresses } from '../../views/addresses.ts';
import { atTheDoor, bredaAddress, confirm, from, linkIn } from '../support/door.ts';
import { firstId } from '../support/first.ts';
import { pathsOf } from '../support/people.ts';
import { silentServer } from '../support/smtp.ts';

describe('when the mail server is down', () => {
  test('the mail waits, everybody is told, and it goes out when the server is back', async () => {
    const { visitor, ask, server, tick, health, later, dependencies } = await atTheDoor();
    await runJobs(dependencies);
    await server.down();
    const breda = visitor();
    expect((await ask(breda)).text).not.toContain('Onze mailserver');
    for (const email of [undefined, 'niemand@elders.example'])
      expect((await ask(visitor(), email)).text).toContain('Onze mailserver reageert op dit moment niet');
    expect(await health()).toMatchObject({ status: 'degraded', mail: { failing: true } });
    await server.up();
    await tick();
    await later('2 minutes');
    await tick();
    expect(server.mails).toHaveLength(2);
    expect(await health()).toMatchObject({ status: 'ok', mail: { failing: false, since: null } });
    expect((await ask(visitor(), 'niemand@elders.example')).text).not.toContain('Onze mailserver');
    const links = server.mails.map(linkIn);
    const pages = await Promise.all(links.map((link) => breda.get(link)));
    const own = links[pages.findIndex(({ text }) => !text.includes('name="code"'))] ?? '';
    expect(await confirm(breda, own)).toMatchObject({ status: 303 });
  });

  test('asking again in the same browser leaves one mail to wait', async () => {
    const { visitor, ask, server, tick, later } = await atTheDoor();
    await server.down();
    const breda = visitor();
    for (let nth = 0; nth < 3; nth++) await ask(breda);
    await server.up();
    await later('1 hour');
    await tick();
    expect(server.mails).toHaveLength(1);
  });

  test('it is tried with growing pauses, and given up after a day', async () => {
    const { visitor, ask, server, tick, waiting, later, log, client } = await atTheDoor();
    await server.down();
    await ask(visitor());
    const tried = () => log.filter(({ message }) => message === 'mail not sent').length;
    await tick();
    expect(tried()).toBe(1);
    for (const minutes of [1, 2, 4, 8, 10, 10]) {
      const before = tried();
      await later(`${minutes * 60 - 5} seconds`);
      await tick();
      expect(tried()).toBe(before);
      await later('5 seconds');
      await tick();
      expect(tried()).toBe(before + 1);
    }
    await later('24 hours');
    await tick();
    expect(await waiting()).toBe(0);
    expect(log).toContainEqual(expect.objectContaining({ message: 'mail given up', count: 1 }));
    await later('24 hours');
    await tick();
    const { rows } = await client.execute('select * from sign_ins');
    expect(rows).toEqual([]);
  });

  test('a link that was sent late can be used for a quarter of an hour from then, in the browser that asked', async () => {
    const { visitor, ask, server, tick, later } = await atTheDoor();
    await server.down();
    const breda = visitor();
    await ask(breda);
    await server.up();
    await later('5 hours');
    await tick();
    await later('14 minutes');
    expect(await confirm(breda, linkIn(server.mails[0]))).toMatchObject({ status: 303 });
  });
});

test('nobody waits for a mail server that takes a connection and says nothing', async () => {
  const hanging = smtpMail(await silentServer(), from);
  const { visitor, settled, health, log } = await atTheDoor({ mail: hanging });
  const answer = await visitor().post(addresses.signInRequest, { email: 'projectleider@breda.example' });
  expect(answer.status).toBe(200);
  // Whoever asks cannot see there either whether the address is known.
  expect((await health()).mail).toEqual({ failing: false, since: null });
  await settled();
  expect(await health()).toMatchObject({ mail: { failing: true } });
  expect(log).toContainEqual(expect.objectContaining({ message: 'mail not sent', kind: 'sign_in' }));
});

test('a mail that the server does not take says nothing of the server, waits longer each time, and holds up no other', async () => {
  const { visitor, ask, server, tick, later, log } = await atTheDoor();
  server.refuse({ responseCode: 550, message: 'no projectleider@breda.example here' });
  await ask(visitor());
  expect((await ask(visitor(), 'niemand@elders.example')).text).not.toContain('Onze mailserver');
  expect(JSON.stringify(log)).not.toContain('breda.example');
  expect(log).toContainEqual(expect.objectContaining({ reason: expect.stringContaining('550') }));
  server.refuse();
  await ask(visitor());
  expect(server.mails).toHaveLength(1);
  await later('1 hour');
  await tick();
  expect(server.mails).toHaveLength(2);
});

describe('each mail', () => {
  test('is sent by one process, however many try', async () => {
    const { visitor, server, dependencies, settled } = await atTheDoor();
    const later = { ...dependencies, afterwards: () => undefined };
    await visitor().post(addresses.signInRequest, { email: 'projectleider@breda.example' });
    await settled();
    expect(server.mails).toHaveLength(1);
    await Promise.all([1, 2, 3].map(() => keepMail(later)));
    expect(server.mails).toHaveLength(1);
  });

  test('is sent again when the process died before it could write down that it was: the newest link works', async () => {
    const { visitor, ask, server, client, tick, later } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    await client.execute('update outbox set sent_at = null');
    await tick();
    expect(server.mails).toHaveLength(1);
    await later('3 minutes');
    await tick();
    const [first, second] = server.mails.map(linkIn);
    expect((await breda.get(first ?? '')).status).toBe(403);
    expect(await confirm(breda, second ?? '')).toMatchObject({ status: 303 });
  });

  test('is not sent again when the first link was used meanwhile', async () => {
    const { visitor, ask, server, client, tick, later, waiting } = await atTheDoor();
    const breda = visitor();
    await ask(breda);
    await client.execute('update outbox set sent_at = null');
    await confirm(breda, linkIn(server.mails[0]));
    await later('3 minutes');
    await tick();
    expect(server.mails).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });

  test('is not sent to who has no address or no role any more', async () => {
    const { visitor, ask, server, client, tick, later, waiting, personId } = await atTheDoor();
    await server.down();
    await ask(visitor());
    await client.execute(`update people set email = null where id = ${personId}`);
    await server.up();
    await later('10 minutes');
    await tick();
    expect(server.mails).toEqual([]);
    expect(await waiting()).toBe(0);
  });
});

describe('an invitation', () => {
  /** Somebody invites the project lead of Breda; out: the mail. */
  async function invitation(change = 'select 1') {
    const site = await atTheDoor({ publicUrl: 'https://kerngroep.example', demoSignIn: true });
    const { file, invitation: path } = pathsOf(site.personId);
    const lead = await site.as('national_lead');
    await site.client.execute(change.replace('PERSON', String(site.personId)));
    await lead.submit(file, path);
    await site.tick();
    const text = site.server.mails[0]?.text?.replace(/\s+/g, ' ') ?? '';
    return { ...site, lead, mail: { subject: site.server.mails[0]?.subject, text } };
  }

  test('says who invites whom, for what, from when, and what Kerngroep is', async () => {
    const { mail } = await invitation();
    expect(mail.subject).toBe('Uitnodiging voor Zorg voor Veiligheid in de Stad');
    expect(mail.text).toContain('Beste Projectleider Breda');
    expect(mail.text).toContain(
      'Landelijke projectleiding nodigt u uit om mee te doen aan Zorg voor Veiligheid in de Stad.',
    );
    expect(mail.text).toMatch(/Uw rol is stedelijk projectleider, Breda, vanaf \d+ \w+ 201\d\./);
    expect(mail.text).toContain('Daarin houden de steden en departementen van een City Deal bij');
  });

  test('says where to sign in, as whom, and holds nothing secret', async () => {
    const { mail } = await invitation();
    expect(mail.text).toContain(`Meld u aan met dit e-mailadres (${bredaAddress}) op:`);
    expect(mail.text).toContain('https://kerngroep.example/aanmelden');
    expect(mail.text).not.toContain('/link/');
  });

  test('for a role that is to begin says that one can sign in from then', async () => {
    const { mail } = await invitation(
      `update assignments set from_on = '2999-03-01' where person_id = PERSON`,
    );
    expect(mail.text).toContain('vanaf 1 maart 2999.');
    expect(mail.text).toContain('Vanaf die dag kunt u zich aanmelden met dit e-mailadres');
  });

  test('names nobody who is not known, and nobody as their own host', async () => {
    const { lead, mail, client, server, tick } = await invitation();
    const id = await firstId(client, `select person_id as id from assignments where role = 'national_lead'`);
    const { edit, file } = pathsOf(id);
    await lead.submit(edit, file, { email: 'lead@deal.example' });
    await tick();
    expect(mail.text).toContain('nodigt u uit');
    expect(server.mails[1]?.text).toContain('U bent uitgenodigd om mee te doen');
  });
});
