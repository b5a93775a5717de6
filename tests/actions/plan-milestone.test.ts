import { describe, expect, test } from 'vitest';
import { choice, readable } from '../support/experiment.ts';
import { milestoneOfBreda, planned } from '../support/milestone.ts';

describe('planning a milestone', () => {
  test('its date is the baseline and the first forecast; it stands in the file of the experiment', async () => {
    const { breda, made, file } = await milestoneOfBreda();
    const { page } = await breda.follow(made);
    expect(page.querySelector('h1')?.textContent).toBe('Raadsvoorstel warme overdracht');
    expect(readable(page, '.facts')).toContain('Oorspronkelijke datum do 20 dec');
    expect(readable(page, '.facts')).toContain('Verwachte datum do 20 dec');
    const section = readable((await breda.get(file)).page, '#milestones');
    expect(section).toContain('Eerstvolgend: Raadsvoorstel warme overdracht, do 20 dec.');
    expect(section).toContain('Gepland');
  });

  test('offers the cities of the experiment, the own one first chosen', async () => {
    const { breda, form } = await milestoneOfBreda();
    const { page } = await breda.get(form);
    expect(page.querySelectorAll('#cityId option').map(({ textContent }) => textContent)).toEqual(['Breda']);
    expect(choice(page, 'cityId', 'Breda')).not.toBe('');
  });

  test.each([
    ['no title', { title: '' }, 'title', 'Vul dit in.'],
    ['no kind', { kind: '' }, 'kind', 'Maak een keuze.'],
    ['no date', { baselineOn: 'morgen' }, 'baselineOn', 'Vul een datum in'],
    ['a city that does not take part', { cityId: '9999' }, 'cityId', 'Kies iets uit de lijst.'],
    ['a telephone number', { title: 'Bel 06-12345678' }, 'title', 'telefoonnummer'],
  ])(
    'is refused with %s: what was typed stays, and the field says what to do',
    async (_, wrong, field, words) => {
      const { breda, form, action } = await milestoneOfBreda();
      const refused = await breda.submit(form, action, { ...planned, ...wrong });
      expect(refused.status).toBe(422);
      expect(readable(refused.page, `#${field}-error`)).toContain(words);
      expect(refused.page.querySelector('#owner')?.getAttribute('value')).toBe('Wethouder zorg');
    },
  );

  test('sent twice plans one', async () => {
    const { breda, form, action, client } = await milestoneOfBreda();
    const count = async () => (await client.execute('select count(*) as n from milestones')).rows[0]?.n;
    const before = Number(await count());
    const typed = {
      ...planned,
      cityId: choice((await breda.get(form)).page, 'cityId', 'Breda'),
      formKey: 'once',
    };
    const first = await breda.post(action, typed);
    expect((await breda.post(action, typed)).location).toBe(first.location);
    expect(await count()).toBe(before + 1);
  });

  test('another city gets 404, a ministry and a reader 403, the national lead may', async () => {
    const { as, form, action } = await milestoneOfBreda();
    const almere = await as('city_lead', 'Almere');
    expect((await almere.get(form)).status).toBe(404);
    expect((await almere.post(action, planned)).status).toBe(404);
    expect((await (await as('ministry_delegate', 'JenV')).get(form)).status).toBe(403);
    expect((await (await as('reader')).post(action, planned)).status).toBe(403);
    expect((await (await as('national_lead')).submit(form, action, planned)).status).toBe(303);
  });
});
