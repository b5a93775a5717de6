import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

/** Leeuwarden, which left the deal in September 2018; Almere still takes part. */
async function cities() {
  const site = await demo();
  const id = async (name: string) => firstId(site.client, `select id from parties where name = '${name}'`);
  const membershipOf = (partyId: number) =>
    firstId(site.client, `select id from memberships where party_id = ${partyId}`);
  const [gone, present] = [await id('Leeuwarden'), await id('Almere')];
  return {
    ...site,
    lead: await site.as('national_lead'),
    gone: at(addresses.party, { id: gone }),
    joinAgain: at(addresses.memberships, { id: gone }),
    present: at(addresses.party, { id: present }),
    membership: at(addresses.membership, { id: present, membership: await membershipOf(present) }),
  };
}

describe('the membership of a party', () => {
  test('can begin again after it left', async () => {
    const { lead, gone, joinAgain } = await cities();
    const joined = await lead.submit(gone, joinAgain, { fromOn: '2018-11-01' });
    const { page } = await lead.follow(joined);
    expect(page.querySelector('main')?.textContent).toContain('Sinds do 1 nov');
    expect(page.querySelector('.notice')?.textContent).toContain('De deelname van Leeuwarden is vastgelegd.');
  });

  test.each([
    ['over a time in which it took part already', { fromOn: '2018-09-01' }, 'deze partij doet dan al mee'],
    ['that ends before it begins', { fromOn: '2018-11-01', untilOn: '2018-10-01' }, 'een latere dag'],
    ['without a first day', { fromOn: '' }, 'Vul een datum in'],
  ])('is refused %s', async (_, fields, message) => {
    const { lead, gone, joinAgain } = await cities();
    const refused = await lead.submit(gone, joinAgain, fields);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.utrecht-form-field-error-message')?.textContent).toContain(message);
    expect(refused.page.querySelector('details.add')?.hasAttribute('open')).toBe(true);
  });

  test('sent twice begins once, and is answered the same', async () => {
    const { lead, joinAgain } = await cities();
    const fields = { fromOn: '2018-11-01', note: '', formKey: 'the same' };
    const [first, second] = [await lead.post(joinAgain, fields), await lead.post(joinAgain, fields)];
    expect([second.status, second.location]).toEqual([303, first.location]);
  });

  test('ends with a last day and a note, and the audit trail says that the party left', async () => {
    const { lead, membership, present } = await cities();
    const left = await lead.submit(membership, membership, { untilOn: '2018-12-31', note: 'Geen geld meer' });
    expect(left.location).toBe(present);
    const { page } = await lead.follow(left);
    expect(page.querySelector('main')?.textContent).toContain('tot en met ma 31 dec 2018: Geen geld meer');
    expect((await lead.get(addresses.audit)).text).toContain('Partij doet niet meer mee');
  });

  test('can be corrected, unless somebody else did so first', async () => {
    const { lead, membership } = await cities();
    expect((await lead.submit(membership, membership, { fromOn: '2017-04-01' })).status).toBe(303);
    const stale = await lead.submit(membership, membership, { fromOn: '2017-05-01', version: '1' });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.stale')?.textContent).toContain('za 1 apr 2017');
  });
});
