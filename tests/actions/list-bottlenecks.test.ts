import type { HTMLElement as Element } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { read } from '../../db/database.ts';
import { bottleneckList } from '../../db/queries/bottleneck-list.ts';
import { lineOfState } from '../../src/domain/escalation/line-of-state.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, exactly, told } from '../support/bottleneck.ts';
import { demo } from '../support/demo.ts';
import { choice, readable } from '../support/experiment.ts';

const list = (query: Record<string, string | undefined> = {}) => withQuery(addresses.bottlenecks, query);
const rowsOf = (page: Element) => page.querySelectorAll('#results tbody tr');
const column = (page: Element, label: string) =>
  rowsOf(page).map((row) => readable(row, `[data-label="${label}"]`));
const { columns } = nl.bottlenecks;

describe('the list of bottlenecks', () => {
  test('tells of each where it lies, since when, by when, and how the clock stands', async () => {
    const { breda, id } = await bottleneckOn('ministry');
    const { page } = await breda.get(list({ q: `K-${id}` }));
    const [row] = rowsOf(page);
    expect(row && readable(row, 'td')).toBe(`K-${id} ${told.title}`);
    expect(column(page, columns.city)).toEqual(['Breda']);
    expect(column(page, columns.category)).toEqual(['Ketenpartner']);
    expect(column(page, columns.rung)).toEqual(['JenV Departement']);
    expect(column(page, columns.asked)).toEqual(['do 29 nov']);
    expect(column(page, columns.due)).toEqual(['di 4 dec ontvangst']);
    expect(column(page, columns.clock)).toEqual(['nog 3 werkdagen']);
  });

  test.each([
    [{ categorie: 'chain_partner' }, columns.category, 'Ketenpartner'],
    [{ status: 'closed' }, columns.status, 'Gesloten'],
    [{ trede: 'ministry', status: 'open' }, columns.rung, 'Departement'],
    [{ telaat: 'ja' }, columns.clock, 'te laat'],
  ])('filters by %o', async (query, label, words) => {
    const { breda } = await bottleneckOn('ministry');
    const { page } = await breda.get(list(query));
    const cells = column(page, label);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => !cell.includes(words))).toEqual([]);
  });

  test.each([
    ['stad', columns.city, 'Breda'],
    ['wacht', columns.rung, 'JenV'],
  ])('filters by %s', async (name, label, words) => {
    const { breda } = await bottleneckOn('ministry');
    const value = choice((await breda.get(list())).page, name, words);
    const cells = column((await breda.get(list({ [name]: value }))).page, label);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => !cell.includes(words))).toEqual([]);
  });

  test('filters that make no sense filter nothing', async () => {
    const { breda } = await bottleneckOn('city');
    const { status, page } = await breda.get(list({ stad: 'x', categorie: 'x', status: 'x', sorteer: 'x' }));
    expect(status).toBe(200);
    expect(rowsOf(page).length).toBeGreaterThan(20);
  });

  test('says so when nothing is found', async () => {
    const { breda } = await bottleneckOn('city');
    expect(readable((await breda.get(list({ q: 'nergens te vinden' }))).page, '#results')).toBe(
      nl.bottlenecks.emptyFiltered,
    );
  });

  test('sorts by a column, up and down, and keeps its filters on the next page', async () => {
    const { breda } = await bottleneckOn('city');
    const up = column((await breda.get(list({ sorteer: 'city' }))).page, columns.city);
    expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b)));
    const { page } = await breda.get(list({ sorteer: '-city' }));
    const down = column(page, columns.city);
    expect(down).toEqual(down.toSorted((a, b) => b.localeCompare(a)));
    const next = page.querySelector('.pager a')?.getAttribute('href') ?? '';
    expect(next).toContain('sorteer=-city');
    expect((await breda.get(next.replaceAll('&amp;', '&'))).status).toBe(200);
  });

  test('has the first clock to run out on top, on every day as the domain reads it', async () => {
    const { database, client } = await demo();
    const { rows } = await client.execute(`select p.id from people p where p.name like 'Lezer%'`);
    const actor = {
      personId: Number(rows[0]?.id),
      name: '',
      role: 'reader',
      partyId: null,
      party: null,
    } as const;
    for (const today of ['2018-11-29', '2018-12-05', '2019-01-15', '2019-06-01']) {
      const order = { by: 'clock', descending: false } as const;
      const found = await read(database, bottleneckList(database, { actor, today }, { words: '' }, order, 1));
      const lines = found.bottlenecks.map(({ bottleneck, escalation }) =>
        lineOfState({ bottleneck, escalation, handedOverOn: null, closure: null, today }),
      );
      const due = lines.map((line) => ('by' in line ? line.by : '9999'));
      expect(due, today).toEqual(due.toSorted());
      expect(due.filter((day) => day < '9999').length).toBeGreaterThan(5);
    }
  });
});

describe('the inbox', () => {
  test.each([
    ['core_group', 'national_lead', undefined],
    ['ministry', 'ministry_delegate', 'JenV'],
    ['steering_group', 'steering_member', 'Tilburg'],
  ] as const)('of what lies on %s is that of the %s', async (rung, role, party) => {
    const { as, id } = await bottleneckOn(rung);
    const { page } = await (await as(role, party)).get(list({ van: 'mij' }));
    const row = rowsOf(page).find((one) => readable(one, 'td').startsWith(`K-${id} `));
    expect(row && readable(row, 'td')).toBe(`K-${id} ${exactly.question}`);
  });

  test('holds nothing that was put to others, and nothing that was answered', async () => {
    const { as, paths, id } = await bottleneckOn('ministry');
    const vws = await as('ministry_delegate', 'VWS');
    expect(readable((await vws.get(list({ van: 'mij' }))).page, '#results')).not.toContain(`K-${id} `);
    const jenv = await as('ministry_delegate', 'JenV');
    await jenv.submit(paths.answer, paths.answer, { kind: 'answered', text: 'Ja.' });
    expect(readable((await jenv.get(list({ van: 'mij' }))).page, '#results')).not.toContain(`K-${id} `);
  });

  test('of a city is empty, and says what will come', async () => {
    const { breda } = await bottleneckOn('ministry');
    const { page } = await breda.get(list({ van: 'mij' }));
    expect(readable(page, '#results')).toBe(nl.escalations.inbox.empty);
  });
});
