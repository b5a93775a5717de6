import { createClient } from '@libsql/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verify } from '../db/verify.ts';
import { addresses } from '../views/addresses.ts';
import { nl } from '../views/text/nl.ts';
import { demo } from './support/demo.ts';

const lesson = { title: 'Bel eerst', text: 'Dat is sneller. '.repeat(200), formKey: 'kept' };

describe('when the file of the database', () => {
  test('is locked by something else, what is sent is kept and can be sent again', async () => {
    const { as, file } = await demo();
    const breda = await as('city_lead', 'Breda');
    const other = createClient({ url: `file:${file}` });
    onTestFinished(() => other.close());
    const lock = await other.transaction('write');
    const start = performance.now();
    const answer = await breda.post(addresses.lessons, lesson);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(answer.status).toBe(503);
    expect(answer.page.querySelector('h1')?.textContent).toBe(nl.failures.busy.title);
    expect(answer.page.querySelector('[name=formKey]')?.getAttribute('value')).toBe('kept');
    expect((await breda.get(addresses.lessons)).status).toBe(200);
    await lock.rollback();
    expect((await breda.post(addresses.lessons, lesson)).status).toBe(303);
  });

  test('has no room left on its disk, nothing is half written, and it goes on when there is', async () => {
    const { as, client, database } = await demo();
    const breda = await as('city_lead', 'Breda');
    await client.execute('pragma max_page_count = 1');
    const answers = [];
    for (let nth = 0; nth < 60; nth++)
      answers.push(await breda.post(addresses.lessons, { ...lesson, formKey: `${nth}` }));
    const full = answers.find(({ status }) => status === 503);
    expect(full?.headers.get('retry-after')).toBe('5');
    expect(full?.page.querySelector('h1')?.textContent).toBe(nl.failures.unsure.title);
    expect((await breda.get(addresses.lessons)).status).toBe(200);
    await client.execute('pragma max_page_count = 1000000');
    for (let nth = 0; nth < 60; nth++) {
      const { status, location } = await breda.post(addresses.lessons, { ...lesson, formKey: `${nth}` });
      expect(status).toBe(303);
      expect(location).toBe(answers[nth]?.location ?? location);
    }
    const { rows } = await client.execute(`select count(*) as n from lessons where title = 'Bel eerst'`);
    expect(rows[0]?.n).toBe(60);
    expect((await verify(database)).faults).toEqual([]);
  });
});
