import { describe, expect, test } from 'vitest';
import { makeLead } from '../../db/lead.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { newDeal } from '../support/new-deal.ts';
import { deal, seatIn } from '../support/people.ts';
import type { Visitor } from '../support/visitor.ts';

const row = async (lead: Visitor, name: string, filter: Record<string, string> = {}) => {
  const { page } = await lead.get(withQuery(addresses.people, filter));
  return page.querySelectorAll('tbody tr').find((one) => one.querySelector('a')?.textContent === name);
};

/** The project lead of Breda was given an address, and their invitation waits for a mail server. */
async function invitedLead() {
  const site = await deal();
  await site.lead.submit(site.breda.edit, site.breda.file, { email: 'p@breda.example' });
  return site;
}

describe('the list of people', () => {
  test('says to whom it was given which address somebody has, and how their invitation stands', async () => {
    const { lead, client } = await invitedLead();
    const breda = () => row(lead, 'Projectleider Breda');
    expect((await breda())?.textContent).toContain('p@breda.example');
    expect((await breda())?.querySelector('.utrecht-status-badge')?.textContent).toBe('mail niet verstuurd');
    await client.execute('update outbox set sent_at = created_at');
    expect((await breda())?.textContent).toContain('uitgenodigd do 29 nov');
    expect((await row(lead, 'Landelijke projectleiding'))?.textContent).toContain('aangemeld do 29 nov');
    expect((await row(lead, 'Projectleider Almere'))?.textContent).toContain('nog niet aangemeld');
  });

  test('tells others neither: not the address, not who came in, not by looking for it', async () => {
    const { as } = await invitedLead();
    for (const who of [await as('city_lead', 'Breda'), await as('reader')]) {
      const { page, text } = await who.get(addresses.people);
      expect(text).not.toContain('p@breda.example');
      expect(page.querySelectorAll('thead th').map(({ textContent }) => textContent)).toEqual([
        'Naam',
        'Rollen',
      ]);
      expect(page.querySelector('option[value=absent]')).toBeNull();
      expect(await row(who, 'Projectleider Breda', { q: 'breda.example' })).toBeUndefined();
      const absent = await who.get(withQuery(addresses.people, { stand: 'absent' }));
      expect(absent.text).toContain('Landelijke projectleiding');
    }
  });

  test('shows who begins later beside who has the role until then, and not who left', async () => {
    const { lead, breda, as, client } = await invitedLead();
    const next = { name: 'Nieuwe projectleider', email: 'nieuw@breda.example', fromOn: '2018-11-30' };
    await lead.submit(breda.succession, breda.succession, { ...next, step: 'confirm' });
    for (const who of [lead, await as('reader')]) {
      expect((await row(who, 'Nieuwe projectleider'))?.textContent).toContain('vanaf vr 30 nov');
      expect(await row(who, 'Projectleider Breda')).toBeDefined();
    }
    const almere = await seatIn({ client }, 'city_lead', 'Almere');
    await lead.submit(almere.departure, almere.departure, { lastOn: '2018-11-28' });
    expect(await row(lead, 'Projectleider Almere')).toBeUndefined();
    expect(await row(lead, 'Projectleider Almere', { stand: 'all' })).toBeDefined();
  });

  test('can be narrowed to an address, and to who never signed in', async () => {
    const { lead, as } = await invitedLead();
    expect(await row(lead, 'Projectleider Breda', { q: 'P@BREDA' })).toBeDefined();
    expect(await row(lead, 'Projectleider Almere', { q: 'P@BREDA' })).toBeUndefined();
    const absent = { stand: 'absent' };
    expect(await row(lead, 'Landelijke projectleiding', absent)).toBeUndefined();
    expect(await row(lead, 'Projectleider Breda', absent)).toBeDefined();
    await as('city_lead', 'Breda');
    expect(await row(lead, 'Projectleider Breda', absent)).toBeUndefined();
  });

  test('says in a real programme who is to be given an address, and who is to be invited', async () => {
    const { anna, database } = await newDeal();
    const somebody = { name: 'Lezer', email: '', role: 'reader', partyId: '' };
    await anna.submit(addresses.newPerson, addresses.people, somebody);
    await makeLead(database, { name: 'Bob Bakker', email: 'bob@stad.nl' });
    const badge = async (name: string) =>
      (await row(anna, name))?.querySelector('.utrecht-status-badge')?.textContent;
    expect(await badge('Lezer')).toBe('geen e-mailadres');
    expect(await badge('Bob Bakker')).toBe('niet uitgenodigd');
    expect(await badge('Anna de Vries')).toBeUndefined();
  });
});
