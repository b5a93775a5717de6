import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

const { newParty, parties } = addresses;
const groningen = { kind: 'city', name: 'Groningen', fullName: 'Gemeente Groningen', fromOn: '2018-11-01' };

describe('registering a party', () => {
  test('puts it on the list, with when it takes part', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const registered = await lead.submit(newParty, parties, groningen);
    expect((await lead.follow(registered)).page.querySelector('main')?.textContent).toContain(
      'Sinds do 1 nov',
    );
    expect((await lead.get(parties)).text).toContain('Gemeente Groningen');
  });

  test('without a first day keeps it out of the deal, as a chain partner', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const partner = { kind: 'chain_partner', name: 'CIZ', fullName: 'Centrum indicatiestelling', fromOn: '' };
    const registered = await lead.submit(newParty, parties, partner);
    expect((await lead.follow(registered)).text).toContain('Deze partij heeft niet meegedaan');
  });

  test.each([
    ['without a kind', { name: 'Gouda', fullName: 'Gemeente Gouda' }, 'Maak een keuze.'],
    ['under a name that is there', { ...groningen, name: 'Breda' }, 'Dit bestaat al.'],
  ])('is refused %s', async (_, fields, message) => {
    const { as } = await demo();
    const refused = await (await as('national_lead')).submit(newParty, parties, fields);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.utrecht-form-field-error-message')?.textContent).toContain(message);
    expect(refused.page.querySelector('#fullName')?.getAttribute('value')).toBe(fields.fullName);
  });

  test('sent twice is done once', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const fields = { ...groningen, formKey: 'the same' };
    const [first, second] = [await lead.post(parties, fields), await lead.post(parties, fields)];
    expect([second.status, second.location]).toEqual([303, first.location]);
  });
});

describe('changing how a party is called', () => {
  const edit = at(addresses.editParty, { id: 1 });
  const file = at(addresses.party, { id: 1 });

  test('shows everywhere', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    await lead.submit(edit, file, { name: 'Almere-stad' });
    expect((await lead.get(parties)).text).toContain('Almere-stad');
  });

  test('is refused for a name that another has, and stale when somebody else was first', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    expect((await lead.submit(edit, file, { name: 'Tilburg' })).status).toBe(422);
    await lead.submit(edit, file, { fullName: 'Stad Almere' });
    const stale = await lead.submit(edit, file, { name: 'Almeer', version: '1' });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('#name')?.getAttribute('value')).toBe('Almeer');
  });
});
