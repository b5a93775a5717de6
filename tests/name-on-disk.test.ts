import { readFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { expect, test } from 'vitest';
import { addresses, at } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { firstId } from './support/first.ts';

test.each([
  ['', async () => undefined],
  [', also when somebody else held the file for a while', writingInVain],
])(
  'a name that was taken away is not even in the bytes of the file that are not in use any more%s',
  async (_, meanwhile) => {
    const site = await demo();
    const { as, client, file } = site;
    const id = await firstId(
      client,
      `select person_id as id from assignments where until_on = '2018-04-30' and role = 'city_lead'`,
    );
    const lead = await as('national_lead');
    const forget = at(addresses.pseudonymisation, { id });
    const renamed = { name: 'Xantippe Uniek '.repeat(6) };
    await lead.submit(at(addresses.editPerson, { id }), at(addresses.person, { id }), renamed);
    await meanwhile(site);
    await lead.submit(forget, forget);
    await client.execute('pragma wal_checkpoint(truncate)');
    expect(readFileSync(file).includes('Xantippe')).toBe(false);
  },
);

/** Another process is writing and does not stop: what is sent meanwhile is refused. */
async function writingInVain({ as, url }: Awaited<ReturnType<typeof demo>>) {
  const breda = await as('city_lead', 'Breda');
  const other = createClient({ url });
  const lock = await other.transaction('write');
  const { status } = await breda.post(addresses.lessons, { title: 'Bel eerst', text: 'Dat is sneller.' });
  await lock.rollback();
  other.close();
  expect(status).toBe(503);
}
