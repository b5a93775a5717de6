import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { browser, signIn } from '../support/browser.ts';

const { open } = browser();
const { fields } = nl.lessons;

async function writtenLesson() {
  const site = await open();
  await signIn(site.page, 'city_lead', 'Breda', addresses.newLesson);
  await site.page.getByLabel(fields.title).fill('Praat over geld bij de start');
  await site.page.getByLabel(fields.text).fill('Begin in de eerste week.');
  return site;
}

const send = (page: Page) => page.getByRole('button', { name: nl.lessons.share }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Meets the next form that is sent with something else than the server's answer. */
const meet = (page: Page, answer: (route: Route) => Promise<void>) =>
  page.route(`**${addresses.lessons}`, answer, { times: 1 });

async function expectKept(page: Page) {
  expect(new URL(page.url()).pathname).toBe(addresses.newLesson);
  expect(await page.getByLabel(fields.title).inputValue()).toBe('Praat over geld bij de start');
  expect(await page.getByLabel(fields.text).inputValue()).toBe('Begin in de eerste week.');
}

test('when the connection drops, it says so, keeps the text, and sending again works', async () => {
  const { page } = await writtenLesson();
  await meet(page, (route) => route.abort('connectionreset'));
  await send(page);
  await expect.poll(() => focused(page)).toContain(nl.failures.unreachable);
  await expectKept(page);
  await send(page);
  await page.waitForURL(/\/lessen\/\d+$/);
  expect(await page.getByText(nl.failures.unreachable).isVisible()).toBe(false);
});

test('when only the answer got lost, sending again makes no second lesson', async () => {
  const { page, client } = await writtenLesson();
  const count = async () => Number((await client.execute('select count(*) as n from lessons')).rows[0]?.n);
  const before = await count();
  await meet(page, async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
  await send(page);
  await expect.poll(() => focused(page)).toContain(nl.failures.unreachable);
  await send(page);
  await page.waitForURL(/\/lessen\/\d+$/);
  expect(await count()).toBe(before + 1);
});

test('when the server has a fault, its words stand beside the text, which is kept', async () => {
  const { page, client } = await writtenLesson();
  await client.execute(
    'create trigger fault before insert on lessons begin select raise(abort, "disk"); end',
  );
  await send(page);
  await expect.poll(() => focused(page)).toContain(nl.failures.fault.title);
  await expectKept(page);
  await client.execute('drop trigger fault');
  await send(page);
  await page.waitForURL(/\/lessen\/\d+$/);
});

test('when something in between answers instead of the server, the text is kept as well', async () => {
  const { page } = await writtenLesson();
  await meet(page, (route) => route.fulfill({ status: 502, body: 'Bad Gateway' }));
  await send(page);
  await expect.poll(() => focused(page)).toContain(nl.failures.unreachable);
  await expectKept(page);
});

test('what is too long to send is refused with the text kept', async () => {
  const { page } = await writtenLesson();
  await page.getByLabel(fields.text).fill('a'.repeat(300 * 1024));
  await send(page);
  await expect.poll(() => focused(page)).toContain(nl.failures.tooLarge.title);
  expect((await page.getByLabel(fields.text).inputValue()).length).toBe(300 * 1024);
});
