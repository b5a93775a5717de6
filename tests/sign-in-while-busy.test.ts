import { expect, test } from 'vitest';
import { openClient } from '../db/open.ts';
import { addresses } from '../views/addresses.ts';
import { nl } from '../views/text/nl.ts';
import { comeBack, identify, organisations } from './support/organisations.ts';

test('who comes back from a provider while somebody else keeps the database busy can do so again', async () => {
  const site = await organisations();
  const somebody = site.visitor();
  const came = await identify({ visitor: somebody, email: 'lead@breda.example', as: 'b1' });
  const other = await openClient(site.url);
  const keeping = await other.transaction('write');
  const answer = await comeBack(somebody, came);
  await keeping.rollback();
  other.close();
  expect([answer.status, answer.page.querySelector('h1')?.textContent]).toEqual([
    503,
    nl.failures.away.title,
  ]);
  expect(answer.text).not.toMatch(/code=|state=/);
  expect((await comeBack(somebody, came)).location).toBe(addresses.bottlenecks);
});
