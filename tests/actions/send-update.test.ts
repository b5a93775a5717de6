import { describe, expect, test } from 'vitest';
import { updates } from '../../db/schema/index.ts';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { beforeMeeting } from '../support/agenda.ts';
import { travelTo } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';
import { firstId } from '../support/first.ts';

const told = {
  progress: 'attention',
  summary: 'Wij spraken met de zorgverzekeraar.',
  success: 'Dertig mensen hebben een vast adres.',
  supportQuestion: 'Wie heeft een afspraak met de reclassering?',
};

/** Breda, with an experiment that it shares with Tilburg and of which it has not told yet. */
async function atBreda() {
  const site = await beforeMeeting();
  const experiment = await firstId(
    site.client,
    `select experiment_id as id from experiment_cities join parties on parties.id = city_id
     where name in ('Breda', 'Tilburg') group by experiment_id having count(*) = 2 limit 1`,
  );
  const breda = await site.as('city_lead', 'Breda');
  const list = at(addresses.meetingUpdates, { id: site.id });
  const form = at(addresses.update, { id: site.id, experiment });
  const bredaRow = async () => {
    const { page } = await breda.get(list);
    const rows = page.querySelectorAll('tbody tr').filter((row) => row.textContent.startsWith('Breda'));
    const row = rows.find((one) => one.querySelector(`a[href="/experimenten/${experiment}"]`));
    return row?.textContent.replace(/\s+/g, ' ') ?? '';
  };
  return { ...site, breda, experiment, list, form, bredaRow };
}

describe('sending an update', () => {
  test('shows what was told last time, and the update then stands in the list', async () => {
    const { breda, form, list, bredaRow } = await atBreda();
    const { page } = await breda.get(form);
    expect(page.querySelector('h1')?.textContent).toBe(nl.updates.formTitle('Breda'));
    expect(readable(page, '.previous')).toMatch(/^Vorige keer: overleg \d/);
    expect(await bredaRow()).toContain(nl.updates.notSent);

    const answer = await breda.submit(form, form, told);
    expect(answer.location).toBe(list);
    expect((await breda.follow(answer)).text).toContain(nl.updates.thanks('do 13 dec'));
    expect(await bredaRow()).toMatch(/Let op.*do 29 nov/);
  });

  test('it can be changed until the meeting is held; the day it came stays', async () => {
    const { breda, form, lead, paths, client, bredaRow } = await atBreda();
    await breda.submit(form, form, told);
    await travelTo({ client }, '2018-12-12');
    const changed = await breda.submit(form, form, { summary: 'Toch niet.' });
    expect((await breda.follow(changed)).text).toContain(nl.updates.saved);
    expect(await bredaRow()).toContain('do 29 nov');
    expect((await breda.get(form)).text).toContain('Toch niet.');

    await travelTo({ client }, '2018-12-13');
    await lead.submit(paths.file, paths.held);
    const closed = await breda.get(form);
    expect(closed.text).toContain(nl.updates.closed);
    expect(closed.page.querySelectorAll('main form')).toEqual([]);
    const late = await breda.post(form, { ...told, cityId: '2', version: '2' });
    expect(late.status).toBe(422);
    expect(late.text).toContain(nl.updates.closed);
  });

  test('after its day it is late, and still welcome', async () => {
    const { breda, form, client, bredaRow } = await atBreda();
    await travelTo({ client }, '2018-12-05');
    expect(await bredaRow()).toContain(nl.updates.notSentLate);
    expect((await breda.get(form)).text).toContain(nl.updates.late('di 4 dec'));
    expect((await breda.submit(form, form, told)).status).toBe(303);
    expect(await bredaRow()).toContain(nl.updates.sentLate('wo 5 dec'));
  });

  test.each([
    ['progress', '', nl.fields.choose],
    ['summary', ' ', nl.fields.required],
    ['success', 'x'.repeat(1001), nl.fields.tooLong(1000)],
  ])('without a good %s is refused, with what was typed', async (field, value, message) => {
    const { breda, form } = await atBreda();
    const answer = await breda.submit(form, form, { ...told, [field]: value });
    expect(answer.status).toBe(422);
    expect(answer.page.querySelector('.utrecht-form-field-error-message')?.textContent).toBe(message);
    expect(answer.page.querySelector('#supportQuestion')?.textContent).toBe(told.supportQuestion);
  });

  test('with what looks like a telephone number asks to look at it first', async () => {
    const { breda, form } = await atBreda();
    const summary = 'Bel 06-12345678.';
    const refused = await breda.submit(form, form, { ...told, summary });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(nl.fields.personal);
    expect((await breda.submit(form, form, { ...told, summary, personalChecked: 'yes' })).status).toBe(303);
  });

  test('each city of a joint experiment tells its own, and reads the other', async () => {
    const { as, breda, form, database } = await atBreda();
    await breda.submit(form, form, told);
    const tilburg = await as('city_lead', 'Tilburg');
    const { page } = await tilburg.get(form);
    expect(page.querySelector('h1')?.textContent).toBe(nl.updates.formTitle('Tilburg'));
    expect(page.querySelector('main')?.textContent).toContain(told.summary);
    await tilburg.submit(form, form, { ...told, summary: 'Bij ons loopt het.' });
    const summaries = (await database.query.select().from(updates)).map(({ summary }) => summary);
    expect(summaries).toContain(told.summary);
    expect(summaries).toContain('Bij ons loopt het.');
  });

  test('for another city is not found; without the right to write it is refused', async () => {
    const { as, breda, form, client } = await atBreda();
    const tilburg = await firstId(client, `select id from parties where name = 'Tilburg'`);
    expect((await breda.post(form, { ...told, cityId: String(tilburg) })).status).toBe(404);
    const almere = await as('city_lead', 'Almere');
    expect((await almere.get(form)).page.querySelectorAll('main form')).toEqual([]);
    expect((await almere.post(form, { ...told, cityId: String(tilburg) })).status).toBe(404);
    const jenv = await as('ministry_delegate', 'JenV');
    expect((await jenv.post(form, told)).status).toBe(403);
    expect((await breda.get('/overleggen/9/voortgang/999')).status).toBe(404);
    expect((await breda.get('/overleggen/999/voortgang')).status).toBe(404);
  });

  test('the national lead sends it for a city that cannot', async () => {
    const { lead, form, client, bredaRow } = await atBreda();
    const city = await firstId(client, `select id from parties where name = 'Breda'`);
    const place = `${form}?stad=${city}`;
    const { page } = await lead.get(place);
    expect(page.querySelector('h1')?.textContent).toBe(nl.updates.formTitle('Breda'));
    expect(page.querySelector('main')?.textContent).toContain(nl.updates.onBehalfOf);
    expect((await lead.submit(place, form, told)).status).toBe(303);
    expect(await bredaRow()).toContain('Let op');
  });

  test('sent twice is one update; from an older page it is shown beside the newer one', async () => {
    const { breda, form, database } = await atBreda();
    const { page } = await breda.get(form);
    const value = (name: string) =>
      page.querySelector(`form.form [name=${name}]`)?.getAttribute('value') ?? '';
    const fields = { ...told, formKey: value('formKey'), cityId: value('cityId') };
    const answers = [await breda.post(form, fields), await breda.post(form, fields)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const sent = (await database.query.select().from(updates)).filter(
      ({ summary }) => summary === told.summary,
    );
    expect(sent).toHaveLength(1);
    const older = await breda.post(form, { ...fields, formKey: 'another', summary: 'Van een oude pagina.' });
    expect(older.status).toBe(409);
    expect(older.page.querySelector('.stale')?.textContent).toContain(told.summary);
  });
});
