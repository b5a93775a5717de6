import { expect, test } from 'vitest';
import { addresses, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { browser } from '../support/browser.ts';
import type { demo } from '../support/demo.ts';
import { invite, provider } from '../support/organisations.ts';

const { open } = browser();

/** The demo without its choice of roles: people of Breda come in with the account of their own organisation. */
async function withBreda(site: Awaited<ReturnType<typeof demo>>, address: string) {
  const people = { b1: { email: 'lead@breda.example' }, b2: { email: 'niemand@breda.example' } };
  const breda = await provider({ name: 'Gemeente Breda', domains: ['breda.example'], people, site: address });
  Object.assign(site.dependencies, { demoSignIn: false, publicUrl: address, providers: [breda.provider] });
  await invite(site.client, 'Breda', 'lead@breda.example');
}

test.each([true, false])(
  'somebody goes to their own organisation and comes back where they were going, with script %s',
  async (script) => {
    const { page, problems } = await open({ script, prepare: withBreda });
    await page.goto(withQuery(addresses.signIn, { terug: addresses.lessons }));
    await page.getByLabel(nl.signIn.door.email).fill('lead@breda.example');
    await page.getByRole('button', { name: nl.signIn.door.act }).click();
    await page.locator('[name=who]').fill('b1');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.waitForURL((url) => url.pathname === addresses.lessons);
    expect(await page.locator('.header__viewer').textContent()).toContain('Projectleider Breda');
    expect(problems).toEqual([]);
  },
);

test('who was not invited is told so on a page of ours', async () => {
  const { page } = await open({ prepare: withBreda });
  await page.goto(addresses.signIn);
  await page.getByLabel(nl.signIn.door.email).fill('lead@breda.example');
  await page.getByRole('button', { name: nl.signIn.door.act }).click();
  await page.locator('[name=who]').fill('b2');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('heading', { name: nl.providers.refusals.not_invited.title }).waitFor();
  expect(await page.content()).not.toContain('code=');
});
