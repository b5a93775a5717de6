import type { HTMLElement as Element } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { pathsOf, travelTo } from '../support/bottleneck.ts';
import { demo } from '../support/demo.ts';
import { plan, readable } from '../support/experiment.ts';
import { firstId } from '../support/first.ts';
import { newDeal, setUpMost } from '../support/new-deal.ts';

/** What a cell of the matrix says, by its city and column. */
function cell(page: Element, city: string, column: string): Element {
  const row = page.querySelectorAll('.matrix tbody tr').find((one) => readable(one, 'th') === city);
  const found = row?.querySelector(`[data-label=${column}]`);
  if (!found) throw new Error(`the matrix has no ${column} of ${city}`);
  return found;
}
const says = (page: Element, city: string, column: string) =>
  [
    readable(cell(page, city, column), '.light'),
    readable(cell(page, city, column), '.judgement__reason'),
  ].join(': ');

describe('the steering overview', () => {
  test('says on the first day that there is no verdict yet, and what was not recorded yet', async () => {
    const site = await newDeal();
    await setUpMost(site.anna);
    const { rows } = await site.client.execute(`select id from parties where name = 'Breda'`);
    const [{ id } = { id: 0 }] = rows;
    await site.anna.submit(addresses.setUp, addresses.setUpPeople, {
      [`name-${id}`]: 'Sam',
      [`email-${id}`]: 'sam@breda.nl',
    });
    const breda = await site.whoHas('sam@breda.nl');
    const thisYear = String(new Date().getFullYear());
    const dates = { startsOn: `${thisYear}-01-01`, endsOn: `${thisYear}-12-31` };
    const made = await breda.submit(addresses.newExperiment, addresses.experiments, { ...plan, ...dates });
    expect(made.status).toBe(303);

    const { page } = await breda.get(addresses.steering);
    expect(readable(page, '.page-head .lead')).toBe(
      'Er is nog geen oordeel over beide steden; er wordt niets van de stuurgroep gevraagd.',
    );
    expect(says(page, 'Breda', 'Financiering')).toBe(
      `Geen oordeel: behoefte ${thisYear} nog niet vastgelegd`,
    );
    const { location } = made;
    const needs = at(addresses.fundingNeeds, { id: location?.split('/').at(-1) ?? '' });
    await breda.submit(needs, needs, { [`amount${thisYear}`]: '0' });
    const after = await breda.get(addresses.steering);
    expect(says(after.page, 'Breda', 'Financiering')).toBe(`Geen oordeel: in ${thisYear} geen geld nodig`);
  });

  test('says what the register says, recounted by hand', async () => {
    const { as, client } = await demo();
    const { page } = await (await as('reader')).get(addresses.steering);
    const { rows } = await client.execute(`
      select need.amount - coalesce((select sum(amount) from funding_lines line
          where line.experiment_id = need.experiment_id and line.year = need.year
          and rung in ('granted', 'council_decision', 'received', 'accounted_for')), 0) as gap,
        (select count(*) from funding_lines line
          where line.experiment_id = need.experiment_id and line.year = need.year and rung = 'promised') as promised
      from funding_needs need
      join experiment_cities on experiment_cities.experiment_id = need.experiment_id
      join parties on parties.id = city_id
      where year = 2018 and parties.name = 'Maastricht'`);
    expect(rows).toMatchObject([{ gap: 140_000, promised: 0 }]);
    expect(says(page, 'Maastricht', 'Financiering')).toBe('Stokt: € 140.000 tekort, niets toegezegd');
    expect(says(page, 'Almere', 'Voortgang')).toBe('Loopt: gemeld op ma 26 nov');
    expect(says(page, 'Zoetermeer', 'Voortgang')).toBe('Let op: twee overleggen niets gehoord');
  });

  test('names the bottleneck that is most pressing, and leads to it', async () => {
    const { as, client } = await demo();
    const { page } = await (await as('reader')).get(addresses.steering);
    const id = await firstId(
      client,
      `select bottlenecks.id from bottlenecks join escalations on bottleneck_id = bottlenecks.id
        join parties on parties.id = city_id
        where parties.name = 'Nijmegen' and ended_on is null and answered_on is null
        and escalations.rung = 'ministry' and answer_by = '2018-11-19'`,
    );
    expect(says(page, 'Nijmegen', 'Knelpunten')).toBe(`Stokt: K-${id} 8 werkdagen te laat`);
    const link = cell(page, 'Nijmegen', 'Knelpunten').querySelector('a')?.getAttribute('href');
    expect(link).toBe(at(addresses.bottleneck, { id }));
  });

  test('every cell leads to where it comes from', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    const { page } = await reader.get(addresses.steering);
    const links = page
      .querySelectorAll('.matrix a, .waits a, .since a')
      .map((a) => a.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(40);
    for (const link of new Set(links)) expect((await reader.get(link)).status, link).toBe(200);
  });

  test('asks the steering group what lies with it, and says to whom it speaks', async () => {
    const { as, client } = await demo();
    const { rows } = await client.execute(`select
      (select count(*) from escalations where rung in ('steering_group', 'administrative')
        and answered_on is null and ended_on is null) +
      (select count(*) from decisions where level = 'steering_group' and decided_on is null) as n`);
    expect(rows[0]?.n).toBe(3);
    const member = await (await as('steering_member', 'Tilburg')).get(addresses.steering);
    expect(member.page.querySelectorAll('.asked li')).toHaveLength(3);
    expect(readable(member.page, '.page-head .lead')).toMatch(/; er worden drie dingen van u gevraagd\.$/);
    const reader = await (await as('reader')).get(addresses.steering);
    expect(readable(reader.page, '.page-head .lead')).toMatch(/van de stuurgroep gevraagd\.$/);
  });

  test('says in words what the arrows show', async () => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(addresses.steering);
    const words = page.querySelectorAll('.matrix td .trend').map((arrow) => arrow.textContent);
    expect(words).toContain('beter sinds do 1 nov');
    expect(words).toContain('slechter sinds do 1 nov');
    expect(words).toContain('gelijk sinds do 1 nov');
  });

  test('has a city that left in one line, and in the matrix on a day when it took part', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    const cities = ({ page }: { page: Element }) =>
      page.querySelectorAll('.matrix tbody th').map((th) => th.textContent);
    const today = await reader.get(addresses.steering);
    expect(cities(today)).not.toContain('Leeuwarden');
    expect(readable(today.page, '.matrix')).toContain('Deed eerder mee: Leeuwarden, tot en met zo 30 sep.');
    const then = await reader.get(`${addresses.steering}?peildatum=2018-09-30`);
    expect(cities(then)).toContain('Leeuwarden');
    expect(readable(then.page, '.as-of')).toBe('Stand op zo 30 sep');
  });

  test('speaks English too', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    await reader.post(addresses.language, { language: 'en', back: addresses.steering });
    const { page } = await reader.get(addresses.steering);
    expect(readable(page, '.page-head .lead')).toMatch(/^Two of the six cities are on schedule; /);
    expect(says(page, 'Maastricht', 'Funding')).toBe('Stuck: €140,000 short, nothing promised');
    expect(readable(page, '.rules summary')).toBe('How do we decide on the colour?');
  });
});

