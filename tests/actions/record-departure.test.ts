import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { firstId } from '../support/first.ts';
import { historyOf } from '../support/history.ts';
import { deal, invited, lastingLeads, pathsOf, rowsOf, seatIn, secondLead } from '../support/people.ts';

const identity = (person: number) => `insert into identities (person_id, issuer, subject, bound_on)
  values (${person}, 'https://id.example', 'number', '2018-11-01')`;

describe('somebody leaves', () => {
  test('today: every role ends, and every door closes at once', async () => {
    const { lead, breda, as, client } = await deal();
    await lead.submit(breda.edit, breda.file, { email: 'p@breda.example' });
    await client.execute(identity(breda.person));
    const gone = await as('city_lead', 'Breda');
    const left = await lead.submit(breda.departure, breda.departure, { lastOn: '2018-11-29' });
    const { page } = await lead.follow(left);
    expect(page.querySelector('.notice')?.textContent).toContain('do 29 nov is de laatste dag');
    expect((await gone.get(addresses.lessons)).location).toContain(addresses.signIn);
    expect(await rowsOf({ client }, 'select id from identities')).toEqual([]);
    expect(await invited({ client })).toEqual([]);
    expect(
      await rowsOf({ client }, `select until_on from assignments where id = ${breda.assignment}`),
    ).toEqual([{ until_on: '2018-11-29' }]);
    expect((await lead.get(addresses.audit)).text).toContain('Vertrek vastgelegd');
  });

  test('later: access goes on until that day, and then it is over', async () => {
    const { lead, breda, as, client } = await deal();
    await client.execute(identity(breda.person));
    const leaving = await as('city_lead', 'Breda');
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-12-14' });
    expect((await leaving.get(addresses.lessons)).status).toBe(200);
    expect((await lead.get(breda.file)).page.querySelector('dl')?.textContent).toContain('vr 14 dec');
    await client.execute(`update programme set demo_date = '2018-12-15'`);
    expect((await leaving.get(addresses.lessons)).location).toContain(addresses.signIn);
  });

  test('with several roles: those that run end, one that would begin later falls away', async () => {
    const { lead, breda, client } = await deal();
    const role = { role: 'reader', partyId: '', fromOn: '2018-01-01' };
    await lead.submit(breda.file, breda.roles, role);
    await lead.submit(breda.file, breda.roles, { ...role, role: 'steering_member', fromOn: '2019-01-01' });
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-11-28' });
    const roles = await rowsOf(
      { client },
      `select role, until_on from assignments where person_id = ${breda.person} order by role`,
    );
    expect(roles).toEqual([
      { role: 'city_lead', until_on: '2018-11-28' },
      { role: 'reader', until_on: '2018-11-28' },
    ]);
    const { text } = await lead.get(breda.file);
    expect(text).toContain('Geen toegang: er is geen rol die loopt of nog begint.');
    expect(text).toContain('vanzelf op zo 29 nov 2020');
  });

  test('yesterday, with a role that was given today by mistake: it falls away, and whoever came in is out', async () => {
    const { lead, breda, as, client } = await deal();
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-11-28' });
    const partyId = String(await firstId(client, `select id from parties where name = 'Breda'`));
    await lead.submit(breda.file, breda.roles, { role: 'city_lead', partyId, fromOn: '2018-11-29' });
    const mistaken = await as('city_lead', 'Breda');
    expect((await mistaken.get(addresses.lessons)).status).toBe(200);
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-11-28' });
    expect((await mistaken.get(addresses.lessons)).location).toContain(addresses.signIn);
    const roles = await rowsOf(
      { client },
      `select until_on from assignments where person_id = ${breda.person} and from_on = '2018-11-29'`,
    );
    expect(roles).toEqual([]);
    const { page } = await lead.get(breda.file);
    expect(page.querySelector('.tasks')?.textContent).toContain(
      'Stedelijk projectleider, Breda, gegeven en weer teruggenomen op do 29 nov',
    );
  });

  test('yesterday, on the day on which they came in: their page still says which role that was', async () => {
    const { lead, client } = await deal();
    const somebody = { name: 'Verkeerde persoon', email: 'fout@deal.example', role: 'reader', partyId: '' };
    await lead.submit(addresses.newPerson, addresses.people, somebody);
    const { file, departure } = pathsOf(await firstId(client, 'select max(id) as id from people'));
    const left = await lead.follow(await lead.submit(departure, departure, { lastOn: '2018-11-28' }));
    expect(left.page.querySelector('h1')?.textContent).toBe('Verkeerde persoon');
    const { text } = await lead.get(file);
    expect(text).toContain('Lezer, gegeven en weer teruggenomen op do 29 nov');
    expect(text).toContain('Geen toegang: er is geen rol die loopt of nog begint.');
    expect(text).not.toContain('Deze persoon heeft geen rol gehad.');
    const all = await lead.get(`${addresses.people}?stand=all&q=verkeerde`);
    expect(all.page.querySelector('tbody tr')?.textContent).toMatch(/geen rol.*geen toegang/);
  });

  test('and everything they did stays, under their name', async () => {
    const { lead, breda } = await deal();
    const before = await lead.get(addresses.audit);
    expect(before.text).toContain('Projectleider');
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-11-28' });
    expect((await lead.get(breda.file)).text).toContain('Projectleider Breda');
  });
});

