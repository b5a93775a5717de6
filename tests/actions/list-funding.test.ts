import { describe, expect, test } from 'vitest';
import { read } from '../../db/database.ts';
import { fundingSums } from '../../db/queries/funding/sums.ts';
import { yearList } from '../../db/queries/funding/years.ts';
import { fundingLines, fundingNeeds } from '../../db/schema/index.ts';
import { isLate } from '../../src/domain/funding/line.ts';
import { type Funding, fundingByYear, fundingOfYear } from '../../src/domain/funding/year.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { readable } from '../support/experiment.ts';

const today = '2018-11-29';
const inOrder = { by: 'title', descending: false, page: 1 } as const;
const all = { lateOnly: false, gapOnly: false };

async function allMoney() {
  const site = await demo();
  const { database } = site;
  const rows = await read(database, {
    needs: database.query.select().from(fundingNeeds),
    lines: database.query.select().from(fundingLines),
  });
  return { ...site, ...rows };
}

const amounts = ({ need, asked, promised, secured, gap }: Funding) => ({
  need,
  asked,
  promised,
  secured,
  gap,
});

describe('all funding', () => {
  test('the database counts as the domain does, year by year and in all', async () => {
    const { database, needs, lines } = await allMoney();
    const sums = fundingSums(database, all, today);
    const found = await read(database, {
      years: yearList(database, all, today, inOrder),
      sums: sums.query,
    });
    const { totals } = sums.from(found.sums);
    for (const row of found.years) {
      const own = (one: { experimentId: number }) => one.experimentId === row.experimentId;
      expect(amounts(row)).toEqual(fundingOfYear(needs.filter(own), lines.filter(own), row.year));
    }
    expect(amounts(totals)).toEqual(fundingByYear(needs, lines).total);
    const late = lines.filter((line) => isLate(line, today));
    expect(totals.late).toBe(late.reduce((sum, { amount }) => sum + amount, 0));
  });

  test('begins with what is secured of what is needed, and where the gap lies', async () => {
    const { as, needs, lines } = await allMoney();
    const { page } = await (await as('reader')).get(addresses.funding);
    const { need, gap } = fundingByYear(needs, lines).total;
    const euro = (amount: number) => `€ ${new Intl.NumberFormat('nl-NL').format(amount)}`;
    const sentence = readable(page, 'main .lead').replaceAll('\u00a0', ' ');
    expect(sentence).toContain(`Van de ${euro(need)} die nodig is, is ${euro(need - gap)} geborgd.`);
    expect(sentence).toContain('Aanpak van de onaantastbaren');
  });

  test('adds up anew what was written, whatever it was narrowed to before', async () => {
    const { as, client } = await demo();
    const reader = await as('reader');
    const sums = async (visit: number) => {
      const paths = [{ regelpagina: `${visit}` }, { jaar: '2018', regelpagina: `${visit}` }];
      const seen = await Promise.all(paths.map((path) => reader.get(withQuery(addresses.funding, path))));
      return seen.map(({ page }) => readable(page, 'tfoot'));
    };
    const before = await sums(1);
    await client.execute('update funding_needs set amount = amount + 7 where year = 2018');
    const after = await sums(2);
    expect(after.map((sum, at) => sum === before[at])).toEqual([false, false]);
  });

  test('is narrowed by city, year, rung and domain, to what is late and to what has a gap', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    const main = async (query: Record<string, string>) =>
      readable((await reader.get(withQuery(addresses.funding, query))).page, '#results');
    const cityId = (await reader.get(addresses.funding)).page
      .querySelectorAll('#stad option')
      .find(({ textContent }) => textContent === 'Zoetermeer')
      ?.getAttribute('value');
    const zoetermeer = await main({ stad: cityId ?? '', jaar: '2018' });
    expect(zoetermeer).toContain('Eén vast gezicht bij verward gedrag');
    expect(zoetermeer).not.toContain('Hitmachine');
    expect(await main({ telaat: 'ja' })).toContain('98 werkdagen te laat');
    expect(await main({ telaat: 'ja' })).not.toContain('Maastricht');
    expect(await main({ tekort: 'ja' })).not.toContain('Re-integratie van ex-gedetineerden');
    expect(await main({ trede: 'rejected' })).toContain('Afgewezen');
    expect(await main({ trede: 'rejected' })).not.toContain('Ontvangen');
    expect(await main({ domein: 'work_income' })).toContain('Werk en inkomen');
    expect(await main({ jaar: '2031' })).toBe('Geen experimenten bij deze filters.');
  });

  test('what an address asks that makes no sense filters nothing', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    const nonsense = { stad: 'x', jaar: 'nu', trede: 'hoog', telaat: '1', sorteer: '-x', pagina: '-3' };
    const answer = await reader.get(withQuery(addresses.funding, nonsense));
    expect(answer.status).toBe(200);
    expect(readable(answer.page, '#results')).toContain('Hitmachine');
  });

  test('both lists are sorted and paged on their own, by addresses that keep the filters', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    const sorted = withQuery(addresses.funding, { sorteer: '-gap', regelsorteer: '-amount' });
    const { page } = await reader.get(sorted);
    const [years, , lines] = page.querySelectorAll('#results table');
    expect(readable(years as never, 'tbody tr')).toContain('2018 € 140.000');
    expect(lines?.querySelectorAll('tbody tr').length).toBe(pageSize);
    const next = page.querySelector('.pager a')?.getAttribute('href') ?? '';
    expect(next.replaceAll('&amp;', '&')).toContain('sorteer=-gap&regelsorteer=-amount&regelpagina=2');
    expect((await reader.get(next)).status).toBe(200);
  });

  test('holds who pays beside who benefits', async () => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(addresses.funding);
    const [, payers] = page.querySelectorAll('#results table');
    expect(payers?.querySelectorAll('tbody tr').length).toBe(4);
    expect(payers?.textContent).toContain('experimenten');
  });

  test('is for who is signed in', async () => {
    const { visitor } = await demo();
    expect((await visitor().get(addresses.funding)).status).toBe(303);
  });
});
