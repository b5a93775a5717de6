import { readdirSync, readFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';

/** The demo in its file, and something else that has the same file open. */
async function openTwice() {
  const site = await demo();
  const other = createClient({ url: site.url });
  onTestFinished(() => other.close());
  return { ...site, other };
}

const twoColumns = 'alter table lessons add column mark text; alter table lessons drop column mark';

describe('when something else changes the tables while the file is in use', () => {
  test('pages that were asked for before go on, and show what stands there now', async () => {
    const { as, other } = await openTwice();
    const reader = await as('reader');
    expect((await reader.get(addresses.lessons)).status).toBe(200);
    await other.executeMultiple(twoColumns);
    await other.execute(`alter table lessons add column shelf text not null default 'boven'`);
    await other.execute(`update lessons set title = 'Begin met een bezoek' where id = 1`);
    const { status, text } = await reader.get(addresses.lessons);
    expect(status).toBe(200);
    expect(text).toContain('Begin met een bezoek');
  });

  test('what is asked for by name is answered under that name, or not at all', async () => {
    const { client, other } = await openTwice();
    await other.execute(`create table shelves (id integer primary key, low text, high text)`);
    await other.execute(`insert into shelves values (1, 'laag', 'hoog')`);
    const named = () => client.execute('select low, high from shelves');
    const within = () => client.execute('with found as (select low from shelves) select low from found');
    for (const ask of [named, within]) await ask();
    await other.execute('alter table shelves drop column low');
    await expect(named()).rejects.toThrow('no such column: low');
    await expect(within()).rejects.toThrow('no such column: low');
    await other.execute(`alter table shelves add column low text default 'nieuw'`);
    expect((await named()).rows).toEqual([expect.objectContaining({ low: 'nieuw', high: 'hoog' })]);
  });

  test('no table is asked for all its columns, whatever they are', () => {
    const files = readdirSync('db', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `db/${file}`);
    expect(files.length).toBeGreaterThan(100);
    const ofTable = /select\s+\*\s+from\s+(\w|\$\{\w+\})/i;
    expect(files.filter((file) => ofTable.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
