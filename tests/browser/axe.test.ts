import { expect, test } from 'vitest';
import type { Role } from '../../src/domain/role.ts';
import { addresses } from '../../views/addresses.ts';
import { findings, inspect } from '../support/axe.ts';
import { browser, signIn } from '../support/browser.ts';
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
