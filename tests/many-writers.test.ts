import { describe, expect, test } from 'vitest';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';

describe('two hundred people at once', () => {
  test('each get their own lesson, and nobody is told that it is busy', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) =>
        breda.post(addresses.lessons, {
          title: `Les ${number}`,
          text: 'Tegelijk gedeeld.',
          formKey: `${number}`,
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(200).fill(303));
    expect(new Set(answers.map(({ location }) => location)).size).toBe(200);
  });

  test('who edit the same lesson: one is saved, the others see what it says now', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const { location } = await breda.submit(addresses.newLesson, addresses.lessons, {
      title: 'Eerst',
      text: 'Les',
    });
    const file = location ?? '';
    const opened = await (await as('national_lead')).get(`${file}/wijzigen`);
    const version = opened.page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    const lead = await as('national_lead');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        lead.post(file, { title: `Versie ${number}`, text: 'Les', version, formKey: `${number}` }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(19);
  });
});
