import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

const { periods } = addresses;
const carnival = { kind: 'closed', label: 'Carnaval', fromOn: '2019-03-03', untilOn: '2019-03-05' };

async function withCarnival() {
  const site = await demo();
  const lead = await site.as('national_lead');
  const added = await lead.submit(periods, periods, carnival);
  const { rows } = await site.client.execute(`select id from periods where label = 'Carnaval'`);
  const id = Number(rows[0]?.id);
  return {
    ...site,
    lead,
    added,
    file: at(addresses.period, { id }),
    removal: at(addresses.periodRemoval, { id }),
  };
}

describe('the calendar', () => {
  test('takes a period in, in its place', async () => {
    const { lead, added } = await withCarnival();
    const { page } = await lead.follow(added);
    expect(page.querySelector('.notice')?.textContent).toContain('Carnaval staat op de kalender.');
    expect(page.querySelector('tbody')?.textContent).toContain('Carnaval');
  });

  test.each([
    ['one that ends before it begins', { ...carnival, untilOn: '2019-03-01' }, 'een latere dag'],
    ['one that takes longer than a year', { ...carnival, untilOn: '2021-01-01' }, 'binnen een jaar'],
    ['one without a name', { ...carnival, label: '' }, 'Vul dit in.'],
  ])('refuses %s', async (_, fields, message) => {
    const { as } = await demo();
    const refused = await (await as('national_lead')).submit(periods, periods, fields);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.utrecht-form-field-error-message')?.textContent).toContain(message);
  });

  test('refuses a period that it has', async () => {
    const { lead } = await withCarnival();
    const refused = await lead.submit(periods, periods, carnival);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Deze periode staat er al');
  });

  test('lets a period be changed, unless somebody else did so first', async () => {
    const { lead, file } = await withCarnival();
    expect((await lead.submit(file, file, { untilOn: '2019-03-06' })).status).toBe(303);
    const stale = await lead.submit(file, file, { label: 'Vastenavond', version: '1' });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.stale')?.textContent).toContain('Vastenavond');
  });

  test('lets a period go; the audit trail keeps it', async () => {
    const { lead, file, removal } = await withCarnival();
    const removed = await lead.submit(file, removal);
    expect((await lead.follow(removed)).page.querySelector('tbody')?.textContent).not.toContain('Carnaval');
    expect((await lead.get(file)).status).toBe(404);
    expect((await lead.get(addresses.audit)).text).toContain('Periode verwijderd');
  });

  test('answers a removal that is sent twice the same, and one that comes too late with how it is now', async () => {
    const { lead, file, removal } = await withCarnival();
    const { page } = await lead.get(file);
    const form = page.querySelector(`form[action="${removal}"]`);
    const formKey = form?.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    await lead.submit(file, file, { untilOn: '2019-03-06' });
    const late = await lead.post(removal, { formKey, version: '1' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Uw klik is niet verwerkt');
    const fields = { formKey: 'once', version: '2' };
    expect((await lead.post(removal, fields)).status).toBe(303);
    expect((await lead.post(removal, fields)).status).toBe(303);
  });
});
