import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { linkFor } from '../../db/lead-link.ts';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { inspectOpen } from '../support/axe.ts';
import { browser } from '../support/browser.ts';
import { answers, newDeal } from '../support/new-deal.ts';

const { openOn } = browser();
const text = nl.setUp;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test.each([true, false])(
  'a national lead comes in by the link of the command line and sets up a deal, over pages that are accessible, with script %s',
  async (script) => {
    const site = await newDeal();
    const { page, problems } = await openOn(site, { script, screen: 'phone' });
    const look = () => (script ? inspectOpen(page, page.url()) : undefined);
    const { token, code } = await linkFor(site.database, 1);
    await page.goto(at(addresses.signInLink, { token }));
    await page.getByRole('textbox').fill(code);
    await page.locator('main button[type=submit]').click();
    await page.getByRole('link', { name: text.go }).click();

    await page.getByLabel(nl.programme.fields.title).fill(answers.deal.title);
    await press(page, text.deal.save);
    await page.locator('.error-summary').waitFor();
    await look();
    await page.getByLabel(nl.programme.fields.summary).fill(answers.deal.summary);
    await press(page, text.deal.save);
    await page.getByLabel(text.parties.fields.cities).fill('Breda\nTilburg');
    await page.getByLabel(text.parties.fields.ministries).fill('JenV');
    await look();
    await press(page, text.parties.add);
    await press(page, text.contact.save);
    await page.getByLabel(text.rhythm.fields.meetingPlace).fill('Den Haag');
    await look();
    await press(page, text.rhythm.save);
    await page.locator('.deadline').first().waitFor();
    await page.getByLabel('Naam voor Breda').fill('Sam');
    await page.getByLabel('E-mailadres voor Breda').fill('sam@breda.nl');
    await look();
    await press(page, text.people.save);
    await page.getByText('Toegevoegd: Sam.').waitFor();
    expect(await page.locator('input[name^=name-]').count()).toBe(2);
    expect(problems).toEqual([]);
  },
);
