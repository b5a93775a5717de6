import type { HTMLElement as Element } from 'node-html-parser';
import { expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { composed } from '../support/agenda.ts';

const { version } = nl.agendaSteps;

const questionsOf = (page: Element) =>
  page.querySelectorAll('.agenda-item__question').map((line) => line.textContent);

test('the agenda and what goes out say the exact question about a bottleneck', async () => {
  const { lead, paths } = await composed();
  const asked = questionsOf((await lead.get(paths.agenda)).page);
  expect(asked.length).toBeGreaterThan(0);
  for (const question of asked) expect(question).toMatch(/^Vraag: \S/);
  await lead.submit(paths.publication, paths.publication);
  expect(questionsOf((await lead.get(paths.version(1))).page)).toEqual(asked);
});

test('an older version says that it is outdated, and the newest leads to what changed', async () => {
  const { lead, paths } = await composed();
  await lead.submit(paths.publication, paths.publication);
  const item = { title: 'Iets', minutes: '5', presenter: 'BZK', section: 'progress' };
  await lead.submit(paths.newItem, paths.newItem, item);
  const added = (await lead.get(`${paths.agenda}?punt=by_hand:1`)).page;
  expect(added.querySelector('.agenda__told')?.textContent).toContain('Iets is toegevoegd onder');
  await lead.submit(paths.publication, paths.publication);
  const older = (await lead.get(paths.version(1))).page;
  expect(older.querySelector('.outdated')?.textContent).toContain(version.outdated);
  expect(older.querySelector('.outdated a')?.getAttribute('href')).toBe(paths.version(2));
  const newest = (await lead.get(paths.version(2))).page;
  expect(newest.querySelector('.outdated')).toBeNull();
  expect(newest.querySelector('a[href="#veranderd"]')?.textContent).toBe(version.changes(1));
  expect(newest.querySelector('#veranderd')).not.toBeNull();
});
