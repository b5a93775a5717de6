import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

/** The demo's project lead of Breda, and the national lead who arranges roles. */
async function projectLead() {
  const site = await demo();
  const seat = `from assignments inner join parties on parties.id = party_id where name = 'Breda' and role = 'city_lead'`;
  const person = await firstId(site.client, `select person_id as id ${seat}`);
  const assignment = await firstId(site.client, `select assignments.id as id ${seat}`);
  const breda = await firstId(site.client, `select id from parties where name = 'Breda'`);
  return {
    ...site,
    lead: await site.as('national_lead'),
    breda: String(breda),
    file: at(addresses.person, { id: person }),
    roles: at(addresses.assignments, { id: person }),
    role: at(addresses.assignment, { id: person, assignment }),
  };
}

describe('giving a role', () => {
  test('stands beside the roles they have', async () => {
    const { lead, file, roles, breda } = await projectLead();
    const given = await lead.submit(file, roles, {
      role: 'steering_member',
      partyId: breda,
      fromOn: '2018-12-01',
    });
    const { page } = await lead.follow(given);
    expect(page.querySelector('.notice')?.textContent).toContain('De rol van stuurgroeplid is gegeven.');
    expect(page.querySelector('main')?.textContent).toContain('Stuurgroeplid, Breda');
  });

  test('is refused for a role that they have already, though sent twice it is given once', async () => {
    const { lead, file, roles, breda } = await projectLead();
    const again = await lead.submit(file, roles, { role: 'city_lead', partyId: breda, fromOn: '2018-12-01' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Deze persoon heeft deze rol dan al.');
    const reader = { role: 'reader', partyId: '', fromOn: '2018-12-01', untilOn: '', formKey: 'the same' };
    expect((await lead.post(roles, reader)).status).toBe(303);
    expect((await lead.post(roles, reader)).status).toBe(303);
  });
});

test('the same role, given by two at the same moment, is given once', async () => {
  const { lead, as, roles, client } = await projectLead();
  const role = { role: 'reader', partyId: '', fromOn: '2018-12-01', untilOn: '' };
  const both = [lead, await as('national_lead')];
  const answers = await Promise.all(both.map((who, nth) => who.post(roles, { ...role, formKey: `${nth}` })));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const { rows } = await client.execute(`select id from assignments where from_on = '2018-12-01'`);
  expect(rows).toHaveLength(1);
});

describe('giving a role to somebody whose name goes at that moment', () => {
  test('does one of both', async () => {
    const { lead, client } = await projectLead();
    const id = await firstId(client, `select person_id as id from assignments where until_on = '2018-04-30'`);
    const role = { role: 'reader', partyId: '', fromOn: '2018-12-01', untilOn: '', formKey: 'a' };
    const answers = await Promise.all([
      lead.post(at(addresses.assignments, { id }), role),
      lead.post(at(addresses.pseudonymisation, { id }), { version: '1', formKey: 'b' }),
    ]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const { rows } = await client.execute(
      `select name like '%(vertrokken)' as gone, (select count(*) from assignments where person_id = people.id
        and until_on is null) as roles from people where id = ${id}`,
    );
    expect(Number(rows[0]?.gone) + Number(rows[0]?.roles)).toBe(1);
  });
});

describe('changing a role', () => {
  test('takes effect at the next click of whoever holds it', async () => {
    const { lead, as, role, client } = await projectLead();
    const almere = await firstId(client, `select id from parties where name = 'Almere'`);
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(addresses.newBottleneck)).status).toBe(200);
    const { status } = await lead.submit(role, role, { partyId: String(almere) });
    expect(status).toBe(303);
    const { page } = await breda.get(addresses.home);
    const open = page.querySelectorAll('.reference').map(({ textContent }) => textContent);
    const theirs = (await (await as('city_lead', 'Almere')).get(addresses.home)).page;
    expect(open).toEqual(theirs.querySelectorAll('.reference').map(({ textContent }) => textContent));
    await lead.submit(role, role, { role: 'reader', partyId: '' });
    expect((await breda.get(addresses.newBottleneck)).status).toBe(403);
    expect((await breda.post(addresses.lessons, { title: 'x', text: 'x' })).status).toBe(403);
  });
});

describe('two at the same moment', () => {
  test('give two roles of one person the same content: one of them is told that the other was first', async () => {
    const { lead, as, file, roles, client } = await projectLead();
    const reading = { role: 'reader', partyId: '', untilOn: '' };
    for (const span of [
      { fromOn: '2019-01-01', untilOn: '2019-01-31' },
      { fromOn: '2019-03-01', untilOn: '2019-03-31' },
    ])
      await lead.submit(file, roles, { ...reading, ...span });
    const { rows } = await client.execute(`select id from assignments where from_on > '2019'`);
    const both = [lead, await as('national_lead')];
    const answers = await Promise.all(
      both.map((who, nth) => {
        const role = `${roles}/${rows[nth]?.id}`;
        return who.post(role, { ...reading, fromOn: '2019-06-01', version: '1', formKey: `${nth}` });
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.page.querySelector('.stale')?.textContent).toContain('Dit is intussen gewijzigd');
    expect(late?.page.querySelector('#fromOn')?.getAttribute('value')).toBe('2019-06-01');
    const same = await client.execute(`select id from assignments where from_on = '2019-06-01'`);
    expect(same.rows).toHaveLength(1);
  });

  test('prolong the role of somebody who left and take their name away: one of both is done', async () => {
    const { lead, client } = await projectLead();
    const { rows } = await client.execute(
      `select id, person_id, role, party_id, from_on from assignments where until_on = '2018-04-30'`,
    );
    const [row] = rows;
    const id = Number(row?.person_id);
    const fields = { role: String(row?.role), partyId: String(row?.party_id ?? ''), version: '1' };
    const answers = await Promise.all([
      lead.post(at(addresses.assignment, { id, assignment: Number(row?.id) }), {
        ...fields,
        fromOn: String(row?.from_on),
        untilOn: '',
        formKey: 'a',
      }),
      lead.post(at(addresses.pseudonymisation, { id }), { version: '1', formKey: 'b' }),
    ]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });
});

describe('ending a role', () => {
  test('shuts the door the day after its last day', async () => {
    const { lead, as, role } = await projectLead();
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(addresses.decisions)).status).toBe(200);
    expect((await lead.submit(role, role, { untilOn: '2018-11-28' })).status).toBe(303);
    expect((await breda.get(addresses.decisions)).location).toContain(addresses.signIn);
    expect((await lead.get(addresses.audit)).text).toContain('Rol beëindigd');
  });

  test('closes what was opened in it, and with the last one everything else', async () => {
    const { lead, as, role, file, roles, client } = await projectLead();
    const left = async () => {
      const { rows } = await client.execute(
        `select (select count(*) from sessions) - 1 as sessions, (select count(*) from identities) as accounts`,
      );
      return { ...rows[0] };
    };
    await lead.submit(file, roles, { role: 'reader', partyId: '', fromOn: '2018-01-01' });
    await client.execute(`insert into identities (person_id, issuer, subject, bound_on)
      select person_id, 'https://id.example', 'number', '2018-11-01' from assignments where id = (select max(id) from assignments)`);
    await as('city_lead', 'Breda');
    await lead.submit(role, role, { untilOn: '2018-11-28' });
    expect(await left()).toEqual({ sessions: 0, accounts: 1 });
    const other = await lead.get(file);
    const link = other.page.querySelectorAll('main a').map((one) => one.getAttribute('href') ?? '');
    const reading = link.find((href) => /rollen\/\d+$/.test(href) && href !== role) ?? '';
    await lead.submit(reading, reading, { untilOn: '2018-11-28' });
    expect(await left()).toEqual({ sessions: 0, accounts: 0 });
  });

  test('can be corrected, unless somebody else did so first', async () => {
    const { lead, role } = await projectLead();
    expect((await lead.submit(role, role, { fromOn: '2017-09-01' })).status).toBe(303);
    const stale = await lead.submit(role, role, { untilOn: '2019-01-01', version: '1' });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('#untilOn')?.getAttribute('value')).toBe('2019-01-01');
  });

  test('is refused before its beginning', async () => {
    const { lead, role } = await projectLead();
    const refused = await lead.submit(role, role, { untilOn: '2016-01-01' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('#untilOn-error')?.textContent).toContain('een latere dag');
  });

  test('of the last national lead is refused: nobody could give the role to anybody any more', async () => {
    const { lead, client } = await projectLead();
    const id = await firstId(client, `select person_id as id from assignments where role = 'national_lead'`);
    const assignment = await firstId(client, `select id from assignments where role = 'national_lead'`);
    const role = at(addresses.assignment, { id, assignment });
    for (const change of [{ untilOn: '2019-01-01' }, { role: 'reader' }, { fromOn: '2019-06-01' }] as Record<
      string,
      string
    >[]) {
      const refused = await lead.submit(role, role, change);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Geef eerst iemand anders deze rol');
    }
  });

  test('two national leads do not end each other at the same moment', async () => {
    const { lead, as, client } = await projectLead();
    const second = { name: 'Tweede projectleider', role: 'national_lead', partyId: '', fromOn: '2018-01-01' };
    expect((await lead.submit(addresses.newPerson, addresses.people, second)).status).toBe(303);
    const { rows } = await client.execute(
      `select id, person_id as person from assignments where role = 'national_lead'`,
    );
    const roles = rows.map(({ id, person }) =>
      at(addresses.assignment, { id: Number(person), assignment: Number(id) }),
    );
    const [first, other] = [lead, await as('national_lead')];
    const answers = await Promise.all(
      [first, other].map((visitor, nth) =>
        visitor.submit(roles[nth] ?? '', roles[nth] ?? '', { untilOn: '2018-12-31' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const left = await client.execute(
      `select id from assignments where role = 'national_lead' and until_on is null`,
    );
    expect(left.rows).toHaveLength(1);
  });
});
