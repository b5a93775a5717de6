import { describe, expect, test } from 'vitest';
import { can } from '../src/domain/permission.ts';
import { type Role, roles } from '../src/domain/role.ts';
import { addresses, at } from '../views/addresses.ts';
import { answers, type NewDeal, newDeal, setUpMost } from './support/new-deal.ts';
import { routesOf } from './support/routes.ts';
import type { Visitor } from './support/visitor.ts';

/** Pages that can be opened while there is nothing yet, by somebody with this role. */
const pagesFor = ({ app }: NewDeal, role: Role): string[] =>
  routesOf(app)
    .filter(
      ({ method, path, right }) => method === 'GET' && isPage(path) && right !== 'open' && can(role, right),
    )
    .map(({ path }) => path);

const isPage = (path: string) => !path.includes(':') && !path.startsWith('/assets');

/** Which pages say nothing, or something that nobody wrote, or hold a table that is only a head. */
async function silentAmong(visitor: Visitor, pages: readonly string[]) {
  const silent: string[] = [];
  for (const path of pages) {
    const { status, page } = await visitor.get(path);
    const main = page.querySelector('main')?.text ?? '';
    const title = page.querySelector('h1')?.text ?? '';
    const says = main.replace(title, '').replace(/\s+/g, ' ').trim();
    const isOdd = /undefined|NaN|Invalid|\bnull\b|\[object/.test(main);
    const isBare = page.querySelectorAll('main table').some((table) => !table.querySelector('tbody tr'));
    if (status !== 200 || !title || says.length < 30 || isOdd || isBare)
      silent.push(`${path} (${status}): ${says}`);
  }
  return silent;
}

/** A deal that is set up, with somebody in every role. */
async function withEverybody() {
  const site = await newDeal();
  const lead = site.anna;
  await setUpMost(lead);
  await lead.submit(addresses.setUp, addresses.setUpContact);
  const { rows } = await site.client.execute('select id, name from parties');
  const partyId = (name: string) => String(rows.find((row) => row.name === name)?.id ?? '');
  const partyOf: Record<Role, string> = {
    national_lead: '',
    city_lead: partyId('Breda'),
    ministry_delegate: partyId('JenV'),
    steering_member: partyId('Tilburg'),
    reader: '',
  };
  for (const role of roles) {
    const email = `${role}@deal.nl`;
    await lead.submit(addresses.newPerson, addresses.people, {
      name: role,
      email,
      role,
      partyId: partyOf[role],
    });
  }
  return site;
}

describe('a bottleneck in a city without an experiment', () => {
  test('leads to the experiment first, before anything is typed; only who may keep drafts is offered one', async () => {
    const { anna, whoHas, client } = await withEverybody();
    const { rows } = await client.execute(`select id from parties where name = 'Breda'`);
    const buttons = async (visitor: Visitor) => {
      const { page } = await visitor.get(`${addresses.newBottleneck}?stad=${rows[0]?.id}`);
      const form = page.querySelector(`form[action="${addresses.bottlenecks}"]`);
      expect(page.querySelector(`main a[href="${addresses.newExperiment}"]`)).not.toBeNull();
      return form?.querySelectorAll('.buttons button').map((button) => button.getAttribute('value'));
    };
    expect(await buttons(anna)).toBeUndefined();
    expect(await buttons(await whoHas('city_lead@deal.nl'))).toEqual(['draft']);
  });
});

describe('every page of a new deal', () => {
  test('says something to who has only just begun it', async () => {
    const site = await newDeal();
    const lead = site.anna;
    expect(await silentAmong(lead, pagesFor(site, 'national_lead'))).toEqual([]);
  });

  test('says something to everybody, when nothing has happened yet', async () => {
    const site = await withEverybody();
    const meetings = ['meeting', 'agenda', 'meetingUpdates'] as const;
    for (const role of roles) {
      const visitor = await site.whoHas(`${role}@deal.nl`);
      const pages = pagesFor(site, role);
      expect(pages.length, role).toBeGreaterThan(role === 'steering_member' ? 3 : 10);
      expect(await silentAmong(visitor, pages), role).toEqual([]);
      for (const page of meetings)
        expect([200, 403, 404], `${role} ${page}`).toContain(
          (await visitor.get(at(addresses[page], { id: 1 }))).status,
        );
    }
  });

  test('is in English as well', async () => {
    const site = await newDeal();
    const lead = site.anna;
    await lead.submit(addresses.setUp, addresses.setUpDeal, answers.deal);
    await lead.post(addresses.language, { language: 'en', back: '/' });
    expect((await lead.get(addresses.setUp)).text).toContain('2 of the 6 steps are done.');
    expect(await silentAmong(lead, pagesFor(site, 'national_lead'))).toEqual([]);
  });
});