describe('a day that cannot be looked at', () => {
  test.each([
    ['tomorrow', '2018-11-30', 'Kies vandaag (do 29 nov) of een eerdere dag.'],
    ['before the deal began', '2017-03-19', 'Kies ma 20 mrt 2017, de start van de City Deal,'],
    ['that does not exist', '2018-02-30', 'Vul een datum in'],
    ['that is no day', 'gisteren', 'Vul een datum in'],
  ])('%s is refused at the field, above the state of today', async (_, day, words) => {
    const { as } = await demo();
    const reader = await as('reader');
    const { status, page } = await reader.get(`${addresses.steering}?peildatum=${day}`);
    expect(status).toBe(200);
    expect(readable(page, '#peildatum-error')).toContain(words);
    expect(readable(page, '#peildatum-error')).toContain('U ziet nu de stand van vandaag.');
    expect(page.querySelector('#peildatum')?.getAttribute('value')).toBe(day);
    expect(page.querySelector('.as-of')).toBeNull();
    const today = (await reader.get(addresses.steering)).page;
    expect(page.querySelector('.matrix')?.toString()).toBe(today.querySelector('.matrix')?.toString());
  });
});

describe('a day that has passed', () => {
  const parts = ['.page-head .lead', '.asked', '.matrix', '.waits', '.since'];
  const drawn = (page: Element) => parts.map((part) => page.querySelector(part)?.toString());

  test('stands as the page stood then, whatever was done since', async () => {
    const site = await demo();
    const { as, client } = site;
    const reader = await as('reader');
    const then = drawn((await reader.get(addresses.steering)).page);
    await travelTo(site, '2018-11-30');
    const milestone = await firstId(
      client,
      `select milestones.id from milestones join parties on parties.id = city_id
        where parties.name = 'Breda' and actual_on is null`,
    );
    const asked = await firstId(
      client,
      `select bottleneck_id as id from escalations where rung = 'steering_group' and ended_on is null`,
    );
    const breda = await as('city_lead', 'Breda');
    const moved = { toOn: '2019-06-28', reason: 'De raad wil eerst de cijfers zien.' };
    await breda.submit(
      at(addresses.milestone, { id: milestone }),
      at(addresses.replannings, { id: milestone }),
      moved,
    );
    const member = await as('steering_member', 'Tilburg');
    const { answer } = pathsOf(asked);
    await member.submit(answer, answer, {
      kind: 'answered',
      text: 'Wij spreken de wethouder volgende week.',
    });

    const { page } = await reader.get(addresses.steering);
    expect(says(page, 'Breda', 'Mijlpalen')).toMatch(/^Stokt: .* weken verschoven$/);
    expect(readable(page, '.since')).toContain(moved.reason);
    expect(page.querySelectorAll('.asked li')).toHaveLength(2);

    const yesterday = (await reader.get(`${addresses.steering}?peildatum=2018-11-29`)).page;
    expect(drawn(yesterday)).toEqual(then);
    expect(readable(yesterday, '.as-of')).toBe('Stand op do 29 nov');
  });
});
