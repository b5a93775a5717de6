import { addresses, at } from '../../views/addresses.ts';
import { demo } from './demo.ts';
import { firstId } from './first.ts';

type Site = Awaited<ReturnType<typeof demo>>;

/** The demo with the national lead who arranges who takes part, and who is project lead of Breda. */
export async function deal(changes: Parameters<typeof demo>[0] = {}) {
  const site = await demo(changes);
  const lead = await site.as('national_lead');
  return { ...site, lead, breda: await seatIn(site, 'city_lead', 'Breda') };
}

/** Who has a role now, with the addresses about them. */
export async function seatIn({ client }: Pick<Site, 'client'>, role: string, party?: string) {
  const which = `from assignments left join parties on parties.id = party_id
    where role = '${role}' and until_on is null ${party ? `and name = '${party}'` : ''}`;
  const person = await firstId(client, `select person_id as id ${which}`);
  const assignment = await firstId(client, `select assignments.id as id ${which}`);
  return { person, assignment, ...pathsOf(person, assignment) };
}

export const pathsOf = (id: number, assignment = 0) => ({
  file: at(addresses.person, { id }),
  edit: at(addresses.editPerson, { id }),
  roles: at(addresses.assignments, { id }),
  role: at(addresses.assignment, { id, assignment }),
  succession: at(addresses.succession, { id, assignment }),
  departure: at(addresses.departure, { id }),
  invitation: at(addresses.invitation, { id }),
  forget: at(addresses.pseudonymisation, { id }),
});

export const rowsOf = async ({ client }: Pick<Site, 'client'>, select: string) =>
  (await client.execute(select)).rows.map((row) => ({ ...row }));

/** For whom an invitation waits to be sent. */
export const invited = async (site: Pick<Site, 'client'>) =>
  (await rowsOf(site, `select person_id from outbox where kind = 'invitation' and sent_at is null`)).map(
    (row) => Number((row as { person_id?: number }).person_id),
  );

/** The national leads of today and later who have no last day. */
export const lastingLeads = async (site: Pick<Site, 'client'>) =>
  (await rowsOf(site, `select id from assignments where role = 'national_lead' and until_on is null`)).length;

/** A second national lead, from the first of the year. */
export async function secondLead({ lead, client }: Awaited<ReturnType<typeof deal>>, email = '') {
  const somebody = { name: 'Tweede projectleider', email, role: 'national_lead', partyId: '' };
  await lead.submit(addresses.newPerson, addresses.people, { ...somebody, fromOn: '2018-01-01' });
  const person = await firstId(client, 'select max(id) as id from people');
  const assignment = await firstId(client, `select id from assignments where person_id = ${person}`);
  return { person, assignment, ...pathsOf(person, assignment) };
}
