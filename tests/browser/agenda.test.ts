import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { browser, screens, signIn } from '../support/browser.ts';

const { open } = browser();
const agenda = '/overleggen/9/agenda';
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const { preview, tools, form } = nl.agenda;
const { publication, proposal } = nl.agendaSteps;

const item = (page: Page, title: string) => page.locator('.agenda-item').filter({ hasText: title });
const tool = (page: Page, title: string, name: string) =>
  item(page, title).getByRole('button', { name: new RegExp(`^${name}`) });
const withoutReference = (title: string) => title.trim().replace(/^\w-\d+\s+/, '');
const titles = async (page: Page) =>
  (await page.locator('.agenda-item__time:not(:empty) + div h3').allTextContents()).map(withoutReference);

/** What has the focus, as one hears it. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Tabs on until something with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const text = (await focused(page)).trim();
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`no ${name} to tab to`);
}

/** The second item of the progress: it can go up and down. */
async function someItem(page: Page): Promise<string> {
  const heading = nl.words.section.progress;
  const section = page
    .locator('.agenda__section')
    .filter({ has: page.getByRole('heading', { name: heading }) });
  const title = await section.locator('.agenda-item__title').nth(1).textContent();
  return withoutReference(title ?? '');
}

test('the national lead finds the agenda, adjusts it and publishes it', async () => {
  const { page, problems } = await open();
  await signIn(page, 'national_lead', undefined, addresses.meetings);
  await page.getByRole('link', { name: nl.meetings.composeAgenda }).click();
  await page.getByRole('button', { name: preview.compose }).click();
  await page.getByText(preview.composed).waitFor();

  const title = await someItem(page);
  const before = await titles(page);
  await tool(page, title, tools.up).click();
  await page.locator('.agenda-item--touched').waitFor();
  await expect.poll(() => focused(page)).toBe(`${tools.up}: ${title}`);
  await expect.poll(() => page.locator('#said').textContent()).toContain(`${title} staat nu om `);
  const moved = await titles(page);
  expect(moved.indexOf(title)).toBe(before.indexOf(title) - 1);

  await item(page, title)
    .getByRole('link', { name: new RegExp(`^${tools.edit}`) })
    .click();
  await page.getByLabel(form.minutes).fill('12');
  await page.getByRole('button', { name: form.save }).click();
  await item(page, title).getByText(nl.agenda.marks.edited).waitFor();
  expect(await item(page, title).locator('.agenda-item__minutes').textContent()).toBe('12 min');

  await page.getByRole('link', { name: tools.proposal }).click();
  await page.getByRole('heading', { name: proposal.title }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: tools.publish }).click();
  expect(await page.getByText(publication.to).count()).toBe(1);
  await page.getByRole('button', { name: publication.publish(1) }).click();
  await page.getByText(publication.published(1)).waitFor();
  expect(await item(page, title).locator('.agenda-item__minutes').textContent()).toBe('12 min');
  expect(problems).toEqual([]);
});

test('an item is dragged to another place with the mouse', async () => {
  const { page, problems } = await open();
  await signIn(page, 'national_lead', undefined, agenda);
  await page.getByRole('button', { name: preview.compose }).click();
  await page.getByText(preview.composed).waitFor();
  const before = await titles(page);
  const title = await someItem(page);
  const at = before.indexOf(title);
  const target = before[at + 1] ?? '';
  const line = item(page, target);
  const { height = 0 } = (await line.boundingBox()) ?? {};
  await item(page, title)
    .getByText(tools.drag)
    .dragTo(line, { targetPosition: { x: 10, y: height - 4 } });
  await page.locator('.agenda-item--touched').waitFor();
  const after = await titles(page);
  expect(after.indexOf(title)).toBe(at + 1);
  expect(problems).toEqual([]);
});

test('by keyboard alone: compose, move twice, pin, remove, publish', async () => {
  const { page } = await open();
  await signIn(page, 'national_lead', undefined, agenda);
  const enter = () => page.keyboard.press('Enter');
  await tabTo(page, preview.compose);
  await enter();
  await page.getByText(preview.composed).waitFor();

  const title = await someItem(page);
  const before = await titles(page);
  await tabTo(page, `${tools.down}: ${title}`);
  for (const place of [1, 2]) {
    await enter();
    await expect.poll(async () => (await titles(page)).indexOf(title)).toBe(before.indexOf(title) + place);
    await expect.poll(() => focused(page)).toBe(`${tools.down}: ${title}`);
  }
  await tabTo(page, `${tools.pin}: ${title}`);
  await enter();
  await item(page, title).getByText(nl.agenda.marks.pinned).waitFor();
  await expect.poll(() => focused(page)).toBe(`${tools.unpin}: ${title}`);
  await tabTo(page, `${tools.remove}: ${title}`);
  await enter();
  await page.getByRole('heading', { name: nl.agenda.removed }).waitFor();
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${tools.remove}: `));

  await page.goto(agenda);
  await tabTo(page, tools.publish);
  await enter();
  await page.getByRole('heading', { name: publication.title }).waitFor();
  await tabTo(page, publication.publish(1));
  await enter();
  await page.getByText(publication.published(1)).waitFor();
});

test('without script: the same buttons, and the focus stays with the item', async () => {
  const { page, problems } = await open({ script: false });
  await signIn(page, 'national_lead', undefined, agenda);
  await page.getByRole('button', { name: preview.compose }).click();
  const title = await someItem(page);
  const before = await titles(page);
  expect(await page.getByText(tools.drag, { exact: true }).count()).toBe(0);
  await tool(page, title, tools.up).click();
  expect((await titles(page)).indexOf(title)).toBe(before.indexOf(title) - 1);
  expect(await focused(page)).toBe(`${tools.up}: ${title}`);
  await tool(page, title, tools.remove).click();
  await tool(page, title, tools.restore).click();
  await page.getByRole('link', { name: tools.publish }).click();
  await page.getByRole('button', { name: publication.publish(1) }).click();
  expect(await page.getByRole('status').first().textContent()).toBe(publication.published(1));
  expect(problems).toEqual([]);
});

test.each(['desk', 'phone'] as const)(
  'the agenda in every stage is accessible on a %s, and no wider than it',
  async (screen) => {
    const { page } = await open({ screen });
    await signIn(page, 'national_lead', undefined, agenda);
    await page.getByRole('button', { name: preview.compose }).click();
    await page.getByText(preview.composed).waitFor();
    const title = await someItem(page);
    await tool(page, title, tools.remove).click();
    await page.getByRole('heading', { name: nl.agenda.removed }).waitFor();
    await page
      .getByRole('link', { name: new RegExp(`^${tools.edit}`) })
      .nth(4)
      .click();
    await page.getByRole('button', { name: form.save }).waitFor();
    const opened = new URL(page.url()).pathname;
    for (const path of [
      opened,
      ...['', '/voorstel', '/nieuw', '/publicatie'].map((step) => `${agenda}${step}`),
    ]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(screens[screen].width);
    }
  },
);
