import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { readable } from '../support/experiment.ts';
import { asked, lineOfBreda } from '../support/funding-line.ts';

describe('adding a funding line', () => {
  test('puts it on the first rung of its ladder, on its own page and in the file of the experiment', async () => {
    const { breda, added, file } = await lineOfBreda();
    const { page } = await breda.follow(added);
    expect(readable(page, 'h1')).toBe('JenV: € 40.000 voor 2019');
    expect(readable(page, '.funding-ladder')).toContain('Gevraagd ma 5 nov vastgelegd door');
    expect(readable(page, '.facts')).toContain('7 werkdagen te laat');
    expect(readable((await breda.get(file)).page, '#funding')).toContain('JenV 2019 € 40.000');
  });

  test.each([
    ['a year long after the experiment', { year: '2024' }, 'year', 'Kies een jaar van 2017 tot en met 2020.'],
    ['a rejection', { rung: 'rejected' }, 'rung', 'Leg eerst vast dat het is gevraagd'],
    ['a day to come', { onDate: '2018-11-30' }, 'onDate', 'Kies vandaag of een eerdere dag.'],
    ['cents', { amount: '12,50' }, 'amount', 'Vul een heel getal in.'],
    ['nothing', { amount: '0' }, 'amount', 'Vul 1 of meer in.'],
    ['nobody who takes part', { contributorId: '9999' }, 'contributorId', 'Kies iets uit de lijst.'],
    ['no domain', { domain: '' }, 'domain', 'Maak een keuze.'],
    ['a phone number', { note: 'Bel 06-12345678' }, 'note', 'telefoonnummer'],
  ])(
    'is refused with %s: what was typed stays, and the field says what to do',
    async (_, wrong, field, words) => {
      const { breda, form, action, contributorId } = await lineOfBreda();
      const refused = await breda.submit(form, action, { ...asked, contributorId, ...wrong });
      expect(refused.status).toBe(422);
      expect(readable(refused.page, `#${field}-error`)).toContain(words);
      expect(refused.page.querySelector('#expectedOn')?.getAttribute('value')).toBe('2018-11-20');
    },
  );

  test('goes on with what looks personal, once somebody looked at it', async () => {
    const { breda, form, action, contributorId } = await lineOfBreda();
    const note = 'Kenmerk 06-12345678';
    const typed = { ...asked, contributorId, note, personalChecked: 'yes' };
    expect((await breda.submit(form, action, typed)).status).toBe(303);
  });

  test('sent twice adds one line', async () => {
    const { breda, form, action, contributorId, client } = await lineOfBreda();
    const count = async () => (await client.execute('select count(*) as n from funding_lines')).rows[0]?.n;
    const before = Number(await count());
    const typed = { ...asked, contributorId, formKey: 'once' };
    const first = await breda.submit(form, action, typed);
    const second = await breda.submit(form, action, typed);
    expect(second.location).toBe(first.location);
    expect(await count()).toBe(before + 1);
  });

  test('another city does not find the form, and a reader may not', async () => {
    const { as, form, action, contributorId } = await lineOfBreda();
    const almere = await as('city_lead', 'Almere');
    expect((await almere.get(form)).status).toBe(404);
    expect((await almere.post(action, { ...asked, contributorId })).status).toBe(404);
    const reader = await as('reader');
    expect((await reader.get(form)).status).toBe(403);
    expect((await reader.post(action, { ...asked, contributorId })).status).toBe(403);
  });

  test('the national lead adds it for any city', async () => {
    const { as, form, action, contributorId } = await lineOfBreda();
    const lead = await as('national_lead');
    expect((await lead.submit(form, action, { ...asked, contributorId })).status).toBe(303);
    expect((await lead.get(at(addresses.newFundingLine, { id: 9999 }))).status).toBe(404);
  });
});
