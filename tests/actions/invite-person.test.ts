import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { firstId } from '../support/first.ts';
import { deal, invited, pathsOf, rowsOf } from '../support/people.ts';

const email = 'p.leider@breda.example';
const somebody = { name: 'Nieuwe lezer', role: 'reader', partyId: '', fromOn: '2018-12-01' };

/** Project lead Breda with an address, invited; the invitation went out. */
async function invitedLead() {
  const site = await deal({ mail: { send: async () => undefined } });
  await site.lead.submit(site.breda.edit, site.breda.file, { email });
  const sent = () => site.client.execute(`update outbox set sent_at = created_at where kind = 'invitation'`);
  const access = async () =>
    (await site.lead.get(site.breda.file)).page.querySelector('.facts')?.textContent ?? '';
  return { ...site, sent, access };
}

describe('inviting', () => {
  test('comes along with registering somebody who has an address', async () => {
    const site = await deal();
    const registered = await site.lead.submit(addresses.newPerson, addresses.people, { ...somebody, email });
    const { page } = await site.lead.follow(registered);
    expect(page.querySelector('.notice')?.textContent).toContain('De uitnodiging staat klaar.');
    expect(page.querySelector('main')?.textContent).toContain(
      'De uitnodiging van do 29 nov is niet verstuurd: er is geen mailserver ingesteld.',
    );
    expect(await invited(site)).toEqual([await firstId(site.client, 'select max(id) as id from people')]);
  });

  test('does not, without an address: the page says so and offers to add one', async () => {
    const site = await deal({ demoSignIn: true });
    const registered = await site.lead.submit(addresses.newPerson, addresses.people, somebody);
    const { page } = await site.lead.follow(registered);
    expect(page.querySelector('.facts')?.textContent).toContain('Er is geen adres voor een uitnodiging.');
    expect(page.querySelector('.buttons a')?.textContent).toBe('E-mailadres toevoegen');
    expect(await invited(site)).toEqual([]);
  });

  test('is done when an address is added, and the page tells how it stands', async () => {
    const { lead, breda, sent, access, client, ...site } = await invitedLead();
    expect(await invited({ client, ...site })).toEqual([breda.person]);
    expect(await access()).toContain('De uitnodiging van do 29 nov wordt nu verstuurd.');
    await sent();
    expect(await access()).toContain('Uitgenodigd op do 29 nov, nog niet aangemeld.');
    await site.as('city_lead', 'Breda');
    expect(await access()).toContain('Laatst aangemeld op do 29 nov.');
    await lead.submit(breda.edit, breda.file, { email: 'ander@breda.example' });
    expect(await access()).toContain('wordt nu verstuurd.');
    const { page } = await lead.get(addresses.audit);
    expect(page.textContent).toContain('E-mailadres van persoon gewijzigd');
  });

  test('can be done again, once for each time that it is asked', async () => {
    const { lead, breda, sent, client } = await invitedLead();
    await sent();
    const again = await lead.submit(breda.file, breda.invitation);
    expect((await lead.follow(again)).text).toContain('De uitnodiging voor Projectleider Breda staat klaar.');
    expect(await invited({ client })).toEqual([breda.person]);
    await sent();
    const fields = { formKey: 'the same' };
    expect((await lead.post(breda.invitation, fields)).status).toBe(303);
    expect((await lead.post(breda.invitation, fields)).status).toBe(303);
    expect(await invited({ client })).toEqual([breda.person]);
    expect((await lead.get(addresses.audit)).text).toContain('Uitnodiging klaargezet');
  });

  test('twice at the same moment sends one mail', async () => {
    const { lead, breda, sent, client } = await invitedLead();
    await sent();
    const answers = await Promise.all(['a', 'b'].map((formKey) => lead.post(breda.invitation, { formKey })));
    const [first, second] = answers.map(({ status }) => status).sort();
    expect(first).toBe(303);
    expect([409, 422]).toContain(second);
    expect(await invited({ client })).toEqual([breda.person]);
  });

  test('is refused while one waits, without an address and without a role', async () => {
    const { lead, breda, client } = await invitedLead();
    const waiting = await lead.post(breda.invitation, {});
    expect(waiting.status).toBe(422);
    expect(waiting.text).toContain('Er staat al een uitnodiging klaar');
    const { invitation } = pathsOf(
      await firstId(client, `select id from people where email is null limit 1`),
    );
    const silent = await lead.post(invitation, {});
    expect([silent.status, silent.text.includes('Vul dat eerst in.')]).toEqual([422, true]);
    await client.execute(`update assignments set until_on = '2018-11-01' where person_id = ${breda.person}`);
    const gone = await lead.post(breda.invitation, {});
    expect([gone.status, gone.text.includes('Geef eerst een rol.')]).toEqual([422, true]);
  });

  test('is for the national lead, of somebody who is there', async () => {
    const { lead, as, breda } = await invitedLead();
    const city = await as('city_lead', 'Breda');
    expect((await city.post(breda.invitation, {})).status).toBe(403);
    expect((await city.get(breda.file)).text).not.toContain(email);
    expect((await lead.post(pathsOf(9999).invitation, {})).status).toBe(404);
  });
});

