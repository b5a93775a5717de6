import { expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { browser, signIn } from '../support/browser.ts';

const { open } = browser();
const { fields } = nl.lessons;

test('a city lead signs in, shares a lesson with a mistake in it, and puts it right', async () => {
  const { page, problems } = await open({ script: false });
  await signIn(page, 'city_lead', 'Breda', addresses.newLesson);
  await page.getByLabel(fields.text).fill('Begin in de eerste week.');
  await page.getByRole('button', { name: nl.lessons.share }).click();

  await page.getByRole('link', { name: `${fields.title}: ${nl.fields.required}` }).click();
  expect(await page.locator(':target').getAttribute('name')).toBe('title');
  expect(await page.getByLabel(fields.text).inputValue()).toBe('Begin in de eerste week.');

  await page.getByLabel(fields.title).fill('Praat over geld bij de start');
  await page.getByRole('button', { name: nl.lessons.share }).click();
  expect(await page.getByRole('status').first().textContent()).toBe(nl.lessons.shared);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Praat over geld bij de start');
  expect(new URL(page.url()).pathname).toMatch(/^\/lessen\/\d+$/);
  expect(problems).toEqual([]);
});

test('filters work by their button', async () => {
  const { page } = await open({ script: false });
  await signIn(page, 'reader', undefined, addresses.lessons);
  await page.getByLabel(nl.lessons.words).fill('nergens te vinden');
  await page.getByRole('button', { name: nl.common.filter }).click();
  expect(await page.locator('#results').textContent()).toBe(nl.lessons.emptyFiltered);
  expect(new URL(page.url()).searchParams.get('q')).toBe('nergens te vinden');
});
