import { describe, expect, test } from 'vitest';
import { addresses, at } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { firstId } from './support/first.ts';

/** What is made once and kept until something changes: the steering overview, what can be on an agenda, vacancies. */
describe('what was made before', () => {
  test('is made anew after a backup was put back, though as many changes were made since', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    const meeting = await firstId(client, `select min(id) as id from meetings where status = 'planned'`);
    const pages = [addresses.steering, at(addresses.agenda, { id: meeting })];
    for (const page of pages) await lead.get(page);
    // As if this change was lost with the backup, and another has its number: the history itself cannot be changed.
    for (const trigger of ['changes_refuses_update', 'experiments_records_update'])
      await client.execute(`drop trigger ${trigger}`);
    await client.execute(
      `update changes set at = '2018-11-29T23:00:00.000Z' where id = (select max(id) from changes)`,
    );
    await client.execute(`update experiments set title = 'Een heel ander experiment'`);
    for (const page of pages)
      expect((await lead.get(`${page}?nu`)).text, page).toContain('Een heel ander experiment');
  });

  test('is an agenda that changes also while there is no experiment at all', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    const meeting = await firstId(client, `select min(id) as id from meetings where status = 'planned'`);
    const agenda = at(addresses.agenda, { id: meeting });
    await client.executeMultiple(
      'pragma foreign_keys = off; delete from experiments; pragma foreign_keys = on;',
    );
    await lead.get(agenda);
    await client.execute(`update bottlenecks set title = 'Wie belt de verzekeraar' where rung = 'ministry'`);
    expect((await lead.get(agenda)).text).toContain('Wie belt de verzekeraar');
  });

  test('is the vacancies, until somebody leaves', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    const vacancies = async (visit: string) =>
      (await lead.get(`${addresses.home}?${visit}`)).page.querySelectorAll('a[href*="/eigenaren?"]').length;
    const before = await vacancies('eerst');
    expect(await vacancies('nog eens')).toBe(before);
    await client.execute(`delete from owners where kind = 'care' and until_on is null`);
    expect(await vacancies('daarna')).toBeGreaterThan(before);
  });
});
