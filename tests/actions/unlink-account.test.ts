import type { Client } from '@libsql/client';
import { expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { firstId } from '../support/first.ts';
import { organisations, signInAt } from '../support/organisations.ts';

const leadOfBreda = (client: Client) =>
  firstId(client, `select id from people where lower(email) = 'lead@breda.example'`);

/** Breda, where the lead of the city has signed in with an account, and the national lead looks at that person. */
async function linked() {
  const site = await organisations();
  await site.client.execute(`update people set email = 'landelijk@breda.example' where id =
    (select max(person_id) from assignments where role = 'national_lead')`);
  site.breda.people.n1 = { email: 'landelijk@breda.example' };
  const [lead, breda] = [site.visitor(), site.visitor()];
  await signInAt({ visitor: lead, email: 'landelijk@breda.example', as: 'n1' });
  await signInAt({ visitor: breda, email: 'lead@breda.example', as: 'b1' });
  const personId = await leadOfBreda(site.client);
  const identity = await firstId(site.client, `select id from identities where person_id = ${personId}`);
  const removal = at(addresses.identityRemoval, { id: personId, identity });
  return { ...site, lead, person: at(addresses.person, { id: personId }), removal, bredasLead: breda };
}

test('the national lead sees by which account somebody signs in, and unlinks it', async () => {
  const { lead, person, removal, bredasLead, breda, visitor } = await linked();
  const { text } = await lead.get(person);
  expect(text).toContain('Gemeente Breda, gekoppeld op do 29 nov');
  const answer = await lead.submit(person, removal);
  expect((await lead.follow(answer)).text).toContain(nl.providers.accounts.unbound);
  expect((await bredasLead.get(addresses.bottlenecks)).status).toBe(303);
  breda.people.b2 = { email: 'lead@breda.example' };
  const successor = { visitor: visitor(), email: 'lead@breda.example' };
  expect((await signInAt({ ...successor, as: 'b2' })).status).toBe(303);
  expect((await signInAt({ ...successor, as: 'b1' })).status).toBe(403);
});

test('sent twice it is done once', async () => {
  const { lead, person, removal, client } = await linked();
  const form = { formKey: 'ontkoppelen' };
  const answers = [await lead.post(removal, form), await lead.post(removal, form)];
  expect(answers.map(({ status, location }) => [status, location])).toEqual([
    [303, person],
    [303, person],
  ]);
  const { rows } = await client.execute(`select id from audit where action = 'identity.unbound'`);
  expect(rows).toHaveLength(1);
});

test('nobody else sees the account, and nobody else unlinks it', async () => {
  const { person, removal, bredasLead, client } = await linked();
  expect((await bredasLead.get(person)).text).not.toContain(nl.providers.accounts.title);
  expect((await bredasLead.post(removal, {})).status).toBe(403);
  expect((await client.execute('select id from identities')).rows).toHaveLength(2);
});

test('an account of somebody else, or that is not there, is not found', async () => {
  const { lead, client } = await linked();
  const [personId, other] = [
    await leadOfBreda(client),
    await firstId(client, 'select min(id) as id from identities'),
  ];
  for (const identity of [other, 99999, 'x']) {
    const removal = at(addresses.identityRemoval, { id: personId, identity });
    expect((await lead.post(removal, {})).status).toBe(404);
  }
});

test('who never signed in with an account has none, and where nobody does there is nothing to see', async () => {
  const { lead, client, dependencies } = await linked();
  const almere = await firstId(
    client,
    `select max(person_id) as id from assignments where role = 'city_lead' and party_id = (select id from parties where name = 'Almere')`,
  );
  const person = at(addresses.person, { id: almere });
  expect((await lead.get(person)).text).toContain(nl.providers.accounts.none);
  Object.assign(dependencies, { providers: [] });
  expect((await lead.get(`${person}?opnieuw`)).text).not.toContain(nl.providers.accounts.title);
});
