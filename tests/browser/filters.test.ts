import { expect, test } from 'vitest';
import { addresses, withQuery } from '../../views/addresses.ts';
import { en } from '../../views/text/en.ts';
import { nl } from '../../views/text/nl.ts';
import { browser, signIn } from '../support/browser.ts';
import { sharedLesson } from '../support/lesson.ts';

const { open } = browser();

async function lessons() {
  const site = await open();
  await signIn(site.page, 'reader', undefined, addresses.lessons);
  return { ...site, results: site.page.locator('#results'), words: site.page.getByLabel(nl.lessons.words) };
}

test('the list follows while one types; the address too, without what is left empty', async () => {
  const { page, results, words, problems } = await lessons();
  await words.pressSequentially('nergens te vinden');
  await expect.poll(() => results.textContent()).toBe(nl.lessons.emptyFiltered);
  expect(page.url()).toMatch(/\/lessen\?q=nergens(\+|%20)te(\+|%20)vinden$/);
  expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.locator('#said').textContent()).toBe(nl.lessons.emptyFiltered);
  expect(problems).toEqual([]);
});

test('a choice from a list filters at once', async () => {
  const { page, results } = await lessons();
  await page.getByLabel(nl.lessons.columns.about).selectOption('funding_silos');
  await page.waitForURL(/onderwerp=funding_silos$/);
  for (const row of await results.locator('tbody tr').all())
    expect((await row.textContent())?.toLowerCase()).toContain(nl.words.category.funding_silos);
});

test('a change of language keeps the filters', async () => {
  const { page, results, words } = await lessons();
  await words.fill('nergens te vinden');
  await expect.poll(() => results.textContent()).toBe(nl.lessons.emptyFiltered);
  await page.getByRole('button', { name: nl.common.otherLanguage }).click();
  await expect.poll(() => results.textContent()).toBe(en.lessons.emptyFiltered);
});

test('back from a record leads to the list as it was filtered', async () => {
  const title = 'Praat over geld bij de start';
  const { page, results, words, ...site } = await lessons();
  await sharedLesson(site, title);
  await words.fill(title);
  await expect.poll(() => results.locator('tbody tr').count()).toBe(1);
  await results.locator('tbody a').click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.goBack();
  await page.waitForURL((url) => url.searchParams.get('q') === title);
  await expect.poll(() => results.locator('tbody tr').count()).toBe(1);
  expect(await words.inputValue()).toBe(title);
});

test('an address with filters opens with them filled in', async () => {
  const { page, words } = await lessons();
  await page.goto(withQuery(addresses.lessons, { q: 'geld' }));
  expect(await words.inputValue()).toBe('geld');
});
