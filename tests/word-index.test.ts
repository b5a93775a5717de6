import { describe, expect, test } from 'vitest';
import { demo } from './support/demo.ts';

const tables = {
  bottlenecks: 'title, question, story',
  actions: 'text, owner',
  decisions: 'text',
  lessons: 'title, text',
};

describe('the index of words', () => {
  test.each(Object.entries(tables))(
    'of %s has what the rows have, also after they changed',
    async (table, columns) => {
      const { client } = await demo();
      const [first] = columns.split(', ');
      await client.execute(
        `update ${table} set ${first} = 'Zebrapad' where id = (select max(id) from ${table})`,
      );
      await client.execute(
        `insert into ${table}_search (${table}_search, rank) values ('integrity-check', 1)`,
      );
      const { rows } = await client.execute(
        `select rowid from ${table}_search where ${table}_search match '"ebrap"'`,
      );
      const newest = await client.execute(`select max(id) as id from ${table}`);
      expect(rows.map(({ rowid }) => rowid)).toEqual([newest.rows[0]?.id]);
    },
  );

  test('forgets what is deleted', async () => {
    const { client } = await demo();
    await client.execute('delete from decisions');
    const { rows } = await client.execute(
      `select rowid from decisions_search where decisions_search match '"kerngroep" OR "het"'`,
    );
    expect(rows).toEqual([]);
    await client.execute(
      `insert into decisions_search (decisions_search, rank) values ('integrity-check', 1)`,
    );
  });

  test('finds a part of a word in any case, and a sign as it is', async () => {
    const { as, client } = await demo();
    await client.execute(`update lessons set text = 'Zeg "100% zeker" nooit: ÉÉN keer.' where id = 1`);
    const reader = await as('reader');
    for (const q of ['EKER', '"100%', '100% nooit', 'één']) {
      const { page } = await reader.get(`/zoeken?${new URLSearchParams({ q })}`);
      expect(page.querySelector('main')?.innerHTML, q).toContain('/lessen/1"');
    }
  });
});
