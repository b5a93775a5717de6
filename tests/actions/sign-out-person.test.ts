import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';
import { historyOf } from '../support/history.ts';
import type { Visitor } from '../support/visitor.ts';

/** Breda's project lead at a desk and on a phone, somebody else, and the national lead who looks at that person. */
async function twice() {
  const site = await demo();
  const [desk, phone] = [await site.as('city_lead', 'Breda'), await site.as('city_lead', 'Breda')];
  const [almere, lead] = [await site.as('city_lead', 'Almere'), await site.as('national_lead')];
  const id = await firstId(
    site.client,
    `select person_id as id from assignments join parties on parties.id = party_id
      where name = 'Breda' and role = 'city_lead' and until_on is null`,
  );
  const paths = { person: at(addresses.person, { id }), signOut: at(addresses.personSignOut, { id }) };
  const isIn = async (visitor: Visitor) => (await visitor.get(addresses.lessons)).status === 200;
  return { ...site, ...paths, desk, phone, almere, lead, isIn };
}

describe('the national lead signs somebody out', () => {
  test('everywhere, and nobody else', async () => {
    const { desk, phone, almere, lead, person, signOut, isIn } = await twice();
    const answer = await lead.submit(person, signOut);
    expect([answer.status, answer.location]).toEqual([303, person]);
    expect((await lead.follow(answer)).text).toContain(nl.sessions.ofPerson.ended);
    expect([await isIn(desk), await isIn(phone)]).toEqual([false, false]);
    expect([await isIn(almere), await isIn(lead)]).toEqual([true, true]);
    expect(await isIn(await desk.signIn('city_lead', 'Breda'))).toBe(true);
  });

  test('which stands in the audit trail under that person', async () => {
    const { lead, person, signOut } = await twice();
    await lead.submit(person, signOut);
    const row = (await lead.get(addresses.audit)).page.querySelector('tbody tr');
    expect(row?.textContent).toContain(nl.audit.actions['person.signed_out']);
    expect(row?.querySelector(`a[href="${person}"]`)).not.toBeNull();
  });

  test('and themselves, but for where they do it', async () => {
    const { as, lead, client, isIn } = await twice();
    const elsewhere = await as('national_lead');
    const id = await firstId(
      client,
      `select max(person_id) as id from assignments where role = 'national_lead'`,
    );
    await lead.submit(at(addresses.person, { id }), at(addresses.personSignOut, { id }));
    expect([await isIn(lead), await isIn(elsewhere)]).toEqual([true, false]);
  });
});

describe('nobody is signed out', () => {
  test('by a city, a ministry or a reader, who have no button for it either', async () => {
    const { as, almere, desk, person, signOut, client, isIn } = await twice();
    const others = [almere, await as('ministry_delegate', 'JenV'), await as('reader')];
    const before = await historyOf(client);
    for (const other of others) {
      expect((await other.get(person)).page.querySelector(`form[action="${signOut}"]`)).toBeNull();
      expect((await other.post(signOut, {})).status).toBe(403);
    }
    expect(await historyOf(client)).toEqual(before);
    expect(await isIn(desk)).toBe(true);
  });

  test('who is not there', async () => {
    const { lead } = await twice();
    expect((await lead.post(at(addresses.personSignOut, { id: 9999 }), {})).status).toBe(404);
  });
});
