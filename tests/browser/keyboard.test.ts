import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { browser, signIn } from '../support/browser.ts';

const { open } = browser();
const { fields } = nl.lessons;

/** What has the focus: its name, and how thick the ring around it is. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = element.labels?.[0]?.textContent ?? element.textContent ?? '';
    return { name: name.trim(), ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) };
  });

/** Tabs on until something is reached, and sees the focus all the way. */
async function tabTo(page: Page, name: string) {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const { name: reached, ring } = await focus(page);
    expect(ring, `the ring around ${reached}`).toBeGreaterThanOrEqual(2);
    if (reached === name) return;
  }
  throw new Error(`no Tab leads to ${name} at ${page.url()}`);
}

test('a lesson can be shared without a mouse, with the focus in sight at every step', async () => {
  const { page } = await open();
  await signIn(page, 'city_lead', 'Breda', addresses.lessons);
  await tabTo(page, nl.lessons.share);
  await page.keyboard.press('Enter');
  await page.waitForURL(addresses.newLesson);
  await tabTo(page, fields.title);
  await page.keyboard.type('Praat over geld bij de start');
  await tabTo(page, nl.lessons.share);
  await page.keyboard.press('Enter');

  await expect.poll(async () => (await focus(page)).name).toContain(nl.fields.summary(1));
  await tabTo(page, `${fields.text} ${nl.fields.required}`);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focus(page)).name).toBe(fields.text);
  await page.keyboard.type('Begin in de eerste week.');
  await tabTo(page, nl.lessons.share);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/lessen\/\d+$/);
});

test('the first Tab leads past the menu, to the content', async () => {
  const { page } = await open();
  await signIn(page, 'reader', undefined, addresses.lessons);
  await page.keyboard.press('Tab');
  expect((await focus(page)).name).toBe(nl.common.skip);
  await page.keyboard.press('Enter');
  await tabTo(page, nl.lessons.words);
});

test('on a phone the menu opens from the keyboard, and shows where one is', async () => {
  const { page } = await open({ screen: 'phone', script: false });
  await signIn(page, 'reader', undefined, addresses.lessons);
  await tabTo(page, nl.common.menu);
  await page.keyboard.press('Enter');
  await tabTo(page, nl.common.nav.lessons);
  const here = page.getByRole('link', { name: nl.common.nav.lessons, exact: true });
  expect(await here.getAttribute('aria-current')).toBe('page');
});
