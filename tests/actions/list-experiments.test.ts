import type { HTMLElement as Element } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { demo } from '../support/demo.ts';
import { choice, plan, registeredByBreda } from '../support/experiment.ts';

const titles = (page: Element) =>
  page.querySelectorAll('#results tbody tr').map((row) => row.querySelector('a')?.textContent ?? '');

const rowOf = (page: Element, title: string) =>
  page
    .querySelectorAll('#results tbody tr')
    .find((row) => row.textContent.includes(title))
    ?.querySelectorAll('td')
    .map((cell) => cell.textContent.trim()) ?? [];

async function reader() {
  const site = await demo();
  return { ...site, reader: await site.as('reader') };
}

describe('the register', () => {
  test('shows each experiment on one line, with its vacancy and its money in words', async () => {
    const { as } = await registeredByBreda();
    const { page } = await (await as('reader')).get(addresses.experiments);
    expect(rowOf(page, plan.title)).toEqual([
      plan.title,
      'Breda',
      'Preventieve zorg',
      'In voorbereiding',
      'vacature sinds do 1 nov',
      '',
      '',
      '0',
    ]);
    const [, cities, , state, lead, , money, open] = rowOf(page, 'Re-integratie van ex-gedetineerden');
    expect([cities, state, lead]).toEqual(['Breda en Tilburg', 'Loopt', 'Projectleider Tilburg']);
    expect(money).toMatch(/^€\s180\.000 van €\s180\.000$/);
    expect(Number(open)).toBeGreaterThan(0);
  });

  test('is filtered by city, theme, state and words from the address', async () => {
    const { reader: visitor } = await reader();
    const { page } = await visitor.get(addresses.experiments);
    const breda = choice(page, 'stad', 'Breda');
    const found = async (query: string) =>
      titles((await visitor.get(`${addresses.experiments}?${query}`)).page);
    const joint = ['Re-integratie van ex-gedetineerden', 'Transforensisch Team'];
    expect(await found(`stad=${breda}`)).toEqual(joint);
    expect(await found(`stad=${breda}&thema=reintegration`)).toEqual(joint.slice(0, 1));
    expect(await found('q=gevangenis vrijlating')).toEqual(joint.slice(0, 1));
    expect(await found('q=%25')).toEqual([]);
    for (const title of await found('staat=stopped')) expect(rowOf(page, title)).toContain('Gestopt');
    expect(await found('stad=onzin&thema=onzin&staat=onzin')).toEqual(titles(page));
  });

  test('keeps the filters in sight, and says when nothing fits', async () => {
    const { reader: visitor } = await reader();
    const { page } = await visitor.get(`${addresses.experiments}?q=bestaat+niet&staat=running`);
    expect(page.querySelector('#q')?.getAttribute('value')).toBe('bestaat niet');
    expect(page.querySelector('#staat option[selected]')?.getAttribute('value')).toBe('running');
    expect(page.querySelector('#results')?.textContent).toBe(nl.experiments.emptyFiltered);
  });

  test.each(['title', 'city', 'theme', 'state', 'progress', 'bottlenecks'])(
    'is sorted by %s, both ways',
    async (by) => {
      const { reader: visitor } = await reader();
      const sorted = async (sort: string) => {
        const { page } = await visitor.get(`${addresses.experiments}?sorteer=${sort}`);
        const heading = page.querySelector('th[aria-sort]');
        return { titles: titles(page), order: heading?.getAttribute('aria-sort') };
      };
      const up = await sorted(by);
      const down = await sorted(`-${by}`);
      expect([up.order, down.order]).toEqual(['ascending', 'descending']);
      expect(down.titles.toSorted()).toEqual(up.titles.toSorted());
      if (by === 'title') expect(down.titles).toEqual(up.titles.toReversed());
    },
  );

  test('puts who has most open bottlenecks on top when asked', async () => {
    const { reader: visitor } = await reader();
    const { page } = await visitor.get(`${addresses.experiments}?sorteer=-bottlenecks`);
    const counts = page
      .querySelectorAll('#results tbody tr')
      .map((row) => Number(row.querySelectorAll('td').at(-1)?.textContent));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('has pages of 25 that do not overlap, and keep filter and order', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const { page } = await lead.get(addresses.newExperiment);
    const cityIds = choice(page, 'cityIds', 'Almere');
    for (let n = 10; n < 37; n++)
      await lead.post(addresses.experiments, { ...plan, title: `Proef ${n}`, cityIds });
    const first = await lead.get(`${addresses.experiments}?q=proef&sorteer=-title`);
    expect(titles(first.page)).toHaveLength(25);
    expect(titles(first.page)[0]).toBe('Proef 36');
    const next = first.page.querySelector('.pager a')?.getAttribute('href') ?? '';
    expect(titles((await lead.get(next)).page)).toEqual(['Proef 11', 'Proef 10']);
  });
});
