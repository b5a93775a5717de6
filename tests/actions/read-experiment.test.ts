import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { plan, readable, registeredByBreda } from '../support/experiment.ts';

/** The file of the joint experiment of Tilburg and Breda. */
async function jointFile() {
  const site = await demo();
  const { rows } = await site.client.execute(
    `select id from experiments where title = 'Re-integratie van ex-gedetineerden'`,
  );
  const id = Number(rows[0]?.id);
  return { ...site, id, file: at(addresses.experiment, { id }) };
}

describe('the file of an experiment', () => {
  test('has headings that one can jump to', async () => {
    const { as, file } = await jointFile();
    const { page } = await (await as('reader')).get(file);
    const targets = page.querySelectorAll('.contents a').map((link) => link.getAttribute('href') ?? '');
    expect(targets).toHaveLength(10);
    for (const target of targets) expect(page.querySelector(`${target} h2`), target).not.toBeNull();
  });

  test('tells for what it waited and on whom, with what it waits for now on top', async () => {
    const { as, file } = await jointFile();
    const { page } = await (await as('reader')).get(file);
    expect(readable(page, '#wachten .folded')).toContain('Sponsor bij het Rijk Het Rijk ma 20 mrt 2017');
    expect(readable(page, '#wachten .folded')).toContain('Eigenaar zorg Breda en Tilburg');
  });

  test('lists the bottlenecks that touch it, open ones first, and no drafts', async () => {
    const { as, file, id, client } = await jointFile();
    const { page } = await (await as('reader')).get(file);
    const shown = page.querySelectorAll('#knelpunten tbody tr').map((row) => row.textContent);
    const { rows } = await client.execute({
      sql: `select status from bottlenecks join bottleneck_experiments on bottleneck_id = bottlenecks.id
        where experiment_id = ? and status <> 'draft'`,
      args: [id],
    });
    expect(shown).toHaveLength(rows.length);
    const states = shown.map((text) => text.includes('Gesloten'));
    expect(states).toEqual(states.toSorted());
  });

  test('shows its latest changes, and leads to all of them', async () => {
    const { as, file, id } = await jointFile();
    const reader = await as('reader');
    const { page } = await reader.get(file);
    const whole = page.querySelector('#geschiedenis > p a')?.getAttribute('href') ?? '';
    expect(whole).toBe(at(addresses.experimentHistory, { id }));
    const history = await reader.get(whole);
    expect(readable(history.page, 'ol.history > li:last-child')).toContain('Experiment vastgelegd');
  });

  test('the history has pages, and an act is never cut in two', async () => {
    const { breda, file, edit } = await registeredByBreda();
    for (let n = 0; n < 26; n++)
      await breda.submit(edit, file, { ...plan, title: `Titel ${n}`, theme: 'reintegration' });
    const { page } = await breda.get(`${file}/geschiedenis`);
    expect(page.querySelectorAll('ol.history > li')).toHaveLength(25);
    const last = await breda.get(`${file}/geschiedenis?pagina=2`);
    const acts = last.page.querySelectorAll('ol.history > li');
    expect(acts).toHaveLength(2);
    expect(acts[1]?.textContent).toContain('Deelnemende stad vastgelegd');
    expect(acts[1]?.textContent).toContain(plan.title);
  });

  test('who left is still told by role when the name is gone', async () => {
    const { breda, file, client } = await registeredByBreda();
    await client.batch(
      [
        `update assignments set person_id = 1 where person_id = (select person_id from audit order by id desc)`,
        `delete from people where id = (select person_id from audit order by id desc)`,
      ],
      'write',
    );
    const { page } = await breda.get(file);
    expect(readable(page, '.history li')).toContain('Stedelijk projectleider, Breda');
  });

  test('speaks English to who reads English', async () => {
    const { as, file } = await jointFile();
    const reader = await as('reader');
    await reader.post(addresses.language, { language: 'en', back: file });
    const { page } = await reader.get(file);
    expect(readable(page, '.contents')).toContain('Lessons and decisions');
    expect(readable(page, '.history li')).toMatch(/Recorded|recorded|edited/);
  });
});
