import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Role } from '../../src/domain/role.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { launchChromium } from './chromium.ts';
import { demo } from './demo.ts';

const patience = 10_000;
export const screens = { desk: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

type Site = Awaited<ReturnType<typeof demo>>;
type Options = {
  script?: boolean;
  screen?: keyof typeof screens;
  /** What is to be done with the site, at its address, before anybody looks. */
  prepare?: (site: Site, address: string) => Promise<void>;
};

/**
 * One browser for the tests of a file. Gives `open`: a page on a demo of its own that is really served, with or
 * without script, on a desk or a phone; it closes when the test ends.
 */
export function browser() {
  let running: Browser | undefined;
  beforeAll(async () => {
    running = await launchChromium();
  });
  afterAll(() => running?.close());
  return {
    open: async (options: Options = {}) => open(running as Browser, await demo(), options),
    /** The same on another site than a demo of its own. */
    openOn: <S extends Site>(site: S, options: Options = {}) => open(running as Browser, site, options),
  };
}

async function open<S extends Site>(
  running: Browser,
  site: S,
  { script = true, screen = 'desk', prepare }: Options,
) {
  const baseURL = await site.serve();
  await prepare?.(site, baseURL);
  const context = await running.newContext({
    baseURL,
    javaScriptEnabled: script,
    viewport: screens[screen],
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  return { ...site, page, problems: problemsOn(page) };
}

/** What the browser complains of: errors in script, violations of the content security policy, missing files. */
function problemsOn(page: Page): string[] {
  const problems: string[] = [];
  const note = (problem: string) => problems.push(`${page.url()}: ${problem}`);
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) note(message.text());
  });
  page.on('response', (response) => {
    const isFile = !['document', 'fetch'].includes(response.request().resourceType());
    if (isFile && response.status() >= 400) note(`${response.status()} ${response.url()}`);
  });
  return problems;
}

/** Takes the seat of a role (on behalf of a party) by the demo's front door, and goes on to `address`. */
export async function signIn(page: Page, role: Role, party?: string, address: string = addresses.home) {
  await page.goto(withQuery(addresses.signIn, { terug: address }));
  const act = page.getByRole('button', { name: nl.signIn.act(nl.words.role[role]), exact: true });
  const seat = page.locator('form.seat').filter({ has: act });
  if (party) await seat.locator('select').selectOption({ label: party });
  await act.click();
  await page.waitForURL(address);
}
