import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

const edit = at(addresses.editDecision, { id: 1 });
const file = at(addresses.decision, { id: 1 });

describe('editing a decision', () => {
  test('changes its text, which everybody reads', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    expect((await lead.submit(edit, file, { text: 'Elke zes weken, op donderdag.' })).status).toBe(303);
    const { page } = await (await as('reader')).get(file);
    expect(page.querySelector('.prose')?.textContent).toBe('Elke zes weken, op donderdag.');
  });

  test('that somebody else changed first shows both versions, in words', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const opened = await lead.get(edit);
    await lead.submit(edit, file, { level: 'steering_group', text: 'Van iemand anders' });
    const version = opened.page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    const mine = { text: 'Van mij', level: 'core_group', decidedOn: '2018-01-11', version, formKey: 'mine' };
    const stale = await lead.post(file, mine);
    expect(stale.status).toBe(409);
    const told = stale.page.querySelector('.stale')?.textContent;
    expect(told).toContain('Van iemand anders');
    expect(told).toContain('Stuurgroep');
    expect(stale.page.querySelector('textarea[name=text]')?.textContent).toBe('Van mij');
    const again = stale.page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    expect((await lead.post(file, { ...mine, version: again })).status).toBe(303);
  });

  test('is refused without text, is 404 for one that is not there, and 403 for a city', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    expect((await lead.submit(edit, file, { text: ' ' })).status).toBe(422);
    expect((await lead.get(at(addresses.editDecision, { id: 9999 }))).status).toBe(404);
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(file)).status).toBe(200);
    expect((await breda.post(file, { text: 'x' })).status).toBe(403);
  });
});
