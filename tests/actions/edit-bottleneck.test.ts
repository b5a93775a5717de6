import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, exactly, told } from '../support/bottleneck.ts';
import { readable, versionOn } from '../support/experiment.ts';

const changed = { title: 'De kliniek belt te laat', category: 'data_sharing' };

describe('editing a bottleneck', () => {
  test('the city changes what it filled in', async () => {
    const { breda, paths } = await bottleneckOn('city');
    const saved = await breda.submit(paths.edit, paths.file, changed);
    expect(saved.status).toBe(303);
    const { page } = await breda.follow(saved);
    expect(readable(page, 'h1')).toBe(changed.title);
    expect(readable(page, '.file-head')).toContain('Gegevensdeling');
    expect(page.textContent).toContain(told.story);
  });

  test('so does the national lead, on its behalf', async () => {
    const { lead, paths } = await bottleneckOn('city');
    expect((await lead.submit(paths.edit, paths.file, changed)).status).toBe(303);
  });

  test('never changes the question as it was put', async () => {
    const { breda, paths } = await bottleneckOn('ministry');
    await breda.submit(paths.edit, paths.file, { question: 'Iets heel anders?' });
    expect(readable((await breda.get(paths.file)).page, '.ask')).toContain(exactly.question);
  });

  test('a published one stays complete', async () => {
    const { breda, paths } = await bottleneckOn('city');
    const { page } = await breda.get(paths.edit);
    const refused = await breda.post(paths.file, { title: 'Kort', as: 'draft', version: versionOn(page) });
    expect(refused.status).toBe(422);
  });

  test('when somebody else was first, both versions stand side by side in words', async () => {
    const { breda, lead, paths } = await bottleneckOn('city');
    const { page } = await breda.get(paths.edit);
    const experimentIds = page.querySelector('#experimentIds input')?.getAttribute('value') ?? '';
    await lead.submit(paths.edit, paths.file, { title: 'Zoals de landelijke projectleiding het zegt' });
    const mine = { ...told, ...changed, experimentIds, version: versionOn(page) };
    const stale = await breda.post(paths.file, mine);
    expect(stale.status).toBe(409);
    const table = readable(stale.page, '.stale');
    expect(table).toContain('Zoals de landelijke projectleiding het zegt');
    expect(table).toContain(changed.title);
    expect(table).toContain('Ketenpartner');
    expect(table).toContain('Gegevensdeling');
    expect(stale.page.querySelector('#title')?.getAttribute('value')).toBe(changed.title);
    expect(readable((await breda.get(paths.file)).page, 'h1')).toBe(
      'Zoals de landelijke projectleiding het zegt',
    );
  });

  test('sent twice it is done once', async () => {
    const { breda, paths } = await bottleneckOn('city');
    const { page } = await breda.get(paths.edit);
    const experimentIds = page.querySelector('#experimentIds input')?.getAttribute('value') ?? '';
    const fields = { ...told, ...changed, experimentIds, version: versionOn(page), formKey: 'once' };
    const first = await breda.post(paths.file, fields);
    const second = await breda.post(paths.file, fields);
    expect([first.status, second.status]).toEqual([303, 303]);
  });

  test('another city reads it and does not change it', async () => {
    const { as, paths } = await bottleneckOn('city');
    const tilburg = await as('city_lead', 'Tilburg');
    const opened = await tilburg.get(paths.edit);
    expect(opened.status).toBe(403);
    expect(readable(opened.page, 'main')).toContain('Dit knelpunt is van Breda.');
    expect((await tilburg.post(paths.file, { ...told, ...changed })).status).toBe(403);
  });

  test('a ministry does not change it either', async () => {
    const { as, paths } = await bottleneckOn('ministry');
    const jenv = await as('ministry_delegate', 'JenV');
    expect((await jenv.get(paths.edit)).status).toBe(403);
    expect((await jenv.post(paths.file, changed)).status).toBe(403);
  });

  test('what is closed is reopened first', async () => {
    const { breda, paths } = await bottleneckOn('city');
    await breda.submit(paths.closure, paths.closure, { outcome: 'solved', note: '' });
    const opened = await breda.get(paths.edit);
    expect(readable((await breda.follow(opened)).page, '.notice')).toBe(nl.escalations.refusals.is_closed());
  });

  test('one that is not there is not found', async () => {
    const { breda } = await bottleneckOn('city');
    expect((await breda.get('/knelpunten/9999/wijzigen')).status).toBe(404);
    expect((await breda.post('/knelpunten/9999', told)).status).toBe(404);
  });
});
