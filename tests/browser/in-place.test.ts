import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { browser, signIn } from '../support/browser.ts';
import { sharedLesson } from '../support/lesson.ts';

const { open } = browser();
const { fields } = nl.lessons;

const share = (page: Page) => page.getByRole('button', { name: nl.lessons.share });
const path = (page: Page) => new URL(page.url()).pathname;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Something that a whole new document would not have. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { mark: true }));
const isMarked = (page: Page) => page.evaluate(() => 'mark' in window);

async function newLesson() {
  const site = await open();
  await signIn(site.page, 'city_lead', 'Breda', addresses.newLesson);
  await mark(site.page);
  return site;
}

test('a refused form keeps address and text, and the focus goes to what is wrong', async () => {
  const { page, problems } = await newLesson();
  await page.getByLabel(fields.text).fill('Begin in de eerste week.');
  await share(page).click();
  await expect.poll(() => focused(page)).toContain(nl.fields.summary(1));
  expect(path(page)).toBe(addresses.newLesson);
  expect(await page.getByLabel(fields.text).inputValue()).toBe('Begin in de eerste week.');
  expect(await isMarked(page)).toBe(true);
  expect(problems).toEqual([]);
});

test('after success the address is that of what was made, and the focus is on the notice', async () => {
  const { page, problems } = await newLesson();
  await share(page).click();
  await page.locator('.error-summary').waitFor();
  await page.getByLabel(fields.title).fill('Praat over geld bij de start');
  await page.getByLabel(fields.text).fill('Begin in de eerste week.');
  await share(page).click();
  await page.waitForURL(/\/lessen\/\d+$/);
  await expect.poll(() => focused(page)).toBe(nl.lessons.shared);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Praat over geld bij de start');
  expect(await page.title()).toContain('Praat over geld bij de start');
  expect(await isMarked(page)).toBe(true);
  expect(problems).toEqual([]);
});

test('going back and forth after a form was sent shows the right pages', async () => {
  const { page, problems } = await newLesson();
  await page.getByLabel(fields.title).fill('Praat over geld bij de start');
  await page.getByLabel(fields.text).fill('Begin in de eerste week.');
  await share(page).click();
  await page.waitForURL(/\/lessen\/\d+$/);
  const heading = page.getByRole('heading', { level: 1 });
  await page.goBack();
  await expect.poll(() => heading.textContent()).toBe(nl.lessons.newTitle);
  expect(path(page)).toBe(addresses.newLesson);
  expect(await page.getByLabel(fields.title).inputValue()).toBe('');
  await page.goForward();
  await expect.poll(() => heading.textContent()).toBe('Praat over geld bij de start');
  expect(problems).toEqual([]);
});

test('who was overtaken by somebody else gets both versions and keeps the own text', async () => {
  const site = await open();
  const { page } = site;
  const lesson = await sharedLesson(site, 'Praat over geld bij de start');
  const edit = `${lesson}/wijzigen`;
  await signIn(page, 'national_lead', undefined, edit);
  const colleague = await site.as('national_lead');
  await colleague.submit(edit, lesson, { title: 'Van een ander' });
  await page.getByLabel(fields.title).fill('Van mij');
  await page.getByRole('button', { name: nl.lessons.save }).click();
  await expect.poll(() => focused(page)).toContain(nl.failures.stale.title);
  expect(await page.locator('.stale').textContent()).toContain('Van een ander');
  expect(await page.getByLabel(fields.title).inputValue()).toBe('Van mij');
  expect(path(page)).toBe(edit);
});

test('when a lesson is adopted, the form that did so makes way for who adopted', async () => {
  const site = await open();
  const { page } = site;
  const lesson = await sharedLesson(site, 'Praat over geld bij de start');
  await signIn(page, 'city_lead', 'Breda', addresses.lessons);
  await page.goto(lesson);
  const note = page.getByLabel(nl.lessons.adoptNote);
  await note.fill('In januari');
  await page.getByRole('button', { name: nl.lessons.adopt }).click();
  await note.waitFor({ state: 'detached' });
  expect(await page.getByRole('main').textContent()).toContain('In januari');
  await page.goBack();
  await expect.poll(() => path(page)).toBe(addresses.lessons);
});
