import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

async function openAction() {
  const site = await demo();
  const id = await firstId(site.client, 'select id from actions where done_on is null order by id limit 1');
  const lead = await site.as('national_lead');
  return { ...site, lead, edit: at(addresses.editAction, { id }), file: at(addresses.action, { id }) };
}

describe('editing an action', () => {
  test('moves its due date', async () => {
    const { lead, edit, file } = await openAction();
    const saved = await lead.submit(edit, file, { dueOn: '2019-01-10' });
    expect((await lead.follow(saved)).page.querySelector('.facts')?.textContent).toContain('do 10 jan 2019');
  });

  test('that somebody else changed first shows both versions, in words', async () => {
    const { lead, edit, file } = await openAction();
    const { page } = await lead.get(edit);
    const version = page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    await lead.submit(edit, file, { partyId: '2', dueOn: '2019-01-10' });
    const mine = { text: 'Mijn tekst', owner: 'Projectleider', partyId: '1', dueOn: '2019-02-07', version };
    const stale = await lead.post(file, mine);
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.stale')?.textContent).toContain('do 10 jan 2019');
    expect(stale.page.querySelector('textarea[name=text]')?.textContent).toBe('Mijn tekst');
  });

  test('is refused without text, 404 when it is not there, 403 for a city', async () => {
    const { lead, as, edit, file } = await openAction();
    expect((await lead.submit(edit, file, { text: '' })).status).toBe(422);
    expect((await lead.post(at(addresses.action, { id: 9999 }), {})).status).toBe(404);
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(edit)).status).toBe(403);
  });
});
