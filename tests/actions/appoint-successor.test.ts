import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { logging } from '../support/bottleneck.ts';
import { firstId } from '../support/first.ts';
import { historyOf } from '../support/history.ts';
import { newDeal } from '../support/new-deal.ts';
import { deal, invited, lastingLeads, pathsOf, rowsOf, seatIn } from '../support/people.ts';
import type { Visitor } from '../support/visitor.ts';

const somebodyNew = { name: 'Nieuwe projectleider', email: 'nieuw@breda.example' };
const confirm = { step: 'confirm' };

/** Fills in the form and looks at what goes over; nothing is done yet. */
const checked = (lead: Visitor, path: string, fields: Record<string, string>) =>
  lead.submit(path, path, { fromOn: '2018-12-01', ...fields });

const identityOf = (person: number) => `insert into identities (person_id, issuer, subject, bound_on)
  values (${person}, 'https://id.example', 'number', '2018-11-01')`;

const endOf = async (site: Parameters<typeof rowsOf>[0], assignment: number) =>
  (await rowsOf(site, `select until_on as "on" from assignments where id = ${assignment}`))[0];

describe('appointing a successor', () => {
  test('shows first what goes over, and writes nothing', async () => {
    const { lead, breda, client } = await deal();
    const before = await historyOf(client);
    const { page, status } = await checked(lead, breda.succession, somebodyNew);
    expect(status).toBe(200);
    const box = page.querySelector('.box')?.textContent ?? '';
    expect(box).toContain('Nieuwe projectleider is vanaf za 1 dec stedelijk projectleider, Breda.');
    expect(box).toContain('Projectleider Breda is dat tot en met vr 30 nov.');
    expect(box).toContain('De uitnodiging gaat naar nieuw@breda.example.');
    const headings = page.querySelectorAll('h2').map(({ textContent }) => textContent);
    expect(headings).toEqual(expect.arrayContaining(['Open knelpunten, en waar ze liggen', 'Acties']));
    expect(await historyOf(client)).toEqual(before);
  });

  test('ends one role the day before the other begins, and invites, in one act', async () => {
    const { lead, breda, client } = await deal();
    const done = await lead.submit(breda.succession, breda.succession, {
      ...somebodyNew,
      ...confirm,
      fromOn: '2018-12-01',
    });
    const { page } = await lead.follow(done);
    expect(page.querySelector('h1')?.textContent).toBe('Nieuwe projectleider');
    expect(page.textContent).toContain('Stedelijk projectleider, Breda, vanaf za 1 dec');
    expect(await endOf({ client }, breda.assignment)).toEqual({ on: '2018-11-30' });
    expect(await invited({ client })).toEqual([await firstId(client, 'select max(id) as id from people')]);
    const { page: trail } = await lead.get(addresses.audit);
    const told = 'Nieuwe projectleider, als opvolger van Projectleider Breda';
    const [act] = trail.querySelectorAll('tbody tr');
    expect(act?.textContent).toMatch(new RegExp(`Opvolger aangewezen.*${told}`));
    const entry = await lead.get(act?.querySelector('a')?.getAttribute('href') ?? '');
    expect(entry.page.querySelector('.facts')?.textContent).toContain(told);
    expect(entry.page.querySelector(`.facts a[href="${breda.file}"]`)).not.toBeNull();
  });

  test('offers a first day that is accepted, also for a role that began today or has a last day', async () => {
    const { lead, breda, client } = await deal();
    for (const [dates, day] of [
      [`from_on = '2018-11-29', until_on = null`, '2018-11-29'],
      [`from_on = '2018-01-01', until_on = '2018-12-14'`, '2018-12-15'],
      [`from_on = '2018-01-01', until_on = null`, '2018-11-29'],
    ]) {
      await client.execute(`update assignments set ${dates} where id = ${breda.assignment}`);
      const { page } = await lead.get(breda.succession);
      expect(page.querySelector('#fromOn')?.getAttribute('value')).toBe(day);
      const offered = { fromOn: day ?? '', ...somebodyNew };
      expect((await lead.submit(breda.succession, breda.succession, offered)).status).toBe(200);
    }
  });

  test('what was typed stays on the way back from what goes over', async () => {
    const { lead, breda } = await deal();
    const back = await checked(lead, breda.succession, { ...somebodyNew, step: 'change' });
    expect(back.status).toBe(200);
    expect(back.page.querySelector('#email')?.getAttribute('value')).toBe(somebodyNew.email);
  });

  test('can be somebody who is here, with or without an address', async () => {
    const { lead, breda, client } = await deal();
    const tilburg = await seatIn({ client }, 'city_lead', 'Tilburg');
    const known = { successorId: String(tilburg.person) };
    const { page } = await checked(lead, breda.succession, known);
    expect(page.querySelector('.box')?.textContent).toContain('heeft geen e-mailadres');
    await checked(lead, breda.succession, { ...known, ...confirm });
    expect(await invited({ client })).toEqual([]);
    const { text } = await lead.get(tilburg.file);
    expect(text).toContain('Stedelijk projectleider, Breda');
  });

  test('of a delegate hands over what is asked of the ministry', async () => {
    const { lead, client } = await deal();
    const jenv = await seatIn({ client }, 'ministry_delegate', 'JenV');
    const { page } = await checked(lead, jenv.succession, somebodyNew);
    expect(page.textContent).toContain('Vragen die op een antwoord wachten');
    expect(page.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
  });

  test('of a reader hands over nothing', async () => {
    const { lead, client } = await deal();
    const reader = await seatIn({ client }, 'reader');
    const { text } = await checked(lead, reader.succession, somebodyNew);
    expect(text).toContain('Bij deze rol ligt niets dat iemand moet afmaken.');
  });
});

describe('who had the role', () => {
  const from = (fromOn: string) => ({ ...somebodyNew, ...confirm, fromOn });

  test('is out at the next click when the successor begins today', async () => {
    const { lead, breda, as, client } = await deal();
    const old = await as('city_lead', 'Breda');
    expect((await old.get(addresses.lessons)).status).toBe(200);
    await lead.submit(breda.succession, breda.succession, from('2018-11-29'));
    expect((await old.get(addresses.lessons)).location).toContain(addresses.signIn);
    expect((await old.post(addresses.lessons, { title: 'x', text: 'x' })).status).toBe(401);
    const { rows } = await client.execute(
      `select id from sessions where assignment_id = ${breda.assignment}`,
    );
    expect(rows).toEqual([]);
  });

  test('goes on until the day before when the successor begins later, and is out by itself then', async () => {
    const { lead, breda, as, client } = await deal();
    const old = await as('city_lead', 'Breda');
    await lead.submit(breda.succession, breda.succession, from('2018-12-01'));
    const day = (on: string) => client.execute(`update programme set demo_date = '${on}'`);
    await day('2018-11-30');
    expect((await old.get(addresses.lessons)).status).toBe(200);
    await day('2018-12-01');
    expect((await old.get(addresses.lessons)).location).toContain(addresses.signIn);
    const next = await as('city_lead', 'Breda');
    expect((await next.get(addresses.home)).text).toContain('Uw open knelpunten');
  });

  test('who came in today by mistake never had it: out at once, and the history keeps it', async () => {
    const { lead, client, as } = await deal();
    const breda = await seatIn({ client }, 'city_lead', 'Breda');
    const wrong = { ...from('2018-11-29'), name: 'Verkeerde persoon', email: 'fout@breda.example' };
    await lead.submit(breda.succession, breda.succession, wrong);
    const mistaken = await seatIn({ client }, 'city_lead', 'Breda');
    const inside = await as('city_lead', 'Breda');
    const offered = await lead.submit(mistaken.succession, mistaken.succession, somebodyNew);
    expect(offered.page.querySelector('.box')?.textContent).toContain(
      'De rol van Verkeerde persoon, die op do 29 nov begint, wordt teruggenomen.',
    );
    const done = await lead.submit(mistaken.succession, mistaken.succession, from('2018-11-29'));
    expect(done.status).toBe(303);
    expect((await inside.get(addresses.lessons)).location).toContain(addresses.signIn);
    expect(await endOf({ client }, mistaken.assignment)).toBeUndefined();
    expect((await lead.get(mistaken.file)).text).toContain(
      'Stedelijk projectleider, Breda, gegeven en weer teruggenomen op do 29 nov',
    );
    expect((await lead.get(addresses.audit)).page.textContent).toContain(
      'als opvolger van Verkeerde persoon',
    );
    expect((await (await as('city_lead', 'Breda')).get(addresses.home)).status).toBe(200);
  });

  test('keeps the other roles, and the sessions in them', async () => {
    const { lead, breda, as } = await deal();
    const reading = { role: 'reader', partyId: '', fromOn: '2018-01-01' };
    await lead.submit(breda.file, breda.roles, reading);
    const reader = await as('reader');
    await lead.submit(breda.succession, breda.succession, from('2018-11-29'));
    expect((await reader.get(addresses.lessons)).status).toBe(200);
  });
});

describe('appointing a successor is refused', () => {
  test.each([
    [{}, '#successorId-error', 'Kies iemand, of vul een naam in.'],
    [{ name: 'Nieuw' }, '#email-error', 'Vul een e-mailadres in'],
    [{ name: 'Nieuw', email: 'geen adres' }, '#email-error', 'zoals naam@gemeente.nl'],
    [{ ...somebodyNew, successorId: '1' }, '#successorId-error', 'niet allebei'],
    [{ successorId: '9999' }, '#successorId-error', 'uit de lijst'],
    [{ ...somebodyNew, fromOn: '2017-01-01' }, '#fromOn-error', 'nadat de huidige rol begon'],
    [{ ...somebodyNew, fromOn: 'morgen' }, '#fromOn-error', 'datum'],
  ] as [Record<string, string>, string, string][])('for %o', async (fields, at, message) => {
    const { lead, breda, client } = await deal();
    const before = await historyOf(client);
    for (const step of ['check', 'confirm']) {
      const refused = await checked(lead, breda.succession, { ...fields, step });
      expect(refused.status).toBe(422);
      expect(refused.page.querySelector(at)?.textContent).toContain(message);
      expect(refused.page.querySelector('#name')?.getAttribute('value')).toBe(fields.name ?? '');
    }
    expect(await historyOf(client)).toEqual(before);
  });

  test('for an address that somebody has, for a role that is over, and for who has it already', async () => {
    const { lead, breda, client } = await deal();
    await lead.submit(breda.edit, breda.file, { email: somebodyNew.email });
    const taken = await checked(lead, breda.succession, somebodyNew);
    expect(taken.page.querySelector('#email-error')?.textContent).toContain('heeft dit adres al');
    const self = await checked(lead, breda.succession, { successorId: String(breda.person) });
    expect(self.page.querySelector('#successorId-error')?.textContent).toContain('uit de lijst');
    await client.execute(`update assignments set until_on = '2018-11-28' where id = ${breda.assignment}`);
    const over = await checked(lead, breda.succession, { name: 'Nieuw', email: 'n@breda.example' });
    expect([over.status, over.text.includes('al beëindigd')]).toEqual([422, true]);
  });

  test('when somebody changed the role first: it shows how things are now, with what was typed', async () => {
    const { lead, breda } = await deal();
    const form = await lead.get(breda.succession);
    const version = form.page.querySelector('main [name=version]')?.getAttribute('value') ?? '';
    await lead.submit(breda.role, breda.role, { untilOn: '2019-01-31' });
    const sent = { ...somebodyNew, ...confirm, fromOn: '2018-12-01', version };
    const stale = await lead.post(breda.succession, sent);
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.stale')).not.toBeNull();
    expect(stale.page.querySelector('.lead')?.textContent).toContain('do 31 jan 2019');
    expect(stale.page.querySelector('#name')?.getAttribute('value')).toBe(somebodyNew.name);
  });

  test('for who may not, and about what is not there', async () => {
    const { lead, as, breda } = await deal();
    for (const who of [await as('city_lead', 'Breda'), await as('reader')]) {
      expect((await who.get(breda.succession)).status).toBe(403);
      expect((await who.post(breda.succession, somebodyNew)).status).toBe(403);
    }
    for (const path of [
      pathsOf(9999, breda.assignment).succession,
      pathsOf(breda.person, 9999).succession,
      pathsOf(breda.person + 1, breda.assignment).succession,
    ]) {
      expect((await lead.get(path)).status).toBe(404);
      expect((await lead.post(path, somebodyNew)).status).toBe(404);
    }
  });

  test('sent twice it is done once', async () => {
    const { lead, breda, client } = await deal();
    const fields = { ...somebodyNew, ...confirm, fromOn: '2018-12-01', version: '1', formKey: 'the same' };
    const [first, second] = [
      await lead.post(breda.succession, fields),
      await lead.post(breda.succession, fields),
    ];
    expect([first.status, second.status, second.location]).toEqual([303, 303, first.location]);
    expect(
      await rowsOf({ client }, `select id from people where email = '${somebodyNew.email}'`),
    ).toHaveLength(1);
  });

  test('two at the same moment: there is one successor', async () => {
    const { lead, breda, client } = await deal();
    const answers = await Promise.all(
      ['a', 'b'].map((formKey) =>
        lead.post(breda.succession, {
          name: formKey,
          email: `${formKey}@breda.example`,
          ...confirm,
          fromOn: '2018-12-01',
          version: '1',
          formKey,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await rowsOf({ client }, `select id from people where email like '%@breda.example'`)).toHaveLength(
      1,
    );
  });
});

describe('while somebody else works on the same people', () => {
  const taking = { ...confirm, fromOn: '2018-12-01', version: '1', name: '', email: '', formKey: 'a' };

  test('the successor gets the same role in another way: they have it once', async () => {
    const { lead, as, breda, client } = await deal();
    const tilburg = await seatIn({ client }, 'city_lead', 'Tilburg');
    const party = await firstId(client, `select id from parties where name = 'Breda'`);
    const given = { role: 'city_lead', partyId: String(party), fromOn: '2018-12-01', untilOn: '' };
    const other = await as('national_lead');
    const answers = await Promise.all([
      lead.post(breda.succession, { ...taking, successorId: String(tilburg.person) }),
      other.post(tilburg.roles, { ...given, formKey: 'b' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const held = `select id from assignments where person_id = ${tilburg.person} and party_id = ${party}`;
    expect(await rowsOf({ client }, held)).toHaveLength(1);
  });

  test('who had the role gets another one: they are not shut out', async () => {
    const { lead, as, breda, client } = await deal();
    await as('city_lead', 'Breda');
    const reading = { role: 'reader', partyId: '', fromOn: '2018-11-01', untilOn: '', formKey: 'b' };
    const other = await as('national_lead');
    await client.execute(identityOf(breda.person));
    const answers = await Promise.all([
      lead.post(breda.succession, { ...taking, ...somebodyNew, fromOn: '2018-11-29', successorId: '' }),
      other.post(breda.roles, reading),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const [left] = await rowsOf(
      { client },
      `select (select count(*) from identities) as accounts, count(*) as roles from assignments
        where person_id = ${breda.person} and until_on is null`,
    );
    expect(left).toEqual(answers[0]?.status === 303 ? { accounts: 0, roles: 0 } : { accounts: 1, roles: 2 });
  });
});

describe('a successor of the national lead', () => {
  test('takes over the last one too', async () => {
    const { lead, client, as } = await deal();
    const national = await seatIn({ client }, 'national_lead');
    const sent = { ...somebodyNew, ...confirm, fromOn: '2018-11-29' };
    expect((await lead.submit(national.succession, national.succession, sent)).status).toBe(303);
    expect((await lead.get(addresses.lessons)).location).toContain(addresses.signIn);
    expect(await lastingLeads({ client })).toBe(1);
    expect((await (await as('national_lead')).get(addresses.newPerson)).status).toBe(200);
  });

  test('who never signed in is not let alone without a warning that says what to do first', async () => {
    const { anna, client, lead } = await newDeal();
    const national = await seatIn({ client }, 'national_lead');
    const tomorrow = `select date(from_on, '+1 day') as "on" from assignments where id = ${national.assignment}`;
    const fromOn = String((await rowsOf({ client }, tomorrow))[0]?.on);
    const check = (fields: object) => checked(anna, national.succession, { fromOn, ...fields });
    const alone = await check({ name: 'Bob Bakker', email: 'bob@stad.nl' });
    const warning = alone.page.querySelector('.risk')?.textContent;
    expect(warning).toContain('Bob Bakker heeft zich nog nooit aangemeld');
    expect(warning).toMatch(/Uw eigen toegang eindigt op .*alleen nog een opdracht op de server/);
    expect(warning).toContain('Laat Bob Bakker zich aanmelden.');
    await lead('Carla Claassen', 'carla@stad.nl');
    const accompanied = await check({ name: 'Bob Bakker', email: 'bob@stad.nl' });
    expect([accompanied.status, accompanied.page.querySelector('.risk')]).toEqual([200, null]);
  });

  test('of a city is nothing to be warned about', async () => {
    const { lead, breda } = await deal();
    expect((await checked(lead, breda.succession, somebodyNew)).page.querySelector('.risk')).toBeNull();
  });

  test('is refused when they cannot sign in, and who had it could', async () => {
    const { lead, client, breda } = await deal();
    const national = await seatIn({ client }, 'national_lead');
    await lead.submit(national.edit, national.file, { email: 'lead@deal.example' });
    const refused = await checked(lead, national.succession, { successorId: String(breda.person) });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('#successorId-error')?.textContent).toContain('een e-mailadres');
  });
});

describe('what is handed over', () => {
  test('stands on one sheet for the core group: who, and everything that is open', async () => {
    const { breda, as, client } = await deal();
    const id = await firstId(client, `select id from parties where name = 'Breda'`);
    const sheet = at(addresses.partyHandover, { id });
    const city = await as('city_lead', 'Breda');
    const file = await city.get(breda.file);
    expect(file.page.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toContain(sheet);
    expect((await city.get(addresses.home)).page.querySelector(`main a[href="${sheet}"]`)).not.toBeNull();
    const { page } = await city.get(sheet);
    expect(page.querySelector('h1')?.textContent).toBe('Overdracht Breda');
    const open = await rowsOf(
      { client },
      `select id from bottlenecks where city_id = ${id} and status = 'open'`,
    );
    expect(page.querySelectorAll('tbody tr')).toHaveLength(open.length);
    for (const words of ['Projectleider Breda', 'Voortgangsberichten', 'mijlpalen', 'Acties', 'Geld'])
      expect(page.querySelector('main')?.textContent).toContain(words);
  });

  test('shows drafts to their own city, to the national lead how many there are, and to others nothing of them', async () => {
    const { lead, as, client } = await deal();
    const id = await firstId(client, `select id from parties where name = 'Breda'`);
    const sheet = at(addresses.partyHandover, { id });
    const city = await as('city_lead', 'Breda');
    await logging(city, { as: 'draft', title: 'Nog een geheim' });
    expect((await city.get(sheet)).text).toContain('Nog een geheim');
    for (const who of [lead, await as('city_lead', 'Almere'), await as('reader')]) {
      const { text } = await who.get(sheet);
      expect(text.includes('Alleen Breda ziet')).toBe(who === lead);
      expect(text).not.toContain('Nog een geheim');
    }
  });

  test('of the national lead is a sheet as well; nobody else has one, and the steering group reads none', async () => {
    const { lead, as } = await deal();
    const { page } = await lead.get(addresses.leadHandover);
    expect(page.textContent).toContain('Wat te laat is bij anderen');
    expect((await lead.get(at(addresses.partyHandover, { id: 9999 }))).status).toBe(404);
    expect((await (await as('steering_member')).get(addresses.leadHandover)).status).toBe(403);
  });
});
