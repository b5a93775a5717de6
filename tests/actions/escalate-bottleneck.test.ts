import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, countEvents, exactly, newestStay, partyOn, travelTo } from '../support/bottleneck.ts';
import { readable, versionOn } from '../support/experiment.ts';

describe('escalating a bottleneck', () => {
  test('the city puts an exact question to the core group', async () => {
    const { breda, paths, state } = await bottleneckOn('city');
    const asked = await breda.submit(paths.escalations, paths.escalations, exactly);
    expect(asked.location).toBe(paths.file);
    const { page } = await breda.follow(asked);
    expect(readable(page, '.notice')).toBe('De vraag ligt nu bij de kerngroep.');
    expect(readable(page, '.ask')).toContain(exactly.question);
    expect(readable(page, '.ladder__rung--here')).toContain('Kerngroep');
    expect(await state()).toContain('Ligt bij de kerngroep sinds do 29 nov');
  });

  test.each([
    ['core_group', 'Departement'],
    ['ministry', 'Stuurgroep'],
    ['steering_group', 'Bestuurlijk overleg'],
  ] as const)('from %s it goes one rung up, to %s', async (rung, next) => {
    const { lead, paths } = await bottleneckOn(rung);
    const asked = await lead.submit(paths.escalations, paths.escalations, exactly);
    expect(asked.status).toBe(303);
    expect(readable((await lead.follow(asked)).page, '.ladder__rung--here')).toContain(next);
  });

  test('on top there is nowhere to go: the page says so, and a form is refused', async () => {
    const { lead, paths } = await bottleneckOn('administrative');
    const { page } = await lead.get(paths.escalations);
    expect(page.querySelector(`form[action="${paths.escalations}"]`)).toBeNull();
    expect(readable(page, 'main')).toContain(nl.escalations.refusals.at_top());
    expect((await lead.post(paths.escalations, exactly)).status).toBe(409);
  });

  test('to the ministries it goes through the first contact, unless another one is chosen', async () => {
    const { breda, paths, state } = await bottleneckOn('core_group');
    const vws = await partyOn(breda, paths.escalations, 'addresseeId', 'VWS');
    const { page } = await breda.get(paths.escalations);
    expect(readable(page, '#addresseeId option[selected]')).toBe('JenV');
    await breda.submit(paths.escalations, paths.escalations, { ...exactly, addresseeId: vws });
    expect(await state()).toContain('Ligt bij VWS');
  });

  test('the question is filled in already as it was put last', async () => {
    const { breda, paths } = await bottleneckOn('core_group');
    const { page } = await breda.get(paths.escalations);
    expect(readable(page, '#question')).toBe(exactly.question);
    expect(readable(page, '#ask option[selected]')).toBe('Uitleg van de wet');
    expect(readable(page, '.stays')).toContain('De kerngroep');
  });

  test('the terms of that day are frozen on the question: a later policy does not change it', async () => {
    const { client, id, paths, breda } = await bottleneckOn('core_group');
    await breda.submit(paths.escalations, paths.escalations, exactly);
    expect(await newestStay({ client }, id)).toMatchObject({
      urgency: 'regular',
      acknowledge_by: '2018-12-04',
      answer_by: '2018-12-13',
    });
    await client.execute(`update terms set acknowledge_days = 1, answer_days = 1, solve_days = 1`);
    expect(readable((await breda.get(paths.file)).page, '.file-head .lead')).toContain(
      'antwoord uiterlijk do 13 dec',
    );
  });

  test('a date within three weeks makes the terms short, and nothing else does', async () => {
    const { client, id, paths, breda } = await bottleneckOn('core_group');
    const soon = { ...exactly, wantedOn: '2018-12-14' };
    await breda.submit(paths.escalations, paths.escalations, soon);
    expect(await newestStay({ client }, id)).toMatchObject({
      urgency: 'soon',
      wanted_on: '2018-12-14',
      answer_by: '2018-12-06',
    });
  });

  test('without an exact question it comes back, with what was typed', async () => {
    const { breda, paths } = await bottleneckOn('city');
    const refused = await breda.submit(paths.escalations, paths.escalations, {
      ask: 'money',
      question: ' ',
      reason: 'Wij komen er niet uit.',
    });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#question-error')).toBe(nl.escalations.refusals.question_missing());
    expect(readable(refused.page, '#reason')).toBe('Wij komen er niet uit.');
  });

  test('without saying what is needed it is refused, and so is a date that has passed', async () => {
    const { breda, paths } = await bottleneckOn('city');
    const send = (fields: Record<string, string>) =>
      breda.submit(paths.escalations, paths.escalations, fields);
    const unclear = await send({ ...exactly, ask: '' });
    expect(readable(unclear.page, '#ask-error')).toBe(nl.escalations.refusals.ask_missing());
    const late = await send({ ...exactly, wantedOn: '2018-11-28' });
    expect(readable(late.page, '#wantedOn-error')).toBe(nl.escalations.refusals.wanted_date_past());
  });

  test('a city cannot be asked, nor a party that is not there', async () => {
    const { breda, paths, client } = await bottleneckOn('core_group');
    const { rows } = await client.execute(`select id from parties where name = 'Tilburg'`);
    for (const addresseeId of [String(rows[0]?.id), '9999']) {
      const refused = await breda.submit(paths.escalations, paths.escalations, { ...exactly, addresseeId });
      expect(refused.status).toBe(422);
      expect(readable(refused.page, '#addresseeId-error')).toContain('departement');
    }
  });

  test('of two at the same time one goes up, so that no rung is skipped', async () => {
    const { breda, lead, paths, state } = await bottleneckOn('city');
    const { page } = await breda.get(paths.escalations);
    await lead.submit(paths.escalations, paths.escalations, exactly);
    const mine = { ...exactly, question: 'Mijn eigen woorden?', version: versionOn(page) };
    const stale = await breda.post(paths.escalations, mine);
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain(nl.escalations.overtaken.title);
    expect(readable(stale.page, '#question')).toBe('Mijn eigen woorden?');
    expect(await state()).toContain('Ligt bij de kerngroep');
  });

  test('sent twice it goes one rung up', async () => {
    const { breda, paths, id, client } = await bottleneckOn('city');
    const { page } = await breda.get(paths.escalations);
    const fields = { ...exactly, version: versionOn(page), formKey: 'once' };
    const first = await breda.post(paths.escalations, fields);
    const second = await breda.post(paths.escalations, fields);
    expect([second.status, second.location]).toEqual([first.status, first.location]);
    expect(await countEvents({ client }, id, 'started')).toBe(1);
  });

  test('another city does not, and hears who can', async () => {
    const { as, paths } = await bottleneckOn('city');
    const tilburg = await as('city_lead', 'Tilburg');
    const refused = await tilburg.post(paths.escalations, exactly);
    expect(refused.status).toBe(403);
    expect(readable(refused.page, 'main')).toContain('Vraag de stedelijk projectleider van Breda.');
    expect((await tilburg.get(paths.escalations)).page.querySelector('main form')).toBeNull();
  });

  test('who only reads sees every stay so far, and no form', async () => {
    const { as, paths } = await bottleneckOn('ministry');
    const reader = await as('reader');
    const { page, status } = await reader.get(paths.escalations);
    expect(status).toBe(200);
    expect(page.querySelectorAll('.stays tbody tr')).toHaveLength(2);
    expect((await reader.post(paths.escalations, exactly)).status).toBe(403);
  });

  test('an overdue clock makes it the thing to do, and does it not by itself', async () => {
    const site = await bottleneckOn('ministry');
    await travelTo(site, '2018-12-20');
    const { page } = await site.breda.get(site.paths.file);
    expect(readable(page, '.file-head .lead')).toContain('(5 werkdagen te laat)');
    expect(readable(page, '.utrecht-button--primary-action')).toBe('Opschalen naar de stuurgroep');
    expect(readable(page, '.ladder__rung--here')).toContain('Departement');
  });

  test('one that is not there is not found', async () => {
    const { breda } = await bottleneckOn('city');
    expect((await breda.get('/knelpunten/9999/opschalingen')).status).toBe(404);
    expect((await breda.post('/knelpunten/9999/opschalingen', exactly)).status).toBe(404);
  });
});
