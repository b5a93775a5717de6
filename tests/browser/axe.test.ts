import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Role } from '../../src/domain/role.ts';
import { addresses } from '../../views/addresses.ts';
import { browser, screens, signIn } from '../support/browser.ts';
import { pagesOf } from '../support/pages.ts';

const { open } = browser();
const minutes = 60_000;

const viewers: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Breda'],
  ['ministry_delegate', 'JenV'],
  ['steering_member', 'Tilburg'],
  ['reader'],
];

/** What has been looked at already; the same page for another role need not be looked at again. */
const seen = new Set<string>();

test.for(viewers)(
  'every page that a %s can open is accessible, on a desk and on a phone',
  { timeout: 4 * minutes },
  async ([role, party]) => {
    const { page, problems, app, client, as } = await open();
    const visitor = await as(role, party);
    await signIn(page, role, party, addresses.lessons);
    for (const address of await pagesOf(app, client))
      if (isNew(await visitor.get(address))) await inspect(page, address);
    expect(problems).toEqual([]);
  },
);

test('what stands at the door, and pages that are not there or not allowed, are accessible', async () => {
  const { page } = await open();
  await inspect(page, addresses.signIn);
  await signIn(page, 'reader', undefined, addresses.lessons);
  await inspect(page, '/bestaat-niet');
  await inspect(page, addresses.newLesson);
  await page.goto(addresses.lessons);
  await page.locator('.header__language button').click();
  await page.waitForURL(addresses.lessons);
  expect(await findings(page)).toEqual([]);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('every form that comes back refused is accessible', async () => {
  const { page, app, client, as } = await open();
  const visitor = await as('city_lead', 'Breda');
  await signIn(page, 'city_lead', 'Breda', addresses.lessons);
  const forms = (await pagesOf(app, client)).filter((address) => address.endsWith('/nieuw'));
  for (const address of forms) {
    if ((await visitor.get(address)).status !== 200) continue;
    await page.goto(address);
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator('main form[method=post] .utrecht-button--primary-action').click();
    if ((await answer).status() !== 422) continue;
    await page.locator('.error-summary').waitFor();
    expect(await findings(page), address).toEqual([]);
  }
});

type Answer = Awaited<ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof open>>['as']>>['get']>>;

function isNew({ status, headers, page }: Answer): boolean {
  if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) return false;
  const content =
    page
      .querySelector('main')
      ?.toString()
      .replace(/[0-9a-f-]{36}/g, '') ?? '';
  if (seen.has(content)) return false;
  seen.add(content);
  return true;
}

async function inspect(page: Page, address: string) {
  await page.setViewportSize(screens.desk);
  await page.goto(address);
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
async function findings(page: Page, asked: { tags: string[] } | { rules: string[] } = everything) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await ('tags' in asked
    ? axe.withTags(asked.tags)
    : axe.withRules(asked.rules)
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
