import { expect, test } from 'vitest';
import { addresses, at, withQuery } from '../views/addresses.ts';
import { demo } from './support/demo.ts';

test('money that is late is as late on every page that tells of it, in working days', async () => {
  const { as } = await demo();
  const lead = await as('national_lead');
  const pages = [
    addresses.home,
    withQuery(addresses.funding, { telaat: 'ja' }),
    addresses.steering,
    at(addresses.agenda, { id: 9 }),
  ];
  for (const page of pages) expect((await lead.get(page)).text, page).toContain('98 werkdagen te laat');
});
