import { describe, expect, test } from 'vitest';
import { verify } from '../../db/verify.ts';
import { smtpMail } from '../../src/mail/smtp.ts';
import { addresses } from '../../views/addresses.ts';
import { here, setUpHere } from '../../views/set-up/props.ts';
import { nl } from '../../views/text/nl.ts';
import { from } from '../support/door.ts';
import { answers, type NewDeal, newDeal, newDealFromCommandLine, setUpMost } from '../support/new-deal.ts';
import { mailServer } from '../support/smtp.ts';
import type { Answer, Visitor } from '../support/visitor.ts';

type Site = Pick<NewDeal, 'client'>;

const { setUp } = addresses;
const text = nl.setUp;

/** Which steps are still to be done, by name. */
const openIn = ({ page }: Answer): string[] =>
  page.querySelectorAll('.step').flatMap((step) => {
    const [, name = ''] =
      /^\d\. (.*)/.exec(step.querySelector('h2')?.firstChild?.textContent?.trim() ?? '') ?? [];
    return step.querySelector('.utrecht-status-badge')?.textContent === text.open ? [name] : [];
  });

/** What every step says on its one line, but the one that is to be done now. */
const linesOf = (page: Answer['page']): string[] =>
  page.querySelectorAll('.step summary, .step--waiting').map((line) => line.text);

const idOf = async ({ client }: Site, name: string) => {
  const { rows } = await client.execute({ sql: 'select id from parties where name = ?', args: [name] });
  return String(rows[0]?.id);
};

/** A name and an address for each role that is free. */
async function everybody(site: Site) {
  const ids = await Promise.all(['Breda', 'Tilburg', 'JenV'].map((name) => idOf(site, name)));
  return Object.fromEntries(
    ids.flatMap((id) => [
      [`name-${id}`, `Persoon ${id}`],
      [`email-${id}`, `persoon${id}@overheid.nl`],
    ]),
  );
}

