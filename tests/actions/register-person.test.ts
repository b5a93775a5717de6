import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

const { newPerson, people } = addresses;
const somebody = { name: 'Projectleider Gouda', email: 'gouda@gemeente.example', fromOn: '2018-12-01' };

async function register() {
  const site = await demo();
  const breda = await firstId(site.client, `select id from parties where name = 'Breda'`);
  const jenv = await firstId(site.client, `select id from parties where name = 'JenV'`);
  const lead = await site.as('national_lead');
  return { ...site, lead, breda: String(breda), jenv: String(jenv) };
}

describe('registering a person', () => {
  test('keeps cities and ministries apart in the list of parties', async () => {
    const { lead } = await register();
    const { page } = await lead.get(newPerson);
    const groups = page.querySelectorAll('#partyId optgroup');
    expect(groups.map((one) => one.getAttribute('label'))).toEqual([
      'Steden',
      'Departementen',
      'Ketenpartners',
    ]);
    expect(groups[0]?.textContent).toContain('Breda');
    expect(groups[0]?.textContent).not.toContain('JenV');
  });

  test('gives them a first role, from its first day', async () => {
    const { lead, breda } = await register();
    const registered = await lead.submit(newPerson, people, {
      ...somebody,
      role: 'city_lead',
      partyId: breda,
    });
    const { page } = await lead.follow(registered);
    expect(page.querySelector('h1')?.textContent).toBe('Projectleider Gouda');
    expect(page.querySelector('main')?.textContent).toContain(
      'Stedelijk projectleider, Breda, vanaf za 1 dec',
    );
  });

  test('is refused for a city lead without a city, or with a ministry', async () => {
    const { lead, jenv } = await register();
    const role = 'city_lead';
    const without = await lead.submit(newPerson, people, { ...somebody, role, partyId: '' });
    expect(without.text).toContain('Kies namens welke partij.');
    const wrong = await lead.submit(newPerson, people, { ...somebody, role, partyId: jenv });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Kies een partij die bij deze rol past');
    expect(wrong.page.querySelector('#name')?.getAttribute('value')).toBe(somebody.name);
  });

  test.each([
    [{ ...somebody, name: '' }, 'Vul dit in.'],
    [{ ...somebody, email: 'geen adres' }, 'Vul een e-mailadres in'],
    [{ ...somebody, role: 'reader', partyId: '9999' }, 'Kies namens welke partij.'],
    [{ ...somebody, role: 'national_lead', partyId: '1' }, 'Kies geen partij'],
  ])('is refused for %o', async (fields, message) => {
    const { lead } = await register();
    const refused = await lead.submit(newPerson, people, fields);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.utrecht-form-field-error-message')?.textContent).toContain(message);
  });

  test('is refused for an address that somebody has, in whichever case; sent twice it is done once', async () => {
    const { lead } = await register();
    const fields = { ...somebody, role: 'reader', partyId: '', untilOn: '', formKey: 'the same' };
    const [first, second] = [await lead.post(people, fields), await lead.post(people, fields)];
    expect([second.status, second.location]).toEqual([303, first.location]);
    const other = { ...fields, name: 'Een ander', email: 'GOUDA@gemeente.example', formKey: 'another' };
    const refused = await lead.post(people, other);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Iemand anders heeft dit adres al.');
  });
});

describe('changing the details of a person', () => {
  const edit = at(addresses.editPerson, { id: 2 });
  const file = at(addresses.person, { id: 2 });

  test('keeps names and addresses out of the history', async () => {
    const { lead, client } = await register();
    await lead.submit(edit, file, { name: 'Xantippe Testpersoon', email: 'xantippe@gemeente.example' });
    const { rows } = await client.execute(
      `select before, after from changes where before like '%antippe%' or after like '%antippe%'`,
    );
    expect(rows).toEqual([]);
  });

  test('is stale when somebody else was first', async () => {
    const { lead } = await register();
    await lead.submit(edit, file, { name: 'Eerder' });
    const stale = await lead.submit(edit, file, { name: 'Later', version: '1' });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.stale')?.textContent).toContain('Eerder');
  });
});

describe('the list of people', () => {
  test('shows who has a role now, and who left when asked', async () => {
    const { lead } = await register();
    expect((await lead.get(people)).text).not.toContain('Voormalig projectleider Maastricht');
    expect((await lead.get(`${people}?stand=all`)).text).toContain('Voormalig projectleider Maastricht');
  });

  test('can be filtered by role, party and name', async () => {
    const { lead, breda } = await register();
    const { page } = await lead.get(`${people}?rol=city_lead&partij=${breda}&q=project`);
    expect(page.querySelectorAll('tbody tr').length).toBe(1);
  });
});
