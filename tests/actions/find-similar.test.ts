import { describe, expect, test } from 'vitest';
import { addresses, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { idOf, logging, pathsOf } from '../support/bottleneck.ts';
import { demo } from '../support/demo.ts';
import { readable } from '../support/experiment.ts';

const rare = 'Penitentiaire geneeskundigen zwijgen';
const like = (q: string, stad?: string) => withQuery(addresses.similarBottlenecks, { q, stad });

/** Breda ran into something with words that nobody else uses. */
async function ofBreda(fields: Record<string, string> = {}) {
  const site = await demo();
  const breda = await site.as('city_lead', 'Breda');
  const { page } = await breda.get(addresses.newBottleneck);
  const cityId = page.querySelector('[name=cityId]')?.getAttribute('value') ?? '';
  const id = idOf(await logging(breda, { title: rare, ...fields }));
  return { ...site, breda, cityId, id, tilburg: await site.as('city_lead', 'Tilburg') };
}

describe('what looks like it', () => {
  test('is found by the beginnings of longer words, in whichever case', async () => {
    const { tilburg, id } = await ofBreda();
    const { page } = await tilburg.get(like('de penitentiaire inrichting zwijgt'));
    expect(readable(page, 'main')).toContain(`K-${id}`);
    expect(readable(page, 'main')).toContain('Breda, open');
  });

  test('is nothing when no word is shared, and then says nothing', async () => {
    const { tilburg } = await ofBreda();
    for (const words of ['', 'ja', 'xylofoon onbekende woorden']) {
      const { page } = await tilburg.get(like(words));
      expect(page.querySelector('.similar__list')).toBeNull();
      expect(readable(page, 'main')).toContain(nl.bottlenecks.similar.nothing);
      const partial = { 'hx-request-type': 'partial' };
      expect((await tilburg.get(like(words), partial)).text).toBe('');
    }
  });

  test('comes from other cities only', async () => {
    const { breda, cityId } = await ofBreda();
    expect((await breda.get(like(rare, cityId))).page.querySelector('.similar__list')).toBeNull();
  });

  test('stands on the file too, when the subject is the same', async () => {
    const { breda, tilburg, id } = await ofBreda();
    const theirs = idOf(await logging(tilburg, { title: 'Ook in Tilburg' }));
    const beside = readable((await breda.get(pathsOf(id).file)).page, '.beside');
    expect(beside).toContain(`K-${theirs} Ook in Tilburg`);
  });

  test('what is open comes before what is closed', async () => {
    const { breda, tilburg, id } = await ofBreda({ category: 'monitoring' });
    const closed = idOf(await logging(tilburg, { title: 'Al gesloten', category: 'monitoring' }));
    const { closure } = pathsOf(closed);
    await tilburg.submit(closure, closure, { outcome: 'solved', note: '' });
    const { page } = await breda.get(pathsOf(id).file);
    const states = page.querySelectorAll('.beside .similar__list .quiet').map((one) => one.textContent);
    expect(states).toEqual(
      states.toSorted((a, b) => Number(b.includes('open')) - Number(a.includes('open'))),
    );
  });
});
