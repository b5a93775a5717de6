import { describe, expect, test } from 'vitest';
import { addresses, at, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { exactly, idOf, logging, told } from '../support/bottleneck.ts';
import { demo } from '../support/demo.ts';
import { choice, readable } from '../support/experiment.ts';

describe('logging a bottleneck', () => {
  test('a city says what it runs into, and everybody can read it', async () => {
    const { as } = await demo();
    const logged = await logging(await as('city_lead', 'Breda'));
    expect(logged.status).toBe(303);
    const reader = await as('reader');
    const { page } = await reader.get(logged.location ?? '');
    expect(readable(page, 'h1')).toBe(told.title);
    expect(readable(page, '.file-head')).toContain('Breda');
    expect(readable(page, '.file-head .lead')).toBe('Ligt bij Breda sinds do 29 nov.');
    expect(page.textContent).toContain(told.story);
  });

  test('what it needs, from whom and by when is kept with it', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const { page } = await breda.get(addresses.newBottleneck);
    const askedOfId = choice(page, 'askedOfId', 'VWS');
    const logged = await logging(breda, { ...exactly, askedOfId, wantedOn: '2018-12-20' });
    const box = readable((await breda.follow(logged)).page, '.ask');
    expect(box).toContain(exactly.question);
    expect(box).toContain('Uitleg van de wet');
    expect(box).toContain('VWS');
    expect(box).toContain('do 20 dec');
  });

  test('a support question is marked as such', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const logged = await logging(breda, { isSupportQuestion: 'ja' });
    expect(readable((await breda.follow(logged)).page, '.file-head')).toContain('Ondersteuningsvraag');
  });

  test('the one experiment of a city is chosen already', async () => {
    const { as } = await demo();
    const maastricht = await as('city_lead', 'Maastricht');
    const { page } = await maastricht.get(addresses.newBottleneck);
    const boxes = page.querySelectorAll('#experimentIds input');
    expect(boxes).toHaveLength(1);
    expect(boxes[0]?.hasAttribute('checked')).toBe(true);
  });

  test('what lacks is said all at once, at each field, and nothing typed is lost', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const refused = await breda.post(addresses.bottlenecks, { title: '', story: told.story, as: 'open' });
    expect(refused.status).toBe(422);
    for (const field of ['title', 'experimentIds', 'category'])
      expect(refused.page.querySelector(`#${field}-error`), field).not.toBeNull();
    expect(readable(refused.page, '#story')).toBe(told.story);
  });

  test('a wanted date that has passed is refused', async () => {
    const { as } = await demo();
    const refused = await logging(await as('city_lead', 'Breda'), { wantedOn: '2018-11-28' });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#wantedOn-error')).toBe('Kies vandaag of een latere datum.');
  });

  test('an experiment of another city is refused', async () => {
    const { as } = await demo();
    const almere = await as('city_lead', 'Almere');
    const { page } = await almere.get(addresses.newBottleneck);
    const experimentIds = page.querySelector('#experimentIds input')?.getAttribute('value') ?? '';
    const refused = await logging(await as('city_lead', 'Breda'), { experimentIds });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#experimentIds-error')).toContain('Breda');
  });

  test('a city cannot be asked to answer', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const { page } = await lead.get(addresses.newBottleneck);
    const tilburg = [...page.querySelectorAll('main .cities a')].find((one) => one.textContent === 'Tilburg');
    const askedOfId = tilburg?.getAttribute('href')?.split('=').at(-1) ?? '';
    const refused = await logging(await as('city_lead', 'Breda'), { askedOfId });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#askedOfId-error')).toBe(nl.fields.unknownChoice);
  });

  test('sent twice it is there once', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const first = await logging(breda, { formKey: 'one-and-the-same' });
    const second = await logging(breda, { formKey: 'one-and-the-same' });
    expect(second.location).toBe(first.location);
    const { page } = await breda.get(withQuery(addresses.bottlenecks, { q: told.title }));
    expect(page.querySelectorAll('#results tbody tr')).toHaveLength(1);
  });

  test('the national lead chooses a city first, and it is that city that has the bottleneck', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const choosing = await lead.get(addresses.newBottleneck);
    const almere = [...choosing.page.querySelectorAll('main .cities a')].find(
      (one) => one.textContent === 'Almere',
    );
    const path = almere?.getAttribute('href') ?? '';
    const { page } = await lead.get(path);
    expect(readable(page, 'h1')).toBe('Een knelpunt van Almere vastleggen');
    const experimentIds = page.querySelector('#experimentIds input')?.getAttribute('value') ?? '';
    const logged = await lead.submit(path, addresses.bottlenecks, { ...told, experimentIds });
    expect(readable((await lead.follow(logged)).page, '.file-head')).toContain('Almere');
  });

  test('the national lead keeps no drafts for a city', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const { page } = await lead.get(addresses.newBottleneck);
    const path = page.querySelector('main .cities a')?.getAttribute('href') ?? '';
    expect((await lead.get(path)).page.querySelector('button[value=draft]')).toBeNull();
    const refused = await lead.submit(path, addresses.bottlenecks, { title: told.title, as: 'draft' });
    expect(refused.status).toBe(403);
  });

  test('for a city that is not there, there is no form', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    expect((await lead.get(withQuery(addresses.newBottleneck, { stad: 9999 }))).status).toBe(404);
    expect((await lead.post(addresses.bottlenecks, { ...told, cityId: '9999' })).status).toBe(404);
  });

  test('a city logs for itself, whatever city the form says', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const logged = await logging(breda, { cityId: '1' });
    expect(readable((await breda.follow(logged)).page, '.file-head')).toContain('Breda');
  });

  test.each([['ministry_delegate', 'JenV'], ['steering_member'], ['reader']] as const)(
    'a %s logs none',
    async (role, party?: string) => {
      const { as } = await demo();
      const visitor = await as(role, party);
      expect((await visitor.get(addresses.newBottleneck)).status).toBe(403);
      expect((await visitor.post(addresses.bottlenecks, told)).status).toBe(403);
      const list = await visitor.get(addresses.bottlenecks);
      expect(list.page.querySelector(`a[href="${addresses.newBottleneck}"]`)).toBeNull();
    },
  );
});

describe('words that look like they are about a resident', () => {
  const number = '111222333';

  test('are asked back, at the field, and kept', async () => {
    const { as } = await demo();
    const refused = await logging(await as('city_lead', 'Breda'), { story: `Het gaat om ${number}.` });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#story-error')).toBe(nl.common.looksPersonal.bsn);
    expect(readable(refused.page, '#story')).toContain(number);
    expect(refused.page.querySelector('#personalChecked input')).not.toBeNull();
  });

  test('are taken when one says to have looked', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const logged = await logging(breda, { story: `Zaaknummer ${number}.`, personalChecked: 'yes' });
    expect(logged.status).toBe(303);
    expect((await breda.get(at(addresses.bottleneck, { id: idOf(logged) }))).text).toContain(number);
  });
});
