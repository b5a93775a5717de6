import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { readable, registeredByBreda } from '../support/experiment.ts';
import { lineOfBreda } from '../support/funding-line.ts';

/** An experiment of Breda, and the form that asks what it needs per year. */
async function breda() {
  const site = await registeredByBreda();
  return { ...site, needs: at(addresses.fundingNeeds, { id: site.id }) };
}

describe('saying what an experiment needs', () => {
  test('asks for the years of the run and the one after it, and shows the gap in the file', async () => {
    const { breda: lead, needs, file } = await breda();
    const { page } = await lead.get(needs);
    expect(page.querySelectorAll('input[id^=amount]').map(({ id }) => id)).toEqual([
      'amount2018',
      'amount2019',
      'amount2020',
    ]);
    const saved = await lead.submit(needs, needs, { amount2018: '15000', amount2019: '€ 90.000' });
    expect(saved.location).toBe(`${file}#funding`);
    const section = readable((await lead.get(file)).page, '#funding');
    expect(section).toContain('Van de € 105.000 die nodig is, is nog niets geborgd.');
    expect(section).toContain('2019 nodig € 90.000');
  });

  test.each([
    [
      'halfway',
      { amount2019: '80000' },
      'Het geborgde geld voor 2019 is op zo 2 jun 2019 op: 152 dagen voor het einde',
    ],
    ['before it began', { amount2018: '15000', amount2019: '40000' }, 'Voor 2018 is geen geld geborgd.'],
  ])('the file says that the money ends %s', async (_, amounts, words) => {
    const { breda: lead, id, line, steps, file } = await lineOfBreda();
    const needs = at(addresses.fundingNeeds, { id });
    await lead.submit(line, steps, { rung: 'granted' });
    await lead.submit(needs, needs, amounts);
    expect(readable((await lead.get(file)).page, '#funding')).toContain(words);
  });

  test('the bars say in words what they show', async () => {
    const { breda: lead, needs, file } = await breda();
    await lead.submit(needs, needs, { amount2019: '90000' });
    const bar = (await lead.get(file)).page.querySelector('.funding-chart svg[role=img]');
    expect(bar?.getAttribute('aria-label')?.replace(/\s/g, ' ')).toBe(
      '2019: € 0 geborgd, € 0 toegezegd en € 0 gevraagd van € 90.000 nodig',
    );
    expect(bar?.querySelector('.fill-gap')?.getAttribute('width')).toBe('100%');
  });

  test('can be changed, and be taken back by leaving the year open', async () => {
    const { breda: lead, needs } = await breda();
    await lead.submit(needs, needs, { amount2018: '15000', amount2019: '90000' });
    await lead.submit(needs, needs, { amount2018: '', amount2019: '80000' });
    const { page } = await lead.get(needs);
    expect(page.querySelector('#amount2018')?.getAttribute('value')).toBe('0');
    expect(page.querySelector('#amount2019')?.getAttribute('value')).toBe('80.000');
  });

  test('is refused with half an amount, and keeps what was typed', async () => {
    const { breda: lead, needs } = await breda();
    const refused = await lead.submit(needs, needs, { amount2018: '15000', amount2019: 'veel' });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#amount2019-error')).toBe('Vul een heel getal in.');
    expect(refused.page.querySelector('#amount2018')?.getAttribute('value')).toBe('15000');
    expect((await lead.get(needs)).page.querySelector('#amount2018')?.getAttribute('value')).toBe('');
  });

  test.each([
    ['changed a year', { amount2019: '90000' }],
    ['filled in a year that had none', {}],
  ])(
    'when somebody else %s first, both versions stand side by side and nothing is written',
    async (_, before) => {
      const { as, breda: lead, needs } = await breda();
      await lead.submit(needs, needs, before);
      const opened = await lead.get(needs);
      const version2019 = opened.page.querySelector('[name=version2019]')?.getAttribute('value') ?? '';
      await (await as('national_lead')).submit(needs, needs, { amount2019: '70000' });
      const stale = await lead.post(needs, {
        amount2018: '5000',
        amount2019: '60000',
        version2019,
        amount2020: '',
      });
      expect(stale.status).toBe(409);
      expect(readable(stale.page, '.stale')).toContain('Nodig in 2019 70.000 60000');
      const { page } = await lead.get(needs);
      expect(page.querySelector('#amount2018')?.getAttribute('value')).toBe('');
      expect((await lead.submit(needs, needs, { amount2019: '60000' })).status).toBe(303);
    },
  );

  test('sent twice is written once', async () => {
    const { breda: lead, needs, client } = await breda();
    const count = async () =>
      (await client.execute(`select count(*) as n from audit where action = 'funding.need_set'`)).rows[0]?.n;
    const before = Number(await count());
    const typed = { amount2018: '', amount2019: '90000', amount2020: '', version2019: '0', formKey: 'once' };
    const first = await lead.post(needs, typed);
    const second = await lead.post(needs, typed);
    expect([second.status, second.location]).toEqual([first.status, first.location]);
    expect(await count()).toBe(before + 1);
  });

  test('another city gets 404, a reader 403', async () => {
    const { as, needs } = await breda();
    const almere = await as('city_lead', 'Almere');
    expect((await almere.get(needs)).status).toBe(404);
    expect((await almere.post(needs, { amount2019: '1' })).status).toBe(404);
    expect((await (await as('reader')).get(needs)).status).toBe(403);
  });
});
