import { describe, expect, test } from 'vitest';
import { addresses, withQuery } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

const asking = (q: string) => withQuery(addresses.search, { q });

describe('searching', () => {
  test.each([
    ['K-1', '/knelpunten/1'],
    ['k1', '/knelpunten/1'],
    [' B-2 ', '/besluiten/2'],
    ['a 3', '/acties/3'],
  ])('a reference such as "%s" goes straight there', async (q, address) => {
    const { as } = await demo();
    const answer = await (await as('reader')).get(asking(q));
    expect([answer.status, answer.location]).toEqual([303, address]);
  });

  test('a reference that nothing has finds nothing', async () => {
    const { as } = await demo();
    const { status, page } = await (await as('reader')).get(asking('K-99999'));
    expect(status).toBe(200);
    expect(page.querySelector('main')?.textContent).toContain('Niets gevonden.');
  });

  test('a bare number finds what has it, of each kind', async () => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(asking('7'));
    const found = page.querySelectorAll('.hits a').map((link) => link.getAttribute('href'));
    for (const address of ['/knelpunten/7', '/besluiten/7', '/acties/7']) expect(found).toContain(address);
  });

  test('finds all the words, wherever they stand, and marks them where they stand', async () => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(asking('zorg veiligheid'));
    const hits = page.querySelectorAll('.hits li');
    expect(hits.length).toBeGreaterThan(0);
    expect(page.querySelectorAll('mark').map((mark) => mark.textContent.toLowerCase())).toContain(
      'veiligheid',
    );
    const more = (await (await as('reader')).get(asking('veiligheid zorg'))).page.querySelectorAll(
      '.hits li',
    );
    expect(more.length).toBe(hits.length);
  });

  test('shows ten of a kind at most, and says when there are more', async () => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(asking('e'));
    for (const group of page.querySelectorAll('.hits')) {
      expect(group.querySelectorAll('li').length).toBeLessThanOrEqual(10);
    }
    expect(page.querySelector('main')?.textContent).toContain('Dit zijn de eerste 10.');
  });

  test('finds a draft for its own city, and for nobody else', async () => {
    const { as, client } = await demo();
    const id = await firstId(client, `select id from bottlenecks where status = 'draft' order by id`);
    const { rows } = await client.execute(`select title, name from bottlenecks
      inner join parties on parties.id = city_id where bottlenecks.id = ${id}`);
    const [title, city] = [String(rows[0]?.title), String(rows[0]?.name)];
    const own = await as('city_lead', city);
    expect((await own.get(asking(title))).text).toContain(`K-${id}`);
    expect((await own.get(asking(`K-${id}`))).status).toBe(303);
    const others = [await as('national_lead'), await as('city_lead', 'Almere'), await as('reader')];
    for (const other of others) {
      for (const q of [title, `K-${id}`, String(id)]) {
        const answer = await other.get(asking(q));
        expect(answer.status).toBe(200);
        expect(answer.page.querySelector(`a[href="/knelpunten/${id}"]`)).toBeNull();
      }
    }
  });

  test.each(['%', '_', "'", '"><script>', '\\', '(', '[a-'])('takes "%s" for what it is', async (q) => {
    const { as } = await demo();
    const { status, text } = await (await as('reader')).get(asking(q));
    expect(status).toBe(200);
    expect(text).not.toContain('"><script>');
  });

  test('without a question only asks for one', async () => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(addresses.search);
    expect(page.querySelector('main input[name=q]')).not.toBeNull();
    expect(page.querySelector('.hits')).toBeNull();
  });
});
