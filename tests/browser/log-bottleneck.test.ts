import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { logging } from '../support/bottleneck.ts';
import { browser, signIn } from '../support/browser.ts';

const { open } = browser();
const { fields, log, saveDraft } = nl.bottlenecks;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const notice = (page: Page) => page.locator('.notice').textContent();

describe.each([
  ['with script', true],
  ['without script', false],
])('on a phone, %s', (_, script) => {
  async function newBottleneck() {
    const site = await open({ script, screen: 'phone' });
    await signIn(site.page, 'city_lead', 'Breda', addresses.bottlenecks);
    await site.page.getByRole('link', { name: log }).click();
    await site.page.waitForURL(addresses.newBottleneck);
    return site;
  }

  test('a city lead logs a bottleneck, with what was forgotten at first', async () => {
    const { page, problems } = await newBottleneck();
    await page.getByLabel(fields.title).fill('De gevangenis belt te laat');
    await press(page, log);
    await page.locator('.error-summary').waitFor();
    expect(await page.getByLabel(fields.title).inputValue()).toBe('De gevangenis belt te laat');
    await page.locator('#experimentIds input').first().check();
    await page.getByLabel('Ketenpartner').check();
    await press(page, log);
    await page.waitForURL(/\/knelpunten\/\d+$/);
    expect(await notice(page)).toMatch(/^Vastgelegd als K-\d+\.$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('De gevangenis belt te laat');
    expect(problems).toEqual([]);
  });

  test('or keeps it as a draft by the other button, and publishes it later', async () => {
    const { page, problems } = await newBottleneck();
    await page.getByLabel(fields.title).fill('Nog uit te zoeken');
    await page.locator('#experimentIds input').first().check();
    await page.getByLabel('Capaciteit').check();
    await press(page, saveDraft);
    await page.waitForURL(/\/knelpunten\/\d+$/);
    expect(await notice(page)).toContain('Alleen uw stad ziet dit.');
    await press(page, log);
    await expect.poll(() => notice(page)).toBe(nl.bottlenecks.published);
    expect(problems).toEqual([]);
  });
});

test('while one types, what other cities ran into appears, and what was typed stays', async () => {
  const { page, problems, as } = await open({ screen: 'phone' });
  await logging(await as('city_lead', 'Tilburg'), { title: 'Penitentiaire geneeskundigen zwijgen' });
  await signIn(page, 'city_lead', 'Breda', addresses.newBottleneck);
  const title = page.getByLabel(fields.title);
  await title.pressSequentially('De penitentiaire ');
  const similar = page.locator('#similar');
  await expect.poll(() => similar.textContent()).toContain('Penitentiaire geneeskundigen zwijgen');
  await title.pressSequentially('xylofoon bazelt quasi onnavolgbaar');
  await expect.poll(() => similar.textContent()).toBe('');
  expect(await title.inputValue()).toBe('De penitentiaire xylofoon bazelt quasi onnavolgbaar');
  expect(problems).toEqual([]);
});

test('a kind of answer shows the field that belongs to it', async () => {
  const { page, client } = await open();
  const { rows } = await client.execute(
    `select bottleneck_id from escalations where ended_on is null and answered_on is null and rung = 'ministry'
      and addressee_id = (select id from parties where name = 'JenV')`,
  );
  await signIn(page, 'ministry_delegate', 'JenV', `/knelpunten/${rows[0]?.bottleneck_id}/antwoord`);
  const { kinds, fields: asked } = nl.escalations.answer;
  expect(await page.getByLabel(asked.committedOn).isVisible()).toBe(false);
  await page.getByLabel(kinds.commitment).check();
  expect(await page.getByLabel(asked.committedOn).isVisible()).toBe(true);
  expect(await page.getByLabel(asked.toPartyId).isVisible()).toBe(false);
  await page.getByLabel(kinds.not_ours).check();
  expect(await page.getByLabel(asked.toPartyId).isVisible()).toBe(true);
});