describe('another address', () => {
  test('closes everything that was opened with the old one', async () => {
    const { lead, breda, as, client } = await invitedLead();
    const city = await as('city_lead', 'Breda');
    await client.execute(`insert into identities (person_id, issuer, subject, bound_on)
      values (${breda.person}, 'https://id.example', 'number', '2018-11-01')`);
    await client.execute(
      `insert into sign_ins (id, method, person_id, expires_at) values (7, 'link', ${breda.person}, '2099')`,
    );
    await client.execute(`insert into outbox (kind, person_id, sign_in_id, created_at, try_after, sent_at)
      values ('sign_in', ${breda.person}, 7, '2018', '2018', '2018')`);
    const changed = await lead.submit(breda.edit, breda.file, { email: 'ander@breda.example' });
    expect((await lead.follow(changed)).text).toContain('De uitnodiging gaat naar het nieuwe adres.');
    expect((await city.get(addresses.lessons)).location).toContain(addresses.signIn);
    expect(await rowsOf({ client }, 'select id from identities union all select id from sign_ins')).toEqual(
      [],
    );
    expect(await invited({ client })).toEqual([breda.person]);
  });

  test('closes nothing when it is only written differently, or only the name changes', async () => {
    const { lead, breda, as, sent, client } = await invitedLead();
    await sent();
    const city = await as('city_lead', 'Breda');
    await lead.submit(breda.edit, breda.file, { name: 'Iemand', email: 'P.Leider@Breda.example' });
    expect((await city.get(addresses.lessons)).status).toBe(200);
    expect(await invited({ client })).toEqual([]);
  });

  test('leaves open the session of who changes their own', async () => {
    const { lead, client, ...site } = await deal();
    const id = await firstId(client, `select person_id as id from assignments where role = 'national_lead'`);
    const other = await site.as('national_lead');
    const { edit, file } = pathsOf(id);
    await lead.submit(edit, file, { email: 'lead@deal.example' });
    expect((await lead.get(file)).status).toBe(200);
    expect((await other.get(file)).location).toContain(addresses.signIn);
  });

  test('none at all is refused for the only national lead who can sign in', async () => {
    const { lead, client } = await deal();
    const id = await firstId(client, `select person_id as id from assignments where role = 'national_lead'`);
    const { edit, file } = pathsOf(id);
    await lead.submit(edit, file, { email: 'lead@deal.example' });
    const refused = await lead.submit(edit, file, { email: '' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('#email-error')?.textContent).toContain('een e-mailadres');
  });

  test('that two people would get at the same moment goes to one of them', async () => {
    const { lead, client } = await deal();
    const [one, two] = await rowsOf({ client }, 'select id from people order by id limit 2');
    const answers = await Promise.all(
      [one, two].map((row) => {
        const { edit, file } = pathsOf(Number((row as { id?: number } | undefined)?.id));
        return lead.submit(edit, file, { email: 'same@deal.example' });
      }),
    );
    expect(answers.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1);
    const rows = await rowsOf({ client }, `select id from people where email = 'same@deal.example'`);
    expect(rows).toHaveLength(1);
  });
});
