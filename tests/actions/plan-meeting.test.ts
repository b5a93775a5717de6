import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { beforeMeeting } from '../support/agenda.ts';
import { readable } from '../support/experiment.ts';

const { refusals } = nl.meetings;

const firstError = (page: { querySelector(selector: string): { textContent: string } | null }) =>
  page.querySelector('.utrecht-form-field-error-message')?.textContent;

describe('planning a meeting', () => {
  test('starts with the next free day of the series, and what was agreed on', async () => {
    const { lead } = await beforeMeeting();
    const { page } = await lead.get(addresses.newMeeting);
    const value = (name: string) => page.querySelector(`#${name}`)?.getAttribute('value');
    expect(['heldOn', 'startsAt', 'minutes'].map(value)).toEqual(['2019-03-07', '13:00', '120']);
    expect(value('place')).toContain('Den Haag');
    expect(page.querySelector('#heldOn-hint')?.textContent).toContain('Voorjaarsvakantie zuid');
  });

  test('says beside the form what happens when, and why the draft agenda comes before the updates', async () => {
    const { lead } = await beforeMeeting();
    const beside = async () => readable((await lead.get(addresses.newMeeting)).page, 'main aside');
    const { follows } = nl.meetings;
    expect(await beside()).toBe(
      `${follows.title} Conceptagenda opgesteld: 10 werkdagen ervoor Voortgangsberichten binnen: 7 werkdagen ervoor ` +
        `Agenda gepubliceerd: 5 werkdagen ervoor Verslag klaar: 5 werkdagen erna ${follows.draftFirst}`,
    );
    const programme = await lead.submit(addresses.programme, addresses.programme, { updatesDueDays: '12' });
    expect(programme.status).toBe(303);
    expect(await beside()).toContain(follows.updatesFirst);
  });

  test('gives it the next number and its four deadlines', async () => {
    const { lead } = await beforeMeeting();
    const answer = await lead.submit(addresses.newMeeting, addresses.meetings);
    const { page, text } = await lead.follow(answer);
    expect(text).toContain(nl.meetings.planned('do 7 mrt 2019'));
    expect(page.querySelector('h1')?.textContent.trim()).toBe('Kerngroepoverleg 11');
    expect(readable(page, '.deadlines')).toContain('uiterlijk do 28 feb 2019');
  });

  test('from a day in the list of the series starts with that day', async () => {
    const { lead } = await beforeMeeting();
    const { page, text } = await lead.get(addresses.meetings);
    expect(text).toContain('verplaatst: do 30 mei 2019 is een feestdag');
    const link = page
      .querySelectorAll('a')
      .map((one) => one.getAttribute('href') ?? '')
      .find((href) => href.endsWith('dag=2019-05-29'));
    const form = await lead.get(link ?? '');
    expect(form.page.querySelector('#heldOn')?.getAttribute('value')).toBe('2019-05-29');
  });

  test.each([
    ['2019-03-09', refusals.weekend],
    ['2019-04-22', refusals.holiday(nl.meetings.holidays.easter_monday)],
    ['2018-12-13', refusals.day_taken],
    ['2018-11-28', refusals.in_the_past],
    ['volgende week', nl.fields.date('29-11-2018')],
  ])('on %s is refused at the field: %s', async (heldOn, message) => {
    const { lead } = await beforeMeeting();
    const answer = await lead.submit(addresses.newMeeting, addresses.meetings, { heldOn, place: 'Breda' });
    expect(answer.status).toBe(422);
    expect(firstError(answer.page)).toBe(message);
    expect(answer.page.querySelector('#place')?.getAttribute('value')).toBe('Breda');
  });

  test('in a holiday is possible, with a warning', async () => {
    const { lead } = await beforeMeeting();
    const heldOn = '2019-08-01';
    expect((await lead.submit(addresses.newMeeting, addresses.meetings, { heldOn })).status).toBe(303);
    const { page } = await lead.get(at(addresses.newMeeting, {}, { dag: heldOn }));
    expect(page.querySelector('#heldOn-hint')?.textContent).toContain('Zomervakantie');
  });

  test.each([
    [{ minutes: '10' }, nl.fields.atLeast(15)],
    [{ minutes: '' }, nl.fields.required],
    [{ startsAt: '25:00' }, refusals.no_time],
  ])('with %o is refused', async (fields, message) => {
    const { lead } = await beforeMeeting();
    const answer = await lead.submit(addresses.newMeeting, addresses.meetings, fields);
    expect([answer.status, firstError(answer.page)]).toEqual([422, message]);
  });

  test('sent twice plans one meeting', async () => {
    const { lead, client } = await beforeMeeting();
    const { page } = await lead.get(addresses.newMeeting);
    const value = (name: string) =>
      page.querySelector(`form.form [name=${name}]`)?.getAttribute('value') ?? '';
    const fields = Object.fromEntries(
      ['formKey', 'heldOn', 'startsAt', 'minutes', 'place'].map((name) => [name, value(name)]),
    );
    const answers = [
      await lead.post(addresses.meetings, fields),
      await lead.post(addresses.meetings, fields),
    ];
    expect(answers.map(({ location }) => location)).toEqual(['/overleggen/11', '/overleggen/11']);
    const { rows } = await client.execute('select count(*) as n from meetings');
    expect(Number(rows[0]?.n)).toBe(11);
  });

  test('is for the national lead: a city sees the days without a way to plan', async () => {
    const { as } = await beforeMeeting();
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(addresses.newMeeting)).status).toBe(403);
    expect((await breda.post(addresses.meetings, {})).status).toBe(403);
    const { page, text } = await breda.get(addresses.meetings);
    expect(text).toContain(nl.meetings.series);
    expect(page.querySelectorAll('a').filter((link) => link.getAttribute('href')?.includes('nieuw'))).toEqual(
      [],
    );
  });
});
