import { describe, expect, test } from 'vitest';
import type { Mail } from '../../src/domain/mail.ts';
import { keepMail } from '../../src/mail/send.ts';
import { smtpMail } from '../../src/mail/smtp.ts';
import { siteAt } from '../support/demo.ts';
import { from, passTime } from '../support/door.ts';
import { deal } from '../support/people.ts';
import { mailServer } from '../support/smtp.ts';

/** The deal after a restart with this way out for mail: the national lead, and the page of the project lead of Breda. */
async function runningWith(site: Awaited<ReturnType<typeof deal>>, mail: Mail | null) {
  const { as, dependencies, log } = await siteAt(site.url, { mail });
  const lead = await as('national_lead');
  const { file, invitation } = site.breda;
  const page = async () => (await lead.get(file)).page;
  return {
    log,
    tick: () => keepMail(dependencies),
    later: (span: string) => passTime(site.client, span),
    /** What the page says about access, and whether it offers to send the invitation again. */
    access: async () => (await page()).querySelector('.facts')?.textContent ?? '',
    offers: async () => (await page()).querySelector(`form[action="${invitation}"]`)?.textContent?.trim(),
    home: async () => (await lead.get('/')).page.querySelector('main p.box'),
    again: () => lead.submit(file, invitation),
  };
}

/** The project lead of Breda was given an address, so that an invitation waits; and a mail server. */
async function invitedLead() {
  const site = await deal();
  await site.lead.submit(site.breda.edit, site.breda.file, { email: 'p@breda.example' });
  const server = await mailServer();
  return { site, server, mail: smtpMail(server.url, from) };
}

describe('an invitation without a mail server', () => {
  test('waits for one, which the page says, and is sent once there is one', async () => {
    const { site, server, mail } = await invitedLead();
    const without = await runningWith(site, null);
    await without.tick();
    await without.later('29 days');
    await without.tick();
    expect(await without.access()).toContain('is niet verstuurd: er is geen mailserver ingesteld.');
    expect(await without.offers()).toBeUndefined();
    const { tick, access, offers } = await runningWith(site, mail);
    await tick();
    expect(server.mails).toHaveLength(1);
    expect(await access()).toContain('Uitgenodigd op do 29 nov, nog niet aangemeld.');
    expect(await offers()).toBe('Uitnodiging opnieuw sturen');
  });

  test('has a day from the first try, however long it waited before', async () => {
    const { site, server, mail } = await invitedLead();
    await passTime(site.client, '20 days');
    await server.down();
    const { tick, later, access } = await runningWith(site, mail);
    await tick();
    await later('23 hours');
    await tick();
    expect(await access()).toContain('reageerde de mailserver niet');
    await server.up();
    await later('30 minutes');
    await tick();
    expect(server.mails).toHaveLength(1);
  });

  test('is given up after thirty days: nobody is surprised by it, and it can be asked for again', async () => {
    const { site, server, mail } = await invitedLead();
    const without = await runningWith(site, null);
    await without.later('30 days');
    await without.tick();
    expect(without.log).toContainEqual(expect.objectContaining({ message: 'mail given up', count: 1 }));
    expect(await without.access()).toContain('Wij proberen het niet meer.');
    const { tick, again } = await runningWith(site, mail);
    await tick();
    expect(server.mails).toHaveLength(0);
    expect((await again()).status).toBe(303);
    await tick();
    expect(server.mails).toHaveLength(1);
  });
});

describe('an invitation while the mail server', () => {
  test('is down says when that was seen and when it is tried again; it can be tried at once', async () => {
    const { site, server, mail } = await invitedLead();
    await server.down();
    const { tick, access, again, offers } = await runningWith(site, mail);
    expect(await access()).toContain('wordt nu verstuurd');
    await tick();
    expect(await access()).toMatch(
      /nog niet verstuurd\. Om \d\d\.\d\d reageerde de mailserver niet\. Wij proberen het om \d\d\.\d\d opnieuw\./,
    );
    await server.up();
    await tick();
    expect(server.mails).toHaveLength(0);
    expect(await offers()).toBe('Uitnodiging opnieuw sturen');
    await again();
    await tick();
    expect(server.mails).toHaveLength(1);
    expect(await access()).toContain('Uitgenodigd op');
  });

  test('does not take it says so', async () => {
    const { site, server, mail } = await invitedLead();
    server.refuse({ responseCode: 550, message: 'nobody here' });
    const { tick, access, later, offers } = await runningWith(site, mail);
    await tick();
    await later('4 minutes');
    await tick();
    expect(await access()).toMatch(
      /De mailserver neemt hem sinds \d\d\.\d\d niet aan: kijk of het e-mailadres klopt/,
    );
    expect(await offers()).toBe('Uitnodiging opnieuw sturen');
  });

  test('stays away for a day is given up, and can be asked for again', async () => {
    const { site, server, mail } = await invitedLead();
    await server.down();
    const { tick, later, access, again } = await runningWith(site, mail);
    await tick();
    await later('24 hours');
    await tick();
    expect(await access()).toContain('kon niet verstuurd worden. Wij proberen het niet meer.');
    await server.up();
    await later('24 hours');
    await tick();
    expect(server.mails).toHaveLength(0);
    await again();
    await tick();
    expect(server.mails).toHaveLength(1);
  });
});

test('of two invitations that wait for one person the newest is sent', async () => {
  const { site, server, mail } = await invitedLead();
  await site.lead.submit(site.breda.edit, site.breda.file, { email: 'nieuw@breda.example' });
  const { tick } = await runningWith(site, mail);
  await tick();
  expect(server.recipients).toEqual([['nieuw@breda.example']]);
});

describe('an invitation that was not taken', () => {
  test('stands on the overview of the national lead with the way to the person, until it was', async () => {
    const { site, server, mail } = await invitedLead();
    await server.down();
    const { tick, later, home } = await runningWith(site, mail);
    expect(await home()).toBeNull();
    await tick();
    await later('5 minutes');
    const told = await home();
    expect(told?.text).toContain('Een uitnodiging is niet aangekomen:');
    expect(told?.querySelector('a')?.getAttribute('href')).toBe(site.breda.file);
    await server.up();
    await later('1 hour');
    await tick();
    expect(server.mails).toHaveLength(1);
    expect(await home()).toBeNull();
  });
});
