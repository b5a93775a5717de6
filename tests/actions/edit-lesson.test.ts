import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

const lesson = { title: 'Bel eerst', text: 'Een gesprek is sneller dan een brief.' };

/** A lesson that Breda shared about its own experiment, and who is who. */
async function sharedByBreda() {
  const { as, client } = await demo();
  const breda = await as('city_lead', 'Breda');
  const { page } = await breda.get(addresses.newLesson);
  const experimentId =
    page.querySelector('#experimentId option[value]:not([value=""])')?.getAttribute('value') ?? '';
  const { location } = await breda.submit(addresses.newLesson, addresses.lessons, {
    ...lesson,
    experimentId,
  });
  const id = location?.split('/').at(-1) ?? '';
  return {
    as,
    client,
    breda,
    id,
    edit: at(addresses.editLesson, { id }),
    file: at(addresses.lesson, { id }),
  };
}

describe('editing a lesson', () => {
  test('the city corrects its own', async () => {
    const { breda, edit, file } = await sharedByBreda();
    const saved = await breda.submit(edit, file, { title: 'Bel altijd eerst' });
    expect((await breda.follow(saved)).page.querySelector('h1')?.textContent).toBe('Bel altijd eerst');
  });

  test('another city does not find it to edit, though it can read it', async () => {
    const { as, edit, file } = await sharedByBreda();
    const almere = await as('city_lead', 'Almere');
    expect((await almere.get(file)).status).toBe(200);
    expect((await almere.get(edit)).status).toBe(404);
    expect((await almere.post(file, lesson)).status).toBe(404);
  });

  test('the way to edit it is shown to who may, and to nobody else', async () => {
    const { as, breda, edit, file } = await sharedByBreda();
    const way = `a[href="${edit}"]`;
    expect((await breda.get(file)).page.querySelector(way)).not.toBeNull();
    expect((await (await as('national_lead')).get(file)).page.querySelector(way)).not.toBeNull();
    expect((await (await as('city_lead', 'Almere')).get(file)).page.querySelector(way)).toBeNull();
    expect((await (await as('ministry_delegate', 'JenV')).get(file)).page.querySelector(way)).toBeNull();
  });

  test('it does not become the lesson of another city', async () => {
    const { breda, edit, file, client } = await sharedByBreda();
    const { rows } = await client.execute(`select min(experiment_id) as id from experiment_cities
      where experiment_id not in (select experiment_id from experiment_cities
        join parties on parties.id = city_id where name = 'Breda')`);
    const refused = await breda.submit(edit, file, { experimentId: String(rows[0]?.id) });
    expect(refused.status).toBe(422);
  });

  test('when somebody else was first, both versions stand side by side and nothing is lost', async () => {
    const { as, breda, edit, file } = await sharedByBreda();
    const lead = await as('national_lead');
    const opened = await breda.get(edit);
    await lead.submit(edit, file, { title: 'Bel altijd eerst' });
    const version = opened.page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    const stale = await breda.post(file, { ...lesson, title: 'Bel vandaag nog', version, formKey: 'mine' });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.stale')?.textContent).toContain('Bel altijd eerst');
    expect(stale.page.querySelector('#title')?.getAttribute('value')).toBe('Bel vandaag nog');
    const again = stale.page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    expect((await breda.post(file, { ...lesson, title: 'Bel vandaag nog', version: again })).status).toBe(
      303,
    );
  });
});
