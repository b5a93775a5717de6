import { describe, expect, test } from 'vitest';
import { addresses, withQuery } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

const rowsOf = (page: { querySelectorAll: (selector: string) => { textContent: string }[] }) =>
  page.querySelectorAll('tbody tr').map(({ textContent }) => textContent);

describe('the list of actions', () => {
  test('shows what is open, the oldest debt first and by how many working days', async () => {
    const { as, client } = await demo();
    const { page } = await (await as('reader')).get(addresses.actions);
    const { rows } = await client.execute('select id from actions where done_on is null order by due_on, id');
    const shown = page.querySelectorAll('tbody .reference').map((link) => link.textContent);
    expect(shown.filter((text) => text.startsWith('A-'))).toEqual(rows.map(({ id }) => `A-${id}`));
    expect(rowsOf(page)[0]).toMatch(/\d+ werkdagen? te laat/);
  });

  test.each([
    [{ stand: 'overdue' }, /te laat/],
    [{ stand: 'done' }, /afgerond op/],
    [{ stand: 'all', kerngroep: '1' }, /Overleg 1/],
  ])('with %o shows those only', async (filter, fits) => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(withQuery(addresses.actions, filter));
    const rows = rowsOf(page);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(fits);
  });

  test('says what it means when nothing is found', async () => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(withQuery(addresses.actions, { q: 'xyzzy' }));
    expect(page.querySelector('#results')?.textContent).toBe('Geen acties bij deze filters.');
  });
});
