import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addresses, at } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { firstId } from './support/first.ts';

test('a name that was taken away is not even in the bytes of the file that are not in use any more', async () => {
  const { as, client, file } = await demo();
  const id = await firstId(
    client,
    `select person_id as id from assignments where until_on = '2018-04-30' and role = 'city_lead'`,
  );
  const lead = await as('national_lead');
  const forget = at(addresses.pseudonymisation, { id });
  const renamed = { name: 'Xantippe Uniek '.repeat(6) };
  await lead.submit(at(addresses.editPerson, { id }), at(addresses.person, { id }), renamed);
  await lead.submit(forget, forget);
  await client.execute('pragma wal_checkpoint(truncate)');
  expect(readFileSync(file).includes('Xantippe')).toBe(false);
});
