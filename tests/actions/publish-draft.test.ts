import { describe, expect, test } from 'vitest';
import { addresses, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { idOf, logging, pathsOf, told } from '../support/bottleneck.ts';
import { demo } from '../support/demo.ts';
import { readable, versionOn } from '../support/experiment.ts';

/** A draft of Breda with a title alone. */
async function draftOfBreda(fields: Record<string, string | string[]> = {}) {
  const site = await demo();
  const breda = await site.as('city_lead', 'Breda');
  const saved = await breda.post(addresses.bottlenecks, { title: told.title, as: 'draft', ...fields });
  return { ...site, breda, saved, id: idOf(saved), paths: pathsOf(idOf(saved)) };
}

/** One that only has to be published. */
async function completeDraft() {
  const site = await demo();
  const breda = await site.as('city_lead', 'Breda');
  const saved = await logging(breda, { as: 'draft' });
  return { ...site, breda, paths: pathsOf(idOf(saved)) };
}

describe('a draft', () => {
  test('takes a title only', async () => {
    const { breda, saved } = await draftOfBreda();
    expect(saved.status).toBe(303);
    const { page } = await breda.follow(saved);
    expect(readable(page, 'h1')).toBe(told.title);
    expect(readable(page, '.file-head .lead')).toBe(nl.escalations.state.draft);
    expect(page.textContent).toContain('Alleen uw stad ziet dit.');
  });

  test('is seen by its own city only: in no list, under no address, among no likenesses', async () => {
    const { as, breda, paths, id } = await draftOfBreda();
    const list = withQuery(addresses.bottlenecks, { q: told.title });
    expect((await breda.get(list)).text).toContain(`K-${id}`);
    const others = [
      await as('city_lead', 'Tilburg'),
      await as('national_lead'),
      await as('ministry_delegate', 'JenV'),
      await as('steering_member', 'Tilburg'),
      await as('reader'),
    ];
    for (const other of others) {
      expect((await other.get(paths.file)).status).toBe(404);
      expect((await other.get(paths.escalations)).status).toBe(404);
      expect((await other.get(list)).text).not.toContain(`K-${id}`);
      const similar = withQuery(addresses.similarBottlenecks, { q: told.title });
      expect((await other.get(similar)).text).not.toContain(`K-${id}`);
    }
  });

  test('is edited and closed by nobody else', async () => {
    const { as, paths } = await draftOfBreda();
    for (const other of [await as('city_lead', 'Tilburg'), await as('national_lead')]) {
      expect((await other.get(paths.edit)).status).toBe(404);
      expect((await other.post(paths.file, told)).status).toBe(404);
      expect((await other.post(paths.closure, { outcome: 'lapsed', note: 'x' })).status).toBe(404);
    }
    const tilburg = await as('city_lead', 'Tilburg');
    expect((await tilburg.post(paths.publication, {})).status).toBe(404);
    expect((await (await as('national_lead')).post(paths.publication, {})).status).toBe(403);
  });

  test('does not go up the ladder', async () => {
    const { breda, paths } = await draftOfBreda();
    const { page } = await breda.get(paths.escalations);
    expect(readable(page, 'main')).toContain(nl.escalations.refusals.is_draft());
    expect((await breda.post(paths.escalations, { ask: 'money', question: 'Geld?' })).status).toBe(409);
  });
});

describe('publishing a draft', () => {
  test('that is complete takes one button, and then everybody sees it', async () => {
    const { as, breda, paths } = await completeDraft();
    const published = await breda.submit(paths.file, paths.publication);
    expect(published.status).toBe(303);
    const { page, status } = await (await as('reader')).get(paths.file);
    expect(status).toBe(200);
    expect(readable(page, '.file-head .lead')).toBe('Ligt bij Breda sinds do 29 nov.');
  });

  test('that is not complete says what lacks, and keeps the rest', async () => {
    const { as, breda, paths } = await draftOfBreda();
    const refused = await breda.submit(paths.file, paths.publication);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.error-summary')).not.toBeNull();
    expect(refused.page.querySelector('#title')?.getAttribute('value')).toBe(told.title);
    expect((await (await as('reader')).get(paths.file)).status).toBe(404);
  });

  test('can be done with the last changes to it, in one form', async () => {
    const { as, breda, paths } = await draftOfBreda();
    const { page } = await breda.get(paths.edit);
    const experimentIds = page.querySelector('#experimentIds input')?.getAttribute('value') ?? '';
    const filled = { ...told, experimentIds, version: versionOn(page), as: 'open' };
    expect((await breda.post(paths.file, filled)).status).toBe(303);
    expect((await (await as('reader')).get(paths.file)).status).toBe(200);
  });

  test('saved again as a draft, it stays one', async () => {
    const { as, breda, paths } = await draftOfBreda();
    const saved = await breda.submit(paths.edit, paths.file, { title: 'Anders gezegd', as: 'draft' });
    expect(saved.status).toBe(303);
    expect(readable((await breda.get(paths.file)).page, 'h1')).toBe('Anders gezegd');
    expect((await (await as('reader')).get(paths.file)).status).toBe(404);
  });

  test('twice is once', async () => {
    const { breda, paths, client } = await completeDraft();
    await breda.submit(paths.file, paths.publication);
    expect((await breda.post(paths.publication, {})).location).toBe(paths.file);
    const { rows } = await client.execute(
      `select count(*) as n from audit where action = 'bottleneck.published'
        and subject_id = ${paths.file.split('/').at(-1)}`,
    );
    expect(rows[0]?.n).toBe(1);
  });
});
