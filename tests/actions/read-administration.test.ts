import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

describe('administration', () => {
  test('says what is arranged where, and how much there is of it', async () => {
    const { as } = await demo();
    const { page } = await (await as('national_lead')).get(addresses.admin);
    expect(page.querySelectorAll('tbody a').map((link) => link.getAttribute('href'))).toEqual([
      addresses.setUp,
      addresses.programme,
      addresses.terms,
      addresses.parties,
      addresses.people,
      addresses.periods,
      addresses.rights,
      addresses.audit,
    ]);
    const reader = await (await as('reader')).get(addresses.admin);
    expect(reader.text).not.toContain(addresses.setUp);
    expect(page.textContent).toContain('7 steden, 6 departementen, 4 ketenpartners');
  });

  test.each(['programme', 'terms', 'parties', 'people', 'periods'] as const)(
    'lets whoever works on the deal read the %s, and offers nobody else a form',
    async (name) => {
      const { as } = await demo();
      for (const [role, party] of [
        ['city_lead', 'Breda'],
        ['ministry_delegate', 'JenV'],
        ['reader'],
      ] as const) {
        const { status, page } = await (await as(role, party)).get(addresses[name]);
        expect(status).toBe(200);
        expect(page.querySelector('main form[method=post]')).toBeNull();
      }
    },
  );

  test('shows an e-mail address to the national lead only', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const file = at(addresses.person, { id: 2 });
    await lead.submit(at(addresses.editPerson, { id: 2 }), file, { email: 'lead@gemeente.example' });
    expect((await lead.get(file)).text).toContain('lead@gemeente.example');
    for (const path of [file, addresses.people, at(addresses.party, { id: 1 })]) {
      expect((await (await as('reader')).get(path)).text).not.toContain('@gemeente.example');
    }
  });

  test('keeps forms of parties, people and periods from others, and says so', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const forms = [
      addresses.newParty,
      addresses.newPerson,
      at(addresses.editParty, { id: 1 }),
      at(addresses.editPerson, { id: 1 }),
      at(addresses.membership, { id: 1, membership: 1 }),
      at(addresses.assignment, { id: 1, assignment: 1 }),
      at(addresses.pseudonymisation, { id: 1 }),
      at(addresses.period, { id: 1 }),
    ];
    for (const path of forms) expect((await breda.get(path)).status, path).toBe(403);
  });

  test('keeps every command from others', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const commands = [
      addresses.programme,
      addresses.terms,
      addresses.parties,
      addresses.people,
      addresses.periods,
      at(addresses.party, { id: 1 }),
      at(addresses.memberships, { id: 1 }),
      at(addresses.membership, { id: 1, membership: 1 }),
      at(addresses.person, { id: 1 }),
      at(addresses.assignments, { id: 1 }),
      at(addresses.assignment, { id: 1, assignment: 1 }),
      at(addresses.pseudonymisation, { id: 1 }),
      at(addresses.period, { id: 1 }),
      at(addresses.periodRemoval, { id: 1 }),
    ];
    for (const path of commands) expect((await breda.post(path, {})).status, path).toBe(403);
  });

  test('answers 404 for what is not there', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const pages = [
      at(addresses.party, { id: 9999 }),
      at(addresses.editParty, { id: 9999 }),
      at(addresses.membership, { id: 1, membership: 9999 }),
      at(addresses.person, { id: 9999 }),
      at(addresses.assignment, { id: 1, assignment: 9999 }),
      at(addresses.pseudonymisation, { id: 9999 }),
      at(addresses.period, { id: 9999 }),
    ];
    for (const path of pages) expect((await lead.get(path)).status, path).toBe(404);
  });
});