describe('leaving is refused', () => {
  test.each([
    ['2017-01-01', 'waarop de rol al begonnen was'],
    ['overmorgen', 'datum'],
    ['', 'datum'],
  ])('on %s', async (lastOn, message) => {
    const { lead, breda, client } = await deal();
    const before = await historyOf(client);
    const refused = await lead.submit(breda.departure, breda.departure, { lastOn });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('#lastOn-error')?.textContent).toContain(message);
    expect(refused.page.querySelector('#lastOn')?.getAttribute('value')).toBe(lastOn);
    expect(await historyOf(client)).toEqual(before);
  });

  test('when all roles end by then, and when nobody is there any more', async () => {
    const { lead, breda } = await deal();
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-12-14' });
    const again = await lead.submit(breda.departure, breda.departure, { lastOn: '2018-12-31' });
    expect(again.text).toContain('Alle rollen eindigen al op deze dag of eerder.');
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-11-28' });
    const { page } = await lead.get(breda.departure);
    expect(page.textContent).toContain('Deze persoon heeft geen rol meer.');
    expect(page.querySelector(`form[action="${breda.departure}"]`)).toBeNull();
    expect((await lead.post(breda.departure, { lastOn: '2018-11-28' })).status).toBe(422);
  });

  test('when a role changed meanwhile: it shows the roles as they are now', async () => {
    const { lead, breda } = await deal();
    const form = await lead.get(breda.departure);
    const version = form.page.querySelector('main [name=version]')?.getAttribute('value') ?? '';
    await lead.submit(breda.file, breda.roles, { role: 'reader', partyId: '', fromOn: '2018-01-01' });
    const stale = await lead.post(breda.departure, { lastOn: '2018-11-29', version });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.tasks')?.textContent).toContain('Lezer');
    expect(stale.page.querySelector('#lastOn')?.getAttribute('value')).toBe('2018-11-29');
  });

  test('for who may not, and of who is not there; sent twice it is done once', async () => {
    const { lead, as, breda, client } = await deal();
    const theirs = await as('city_lead', 'Breda');
    expect((await theirs.get(breda.departure)).status).toBe(403);
    expect((await theirs.post(breda.departure, { lastOn: '2018-11-29' })).status).toBe(403);
    expect((await lead.post(pathsOf(9999).departure, { lastOn: '2018-11-29' })).status).toBe(404);
    const city = await firstId(
      client,
      `select party_id as id from assignments where id = ${breda.assignment}`,
    );
    const sent = { lastOn: '2018-11-28', warned: `${city}`, version: '2', formKey: 'the same' };
    for (const _ of ['once', 'twice']) expect((await lead.post(breda.departure, sent)).status).toBe(303);
    const acts = await rowsOf({ client }, `select id from audit where action = 'person.left'`);
    expect(acts).toHaveLength(1);
  });
});

describe('the last national lead', () => {
  test.each(['2018-11-28', '2018-11-29', '2019-06-30'])('does not leave on %s', async (lastOn) => {
    const { lead, client } = await deal();
    const national = await seatIn({ client }, 'national_lead');
    const refused = await lead.submit(national.departure, national.departure, { lastOn });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('#lastOn-error')?.textContent).toContain('Wijs eerst een opvolger aan');
    expect(refused.page.querySelector('.tasks a.utrecht-button')?.getAttribute('href')).toBe(
      national.succession,
    );
  });

  test('leaves when a successor begins the day after, and not a day before that', async () => {
    const { lead, client } = await deal();
    const national = await seatIn({ client }, 'national_lead');
    const next = { name: 'Opvolger', role: 'national_lead', partyId: '', fromOn: '2019-01-01' };
    await lead.submit(addresses.newPerson, addresses.people, next);
    const tooEarly = await lead.submit(national.departure, national.departure, { lastOn: '2018-12-30' });
    expect(tooEarly.status).toBe(422);
    const done = await lead.submit(national.departure, national.departure, { lastOn: '2018-12-31' });
    expect(done.status).toBe(303);
    const id = await firstId(client, `select max(id) as id from assignments`);
    const later = pathsOf(await firstId(client, 'select max(id) as id from people'), id);
    const refused = await lead.submit(later.role, later.role, { fromOn: '2019-01-02' });
    expect(refused.text).toContain('Geef eerst iemand anders deze rol');
  });

  test('who can sign in does not leave the deal to one who cannot', async () => {
    const site = await deal();
    const national = await seatIn(site, 'national_lead');
    await site.lead.submit(national.edit, national.file, { email: 'lead@deal.example' });
    await secondLead(site);
    const refused = await site.lead.submit(national.departure, national.departure, { lastOn: '2018-11-29' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('#lastOn-error')?.textContent).toContain('een e-mailadres');
  });

  const ways = ['departure', 'role', 'succession'] as const;
  test.each(ways.flatMap((one) => ways.map((other) => [one, other] as const)))(
    'is left when two go at the same moment, by %s and by %s',
    async (one, other) => {
      const site = await deal();
      const [first, second] = [await seatIn(site, 'national_lead'), await secondLead(site)];
      const visitors = [site.lead, await site.as('national_lead')];
      const fields = {
        departure: { lastOn: '2018-12-31' },
        role: { untilOn: '2018-12-31' },
        succession: { step: 'confirm', successorId: String(site.breda.person), fromOn: '2019-01-01' },
      };
      const answers = await Promise.all(
        [first[one], second[other]].map((path, nth) =>
          visitors[nth]?.submit(path, path, fields[nth ? other : one]),
        ),
      );
      const done = answers.filter((answer) => answer?.status === 303).length;
      expect(answers.every((answer) => [303, 409, 422].includes(answer?.status ?? 0))).toBe(true);
      expect(done).toBeGreaterThan(0);
      expect(await lastingLeads(site)).toBeGreaterThan(0);
    },
  );
});