describe('beginning a deal', () => {
  test('leads from nothing to the first planned meeting with its four deadlines', async () => {
    const site = await newDealFromCommandLine();
    const lead = site.anna;
    const home = await lead.get('/');
    expect(home.text).toContain(text.go);
    expect(openIn(await lead.get(setUp))).toEqual(
      ['deal', 'parties', 'first_contact', 'rhythm', 'people'].map((step) => stepNamed(step)),
    );

    expect((await lead.submit(setUp, addresses.setUpDeal, answers.deal)).location).toBe(setUpHere);
    expect((await lead.get(setUp)).text).toContain('Veilig Thuis in de Stad');
    const added = await lead.follow(await lead.submit(setUp, addresses.setUpParties, answers.parties));
    expect(added.text).toContain(
      'Toegevoegd: Breda, Tilburg en JenV (Ministerie van Justitie en Veiligheid).',
    );
    expect(openIn(added)).toEqual(['first_contact', 'rhythm', 'people'].map(stepNamed));
    await lead.submit(setUp, addresses.setUpContact);
    await lead.submit(setUp, addresses.setUpMeetings, answers.meetings);
    const last = await lead.submit(setUp, addresses.setUpPeople, await everybody(site));
    const ready = await lead.follow(last);
    expect(openIn(ready)).toEqual([]);
    expect(ready.text).toContain(text.ready);
    expect(ready.page.querySelectorAll('.deadline')).toHaveLength(4);

    const after = await lead.get('/');
    expect(after.text).not.toContain(text.go);
    expect(after.page.querySelectorAll('.deadline')).toHaveLength(4);
    const { rows } = await site.client.execute('select number, place, status from meetings order by number');
    expect(rows.map((row) => ({ ...row }))).toEqual(
      [1, 2, 3].map((number) => ({ number, place: 'Den Haag', status: 'planned' })),
    );
    expect((await verify(site.database)).faults).toEqual([]);
  });

  test('leads from each step that is saved to the next one, and folds what is done to one line', async () => {
    const { anna: lead } = await newDeal();
    const saved = async (action: string, fields = {}) => {
      const answer = await lead.submit(setUp, action, fields);
      expect(answer.location).toBe(setUpHere);
      const { page } = await lead.follow(answer);
      expect(page.querySelectorAll(`#${here}`)).toHaveLength(1);
      expect(page.querySelectorAll('.notice')).toHaveLength(1);
      return { now: page.querySelector(`#${here}`)?.text ?? '', lines: linesOf(page) };
    };
    const afterDeal = await saved(addresses.setUpDeal, answers.deal);
    expect(afterDeal.now).toContain(`${nl.common.saved} ${text.onwards(2, 6)}`);
    expect(afterDeal.now).toContain(`2. ${text.steps.parties}`);
    expect(afterDeal.lines[0]).toContain(answers.deal.title);
    expect(afterDeal.lines[1]).toContain(text.contact.noMinistry);

    const afterParties = await saved(addresses.setUpParties, answers.parties);
    expect(afterParties.now).toContain(`3. ${text.steps.first_contact}`);
    expect(afterParties.lines[1]).toContain('2 steden en 1 departement');
    await saved(addresses.setUpMeetings, answers.meetings);
    const afterContact = await saved(addresses.setUpContact);
    expect(afterContact.now).toContain(`6. ${text.steps.people}`);
    expect(afterContact.lines[2]).toContain('JenV');
    expect(afterContact.lines[3]).toContain('elke 6 weken, 3 overleggen');
  });

  test('invites everybody who was added, each in an act of their own', async () => {
    const site = await newDeal();
    const lead = site.anna;
    await setUpMost(lead);
    const answer = await lead.submit(setUp, addresses.setUpPeople, await everybody(site));
    expect((await lead.follow(answer)).text).toContain(
      'De uitnodigingen staan klaar, maar er is geen mailserver ingesteld.',
    );
    const { rows } = await site.client.execute(
      `select count(*) as mails, (select count(*) from audit where action = 'person.registered') as acts from outbox`,
    );
    expect({ ...rows[0] }).toEqual({ mails: 3, acts: 4 });
    const breda = await site.whoHas(`persoon${await idOf(site, 'Breda')}@overheid.nl`);
    expect((await breda.get('/')).status).toBe(200);
    expect((await breda.get(setUp)).status).toBe(403);
  });

  test('says whether invitations go out now or wait for a mail server', async () => {
    const server = await mailServer();
    const [without, withMail] = [await newDeal(), await newDeal(smtpMail(server.url, from))];
    for (const { anna } of [without, withMail]) await setUpMost(anna);
    expect((await without.anna.get(setUp)).text).toContain(text.people.notMailed);
    expect((await withMail.anna.get(setUp)).text).toContain(text.people.mailed);
    const added = await withMail.anna.submit(setUp, addresses.setUpPeople, await everybody(withMail));
    expect((await withMail.anna.follow(added)).text).toContain('De uitnodigingen worden verstuurd.');
  });

  test('goes on in another session where it stopped, in any order', async () => {
    const site = await newDeal();
    await setUpMost(site.anna);
    const later = await site.lead('Anna de Vries', 'anna@stad.nl');
    const resumed = await later.get(setUp);
    expect(openIn(resumed)).toEqual(['first_contact', 'people'].map(stepNamed));
    expect(resumed.text).toContain(text.progress(4, 6));
    await later.submit(setUp, addresses.setUpPeople, await everybody(site));
    expect(openIn(await later.get(setUp))).toEqual([stepNamed('first_contact')]);
  });

  test('is done by two leads at the same time, each another step', async () => {
    const site = await newDeal();
    const anna = site.anna;
    const bob = await site.lead('Bob', 'bob@stad.nl');
    const opened = await bob.get(setUp);
    const version = opened.page.querySelector(`form[action^="${addresses.setUpMeetings}"] [name=version]`);
    await anna.submit(setUp, addresses.setUpDeal, answers.deal);
    await anna.submit(setUp, addresses.setUpParties, answers.parties);
    const planned = await bob.post(addresses.setUpMeetings, {
      ...answers.meetings,
      meetingAnchorOn: '2027-01-14',
      meetingStartsAt: '13:00',
      meetingMinutes: '120',
      meetingWeeks: '6',
      meetingCount: '2',
      version: version?.getAttribute('value') ?? '',
    });
    expect(planned.status).toBe(303);
    expect(openIn(await anna.get(setUp))).toEqual(['first_contact', 'people'].map(stepNamed));
  });

  test('shows both versions when two leads did the same step', async () => {
    const site = await newDeal();
    const anna = site.anna;
    const bob = await site.lead('Bob', 'bob@stad.nl');
    const opened = await bob.get(setUp);
    const version = opened.page.querySelector(`form[action^="${addresses.setUpDeal}"] [name=version]`);
    await anna.submit(setUp, addresses.setUpDeal, answers.deal);
    const answer = await bob.post(addresses.setUpDeal, {
      title: 'Iets anders',
      summary: 'Een andere samenvatting.',
      startsOn: '2026-12-01',
      endsOn: '2029-12-01',
      version: version?.getAttribute('value') ?? '',
    });
    expect(answer.status).toBe(409);
    expect(answer.page.querySelector('.stale')?.text).toContain('Veilig Thuis in de Stad');
    expect(answer.page.querySelector('#title')?.getAttribute('value')).toBe('Iets anders');
  });

  test('tells who was too late with a person that somebody else was first', async () => {
    const site = await newDeal();
    await setUpMost(site.anna);
    const bob = await site.lead('Bob', 'bob@stad.nl');
    const [breda, jenv] = [await idOf(site, 'Breda'), await idOf(site, 'JenV')];
    const forBreda = (name: string) => ({
      [`name-${breda}`]: name,
      [`email-${breda}`]: `${name}@breda.nl`,
    });
    const opened = { ...forBreda('Sam'), [`name-${jenv}`]: 'Kim', [`email-${jenv}`]: 'kim@jenv.nl' };
    await site.anna.submit(setUp, addresses.setUpPeople, forBreda('Eva'));
    const both = await bob.follow(await bob.post(addresses.setUpPeople, opened));
    expect(both.text).toContain('Toegevoegd: Kim.');
    expect(both.text).toContain(text.people.late('Breda'));
    const only = await bob.follow(await bob.post(addresses.setUpPeople, forBreda('Sam')));
    expect(only.text).toContain(text.people.late('Breda'));
    const { rows } = await site.client.execute(`select count(*) as people from people where name = 'Sam'`);
    expect({ ...rows[0] }).toEqual({ people: 0 });
  });

  test('names a party that is there already only once, whoever adds it', async () => {
    const site = await newDeal();
    const lead = site.anna;
    await lead.submit(setUp, addresses.setUpParties, answers.parties);
    const again = await lead.submit(setUp, addresses.setUpParties, {
      cities: 'breda\nAlmere = Gemeente Almere (Flevoland)\n\nAlmere',
      ministries: 'Onbekend',
    });
    expect((await lead.follow(again)).text).toContain(
      'Toegevoegd: Almere (Gemeente Almere (Flevoland)) en Onbekend. Stond er al: breda.',
    );
    const { rows } = await site.client.execute(
      'select name, full_name, (select count(*) from memberships where party_id = parties.id) as joined from parties order by name',
    );
    expect(rows.map((row) => Object.values({ ...row }).join('; '))).toEqual([
      'Almere; Gemeente Almere (Flevoland); 1',
      'Breda; Gemeente Breda; 1',
      'JenV; Ministerie van Justitie en Veiligheid; 1',
      'Onbekend; Onbekend; 1',
      'Tilburg; Gemeente Tilburg; 1',
    ]);
  });

  test('knows a ministry by its full name as well, and says what became what', async () => {
    const site = await newDeal();
    const added = await site.anna.submit(setUp, addresses.setUpParties, {
      cities: 'Gemeente Breda',
      ministries: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties\nvws',
    });
    expect((await site.anna.follow(added)).text).toContain(
      'Toegevoegd: Breda, BZK (Ministerie van Binnenlandse Zaken en Koninkrijksrelaties) en VWS (Ministerie van Volksgezondheid, Welzijn en Sport).',
    );
    const { rows } = await site.client.execute('select name from parties order by name');
    expect(rows.map(({ name }) => name)).toEqual(['BZK', 'Breda', 'VWS']);
  });

  test('asks about names on one line before it makes them one party, or several', async () => {
    const site = await newDeal();
    const typed = { cities: 'Breda, Tilburg', ministries: 'JenV; BZK' };
    const asked = await site.anna.submit(setUp, addresses.setUpParties, typed);
    expect(asked.status).toBe(422);
    expect(errorAt(asked, 'cities')).toBe(text.parties.refusals.several_names('Breda, Tilburg'));
    const cities = asked.page.querySelector('#cities')?.text.trim() ?? '';
    expect(cities).toBe('Breda\nTilburg');
    const ministries = await site.anna.submit(setUp, addresses.setUpParties, { ...typed, cities });
    expect(errorAt(ministries, 'ministries')).toBe(text.parties.refusals.several_names('JenV; BZK'));
    expect((await site.client.execute('select * from parties')).rows).toEqual([]);
  });

  test('does a step once when it is sent twice', async () => {
    const site = await newDeal();
    const lead = site.anna;
    await setUpMost(lead);
    const fields = { ...(await everybody(site)), formKey: 'twice' };
    for (const _ of [1, 2]) expect((await lead.post(addresses.setUpPeople, fields)).location).toBe(setUpHere);
    const { rows } = await site.client.execute('select count(*) as people from people');
    expect({ ...rows[0] }).toEqual({ people: 4 });
  });
});

