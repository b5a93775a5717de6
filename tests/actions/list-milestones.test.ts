import { describe, expect, test } from 'vitest';
import { milestones } from '../../db/schema/index.ts';
import { milestoneStatus } from '../../src/domain/milestone/slip.ts';
import { type MilestoneStanding, milestoneStandings } from '../../src/domain/milestone/standing.ts';
import { pageSize } from '../../src/domain/page-size.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { readable } from '../support/experiment.ts';

const today = '2018-11-29';

async function reading() {
  const site = await demo();
  const reader = await site.as('reader');
  const open = async (query: Record<string, string | number>) =>
    (await reader.get(withQuery(addresses.milestones, query))).page;
  return { ...site, reader, open };
}

/** The dates in a column, as they stand in the list. */
const titles = (page: Awaited<ReturnType<Awaited<ReturnType<typeof reading>>['open']>>) =>
  page.querySelectorAll('#results tbody tr a[href^="/mijlpalen"]').map(({ textContent }) => textContent);

describe('all milestones', () => {
  test.each(milestoneStandings)('the database finds as %s what the domain calls so', async (stand) => {
    const { open, database } = await reading();
    const rows = await database.query.select().from(milestones);
    const standing = (row: (typeof rows)[number]): MilestoneStanding => {
      const status = milestoneStatus(row, today);
      return status === 'reached_late' ? 'reached' : status;
    };
    const expected = rows.filter((row) => standing(row) === stand).map(({ title }) => title);
    const found = [...titles(await open({ stand })), ...titles(await open({ stand, pagina: 2 }))];
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('what is overdue and to come stands before what was reached, by date, on pages', async () => {
    const { open } = await reading();
    const page = await open({});
    expect(readable(page, '#results tbody tr')).toContain('Datum voorbij');
    expect(titles(page).length).toBe(pageSize);
    const second = await open({ pagina: 2 });
    expect(titles(second).length).toBeGreaterThan(0);
    expect(titles(second)).not.toContain(titles(page)[0]);
  });

  test('says how far each moved, and why', async () => {
    const { open } = await reading();
    const row = readable(await open({ stand: 'missed' }), '#results tbody tr');
    expect(row).toContain(
      '315 dagen (45 weken) later Het nieuwe college wil eerst weten wie eigenaar is voor zorg.',
    );
  });

  test('is narrowed by city, kind and period', async () => {
    const { open } = await reading();
    const almere = (await open({}))
      .querySelectorAll('#stad option')
      .find((one) => one.textContent === 'Almere');
    const ofAlmere = await open({ stad: almere?.getAttribute('value') ?? '', soort: 'dpia' });
    expect(titles(ofAlmere)).toEqual(['DPIA gezinsaanpak']);
    const period = await open({ van: '2018-12-01', tot: '2018-12-31' });
    expect(titles(period)).toEqual([
      'Tussenrapport over de eerste dertig cliënten',
      'Deelrapportage na een jaar',
    ]);
    expect(readable(await open({ van: '2031-01-01' }), '#results')).toContain(
      'Geen mijlpalen bij deze filters.',
    );
  });

  test('is sorted by the heads of its columns', async () => {
    const { open } = await reading();
    expect(titles(await open({ sorteer: '-slip' }))[0]).toBe('Besluit van het college over start en geld');
    expect(titles(await open({ sorteer: 'baseline' }))[0]).not.toBe(
      'Besluit van het college over start en geld',
    );
    const head = (await open({ sorteer: 'slip' })).querySelector('th[aria-sort] a');
    expect(head?.getAttribute('href')).toContain('sorteer=-slip');
  });

  test('the line on top shows the coming half year, and says in words what it shows', async () => {
    const { open } = await reading();
    const page = await open({});
    const lines = page.querySelectorAll('.milestone-line svg[role=img]');
    expect(lines.map((line) => line.getAttribute('aria-label'))).toContain(
      'oorspronkelijk do 13 dec 2018, verwacht do 24 jan 2019: 42 dagen (6 weken) later',
    );
    expect(readable(page, '.milestone-lines')).not.toContain('Besluit van het college over start en geld');
  });
});
