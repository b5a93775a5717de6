import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

/** Somebody who left Maastricht, and what they did while they were there. */
async function formerLead() {
  const site = await demo();
  const id = await firstId(
    site.client,
    `select person_id as id from assignments where until_on = '2018-04-30' and role = 'city_lead'`,
  );
  const lead = await site.as('national_lead');
  return {
    ...site,
    id,
    lead,
    file: at(addresses.person, { id }),
    forget: at(addresses.pseudonymisation, { id }),
  };
}

describe('removing the name of somebody who left', () => {
  test('asks once more, then takes name and address away and keeps what they did', async () => {
    const { lead, id, file, forget, client } = await formerLead();
    const acts = async () =>
      (await client.execute(`select count(*) as n from audit where person_id = ${id}`)).rows[0]?.n;
    const before = await acts();
    await client.execute(`update people set email = 'weg@gemeente.example' where id = ${id}`);
    const asked = await lead.get(forget);
    expect(asked.text).toContain('wordt overal Projectleider Maastricht (vertrokken)');
    expect(asked.text).toContain('Dit kunt u niet terugdraaien.');
    const done = await lead.submit(forget, forget);
    expect(done.location).toBe(file);
    const { page, text } = await lead.follow(done);
    expect(page.querySelector('h1')?.textContent).toBe('Projectleider Maastricht (vertrokken)');
    expect(text).not.toContain('weg@gemeente.example');
    expect(await acts()).toBe(before);
  });

  test('leaves the name nowhere, in no table and no history', async () => {
    const { lead, id, forget, client } = await formerLead();
    await client.execute(`update people set name = 'Xantippe Uniek' where id = ${id}`);
    await lead.submit(forget, forget);
    const { rows } = await client.execute(`select name from sqlite_master where type = 'table'`);
    for (const { name } of rows) {
      const found = await client.execute(`select * from "${name}"`);
      expect(JSON.stringify(found.rows), String(name)).not.toContain('Xantippe');
    }
  });

  test('waits until they have no role any more', async () => {
    const { lead } = await formerLead();
    const forget = at(addresses.pseudonymisation, { id: 2 });
    const asked = await lead.get(forget);
    expect(asked.text).toContain('Beëindig eerst alle rollen');
    expect(asked.page.querySelector(`form[action="${forget}"]`)).toBeNull();
    expect((await lead.post(forget, { version: '1' })).status).toBe(422);
  });

  test('sent twice is done once; after somebody else changed the person it asks again', async () => {
    const { lead, id, forget } = await formerLead();
    await lead.submit(at(addresses.editPerson, { id }), at(addresses.person, { id }), { name: 'Anders' });
    const stale = await lead.post(forget, { version: '1' });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('h1')?.textContent).toContain('Anders');
    const fields = { formKey: 'once', version: '2' };
    expect((await lead.post(forget, fields)).status).toBe(303);
    expect((await lead.post(forget, fields)).status).toBe(303);
  });
});