describe('a step that cannot be done like that', () => {
  test('comes back as it was filled in, with what to do at the field', async () => {
    const site = await newDeal();
    const lead = site.anna;
    const refused = await lead.submit(setUp, addresses.setUpDeal, { title: '', summary: 'Bel 06-12345678' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector(`#${here}`)?.text).toContain(`1. ${text.steps.deal}`);
    expect(errorAt(refused, 'title')).toBe(nl.fields.required);
    const ended = await lead.submit(setUp, addresses.setUpDeal, { ...answers.deal, endsOn: '2020-01-01' });
    expect(errorAt(ended, 'endsOn')).toBe(nl.programme.refusals.ends_before_start);
    const personal = await lead.submit(setUp, addresses.setUpDeal, {
      ...answers.deal,
      summary: 'Bel 06-12345678',
    });
    expect(errorAt(personal, 'summary')).toBe(nl.common.looksPersonal.phone);

    const nobody = await lead.submit(setUp, addresses.setUpParties, { cities: ' \n ', ministries: '' });
    expect(errorAt(nobody, 'cities')).toBe(text.parties.refusals.nothing);
    const both = await lead.submit(setUp, addresses.setUpParties, { cities: 'JenV', ministries: 'jenv' });
    expect(errorAt(both, 'ministries')).toBe(text.parties.refusals.other_kind('JenV'));
    const long = await lead.submit(setUp, addresses.setUpParties, { cities: 'B'.repeat(61) });
    expect(errorAt(long, 'cities')).toBe(text.parties.refusals.name_too_long('B'.repeat(61)));

    const weekend = await lead.submit(setUp, addresses.setUpMeetings, { meetingAnchorOn: '2027-01-16' });
    expect(errorAt(weekend, 'meetingAnchorOn')).toBe(nl.programme.refusals.anchor_on_weekend);
    expect(weekend.page.querySelector('#meetingAnchorOn')?.getAttribute('value')).toBe('2027-01-16');
    expect((await site.client.execute('select * from parties')).rows).toEqual([]);
  });

  test('refuses a first contact that does not take part', async () => {
    const site = await newDeal();
    const lead = site.anna;
    await lead.submit(setUp, addresses.setUpParties, answers.parties);
    const city = await lead.submit(setUp, addresses.setUpContact, {
      firstContactId: await idOf(site, 'Breda'),
    });
    expect(errorAt(city, 'firstContactId')).toBe(nl.fields.unknownChoice);
    const none = await lead.post(addresses.setUpContact, { version: '1' });
    expect(none.status).toBe(422);
  });

  test('says of each person what is missing, and adds nobody until all are right', async () => {
    const site = await newDeal();
    const lead = site.anna;
    await setUpMost(lead);
    const [breda, tilburg, jenv] = await Promise.all(
      ['Breda', 'Tilburg', 'JenV'].map((name) => idOf(site, name)),
    );
    const refused = await lead.submit(setUp, addresses.setUpPeople, {
      [`name-${breda}`]: 'Anna',
      [`email-${breda}`]: 'ANNA@stad.nl',
      [`name-${tilburg}`]: 'Bob',
      [`email-${tilburg}`]: 'bob',
      [`email-${jenv}`]: 'carla@jenv.nl',
    });
    expect(refused.status).toBe(422);
    expect(errorAt(refused, `email-${breda}`)).toBe(text.people.refusals.email_taken);
    expect(errorAt(refused, `email-${tilburg}`)).toBe(text.people.refusals.no_email);
    expect(errorAt(refused, `name-${jenv}`)).toBe(text.people.refusals.no_name);
    expect(refused.page.querySelector(`#name-${tilburg}`)?.getAttribute('value')).toBe('Bob');
    const empty = await lead.submit(setUp, addresses.setUpPeople);
    expect(errorAt(empty, `name-${breda}`)).toBe(text.people.refusals.nobody);
    const { rows } = await site.client.execute('select count(*) as people from people');
    expect({ ...rows[0] }).toEqual({ people: 1 });
  });
});

describe('a form elsewhere that one was brought to', () => {
  test('brings one back to the set-up', async () => {
    const site = await newDeal();
    const lead = site.anna;
    await setUpMost(lead);
    const page = await lead.get(setUp);
    for (const href of formsFrom(page)) {
      const answer = await brought(lead, href);
      expect(answer.location, href).toBe(setUpHere);
    }
  });

  test('tells of the calendar that is empty, leads there and back, and warns of meetings once it is filled', async () => {
    const { anna: lead } = await newDeal();
    const asked = await lead.get(setUp);
    expect(asked.text).toContain(text.rhythm.noPeriods);
    const calendar = asked.page.querySelector(`a[href^="${addresses.periods}"]`)?.getAttribute('href') ?? '';
    const period = {
      kind: 'school_holiday',
      label: 'Zomervakantie',
      fromOn: '2027-07-10',
      untilOn: '2027-08-22',
    };
    const action = (await lead.get(calendar)).page.querySelector('main form[method=post]');
    const added = await lead.submit(calendar, action?.getAttribute('action') ?? '', period);
    const after = await lead.follow(added);
    const back = after.page.querySelector(`main a[href="${setUpHere}"]`);
    expect(back?.text).toBe(text.back);
    expect((await lead.get(setUp)).text).not.toContain(text.rhythm.noPeriods);

    const planned = { ...answers.meetings, meetingAnchorOn: '2027-06-03', meetingCount: '2' };
    const told = await lead.follow(await lead.submit(setUp, addresses.setUpMeetings, planned));
    const words = text.rhythm.unwise('do 15 jul 2027 (Zomervakantie)');
    expect(told.page.querySelector('.notice')?.text).toContain(words);
    expect((await lead.get(setUp)).text).toContain(words);
  });

  test('leads from a party that was misspelt back to the set-up', async () => {
    const { anna: lead } = await newDeal();
    await lead.submit(setUp, addresses.setUpParties, { cities: 'Breda\nTilburgh', ministries: 'JenV' });
    const open = async (path: string, link: string) => {
      const { page } = await lead.get(path);
      const found = page.querySelectorAll('main a').find((one) => one.text.trim() === link);
      return found?.getAttribute('href') ?? '';
    };
    const list = await open(setUp, text.parties.edit);
    expect(await open(list, text.back)).toBe(setUpHere);
    const file = await open(list, 'Tilburgh');
    expect(await open(file, text.back)).toBe(setUpHere);
    const form = await open(file, nl.parties.edit);
    const action = (await lead.get(form)).page.querySelector('main form[method=post]');
    const named = { name: 'Tilburg', fullName: 'Gemeente Tilburg' };
    const mended = await lead.submit(form, action?.getAttribute('action') ?? '', named);
    expect(mended.location).toBe(setUpHere);
  });

  test('brings nobody to another site', async () => {
    const site = await newDeal();
    const lead = site.anna;
    const page = `${addresses.terms}?terug=https://elders.example/`;
    expect((await lead.get(page)).text).not.toContain('elders.example"');
    const answer = await lead.submit(page, addresses.terms);
    expect(answer.location).toBe(addresses.terms);
  });
});

/** The ways from the set-up to a single form; the calendar and the list of parties hold more than one thing to do. */
const formsFrom = ({ page }: Answer): string[] =>
  page
    .querySelectorAll('a[href*="terug="]')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => ![addresses.periods, addresses.parties].includes(href.split('?')[0] as never));

/** Opens a form with the way back in its address, and sends it as it opens, with a name where one is asked. */
async function brought(visitor: Visitor, href: string): Promise<Answer> {
  const { page } = await visitor.get(href);
  const action = page.querySelector('main form[method=post]')?.getAttribute('action') ?? '';
  expect(action).toContain('terug=');
  return visitor.submit(href, action, { name: 'Dina', role: 'reader', partyId: '' });
}

const stepNamed = (step: string): string => text.steps[step as keyof typeof text.steps];

const errorAt = ({ page }: Answer, field: string) => page.querySelector(`#${field}-error`)?.textContent;
