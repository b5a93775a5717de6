import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

const lesson = {
  title: 'Begin met een begrippenlijst',
  text: 'Spoed is voor iedereen iets anders.',
  category: 'monitoring',
};

describe('sharing a lesson', () => {
  test('a city shares it, and everybody can read it', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const shared = await breda.submit(addresses.newLesson, addresses.lessons, lesson);
    expect(shared.status).toBe(303);
    const reader = await as('reader');
    const { page } = await reader.get(shared.location ?? '');
    expect(page.querySelector('h1')?.textContent).toBe(lesson.title);
    expect((await reader.get(`${addresses.lessons}?q=begrippenlijst`)).text).toContain(lesson.title);
  });

  test('a ministry shares one too', async () => {
    const { as } = await demo();
    const jenv = await as('ministry_delegate', 'JenV');
    expect((await jenv.submit(addresses.newLesson, addresses.lessons, lesson)).status).toBe(303);
  });

  test('without text it comes back with what was typed, and says at the field what to do', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const refused = await breda.submit(addresses.newLesson, addresses.lessons, { ...lesson, text: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('#title')?.getAttribute('value')).toBe(lesson.title);
    expect(refused.page.querySelector('#text-error')?.textContent).toBe('Vul dit in.');
    expect(refused.page.querySelector('.error-summary a[href="#text"]')).not.toBeNull();
  });

  test('sent twice it is there once', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const fields = { ...lesson, formKey: 'one-and-the-same' };
    const first = await breda.post(addresses.lessons, fields);
    const second = await breda.post(addresses.lessons, fields);
    expect(second.location).toBe(first.location);
    const { page } = await breda.get(`${addresses.lessons}?q=begrippenlijst`);
    expect(page.querySelectorAll('#results tbody tr')).toHaveLength(1);
  });

  test.each([
    [
      'of another city',
      `select min(id) as id from experiments where id not in
      (select experiment_id from experiment_cities join parties on parties.id = city_id where name = 'Breda')`,
    ],
    ['that is not there', 'select 999999 as id'],
  ])('about an experiment %s it is refused at the field, and nothing is written', async (_, select) => {
    const { as, client } = await demo();
    const breda = await as('city_lead', 'Breda');
    const experimentId = String(await firstId(client, select));
    const count = async () => (await client.execute('select count(*) as n from audit')).rows[0]?.n;
    const before = await count();
    const refused = await breda.post(addresses.lessons, { ...lesson, experimentId });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('#experimentId-error')?.textContent).toBe('Kies iets uit de lijst.');
    expect(await count()).toBe(before);
  });

  test('what looks like it is about a resident is asked about first', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const fields = { ...lesson, text: 'Bel 06-12345678.' };
    const asked = await breda.submit(addresses.newLesson, addresses.lessons, fields);
    expect(asked.status).toBe(422);
    expect(asked.page.querySelector('#text-error')?.textContent).toContain('telefoonnummer');
    const checked = await breda.post(addresses.lessons, { ...fields, personalChecked: 'yes' });
    expect(checked.status).toBe(303);
  });

  test('who only reads, does not share', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    expect((await reader.get(addresses.newLesson)).status).toBe(403);
    expect((await reader.post(addresses.lessons, lesson)).status).toBe(403);
    expect(
      (await reader.get(addresses.lessons)).page.querySelector(`a[href="${addresses.newLesson}"]`),
    ).toBeNull();
  });
});
