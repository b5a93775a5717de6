import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { choice, plan, readable, registeredByBreda, versionOn } from '../support/experiment.ts';

describe('editing an experiment', () => {
  test('everything that is registered can be corrected, and the history says by whom', async () => {
    const { breda, edit, file } = await registeredByBreda();
    const change = {
      title: 'Warme overdracht',
      theme: 'reintegration',
      summary: 'Een week voor het ontslag zitten wij aan tafel.',
      targetGroup: 'Mensen die uit een kliniek komen',
      learningQuestion: 'Voorkomt een gesprek heropname?',
      measurement: 'Heropnames binnen een half jaar',
      startsOn: '2018-12-01',
      endsOn: '2019-09-30',
    };
    const { page } = await breda.follow(await breda.submit(edit, file, change));
    expect(readable(page, 'h1')).toBe('Warme overdracht');
    expect(readable(page, '#samenvatting')).toContain('Voorkomt een gesprek heropname?');
    const latest = readable(page, '.history li');
    expect(latest).toContain('Projectleider Breda');
    expect(latest).toContain('Thema: preventieve zorg → werd re-integratie');
    expect(latest).toContain('Begin: do 1 nov → werd za 1 dec');
  });

  test('a city joins, and then edits it as well; only the national lead takes a city off', async () => {
    const { as, breda, edit, file } = await registeredByBreda();
    const form = await breda.get(edit);
    const tilburgId = choice(form.page, 'cityIds', 'Tilburg');
    await breda.submit(edit, file, { cityIds: tilburgId });
    const tilburg = await as('city_lead', 'Tilburg');
    expect((await tilburg.submit(edit, file)).status).toBe(303);
    expect(readable((await tilburg.get(file)).page, '.file-head__facts')).toContain('Breda en Tilburg');
    const lead = await as('national_lead');
    const saved = await lead.submit(edit, file, { cityIds: tilburgId });
    const { page } = await lead.follow(saved);
    expect(readable(page, '.file-head__facts')).not.toContain('Breda');
    expect(readable(page, '.history li')).toContain('Deelnemende stad verwijderd Stad: Breda');
    expect((await breda.get(edit)).status).toBe(404);
  });

  test('another city does not find it to edit, though it can read it', async () => {
    const { as, edit, file } = await registeredByBreda();
    const almere = await as('city_lead', 'Almere');
    expect((await almere.get(file)).status).toBe(200);
    expect((await almere.get(edit)).status).toBe(404);
    expect((await almere.post(file, plan)).status).toBe(404);
  });

  test('a reader may not', async () => {
    const { as, edit, file } = await registeredByBreda();
    const reader = await as('reader');
    expect((await reader.get(edit)).status).toBe(403);
    expect((await reader.post(file, plan)).status).toBe(403);
  });

  test('when somebody else was first, both versions stand side by side in words, and nothing is lost', async () => {
    const { as, breda, edit, file } = await registeredByBreda();
    const opened = await breda.get(edit);
    await (await as('national_lead')).submit(edit, file, { theme: 'reintegration' });
    const mine = { ...plan, title: 'Van mij', version: versionOn(opened.page), formKey: 'mine' };
    const stale = await breda.post(file, mine);
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('Thema Re-integratie Preventieve zorg');
    expect(readable(stale.page, '.stale')).not.toContain('Welke steden');
    expect(stale.page.querySelector('#title')?.getAttribute('value')).toBe('Van mij');
    expect((await breda.post(file, { ...mine, version: versionOn(stale.page) })).status).toBe(303);
  });

  test('what makes no sense is refused with what was typed', async () => {
    const { breda, edit, file } = await registeredByBreda();
    const refused = await breda.submit(edit, file, { title: 'Zonder einde', endsOn: '2018-01-01' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('#title')?.getAttribute('value')).toBe('Zonder einde');
    expect(readable(refused.page, '#endsOn-error')).toContain('Kies een datum op of na');
  });

  test('sent twice is edited once', async () => {
    const { breda, edit, file, id, client } = await registeredByBreda();
    const { page } = await breda.get(edit);
    const formKey = page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    const change = { ...plan, title: 'Eén keer', version: versionOn(page), formKey };
    expect((await breda.post(file, change)).status).toBe(303);
    expect((await breda.post(file, change)).status).toBe(303);
    const { rows } = await client.execute({
      sql: 'select version from experiments where id = ?',
      args: [id],
    });
    expect(rows[0]?.version).toBe(2);
  });

  test('what is not there is not found', async () => {
    const { breda } = await registeredByBreda();
    for (const pattern of [addresses.experiment, addresses.editExperiment, addresses.experimentHistory])
      expect((await breda.get(at(pattern, { id: 99999 }))).status).toBe(404);
  });
});
