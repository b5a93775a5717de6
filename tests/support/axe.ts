import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { screens } from './browser.ts';

/** Opens a page: it must be accessible on a desk and on a phone. */
export async function inspect(page: Page, address: string) {
  await page.goto(address);
  await inspectOpen(page, address);
}

/** The same of the page that is open. */
export async function inspectOpen(page: Page, address: string) {
  await page.setViewportSize(screens.desk);
  const found = await findings(page);
  await page.setViewportSize(screens.phone);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const onPhone = await findings(page, thingsOfSize);
  expect({ address, found, onPhone, tooWide: Math.max(0, tooWide) }).toEqual({
    address,
    found: [],
    onPhone: [],
    tooWide: 0,
  });
  expect(await page.locator('html').getAttribute('lang'), address).toBe('nl');
  expect(await page.locator('h1').count(), `headings of the first level on ${address}`).toBe(1);
}

const everything = { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** On a phone the content is the same; what differs is where things stand and how large they are. */
const thingsOfSize = { rules: ['target-size', 'scrollable-region-focusable', 'link-in-text-block'] };

/** Where the page fails WCAG 2.2 AA, one line for each. */
export async function findings(page: Page, asked: { tags: string[] } | { rules: string[] } = everything) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await ('tags' in asked
    ? axe.withTags(asked.tags)
    : axe.withRules(asked.rules)
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
