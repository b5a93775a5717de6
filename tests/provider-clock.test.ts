import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { openProvider } from '../src/providers/open.ts';
import type { ProviderSettings } from '../src/providers/settings.ts';
import { addresses } from '../views/addresses.ts';
import { nl } from '../views/text/nl.ts';
import { demo } from './support/demo.ts';
import { invite, signInAt } from './support/organisations.ts';
import type { Organisation } from './support/provider.ts';

const organisation: Organisation = {
  name: 'Gemeente Breda',
  domains: ['breda.example'],
  people: { b1: { email: 'lead@breda.example' } },
};

/** A provider whose clock is so many seconds ahead of ours; what it says holds for a minute by that clock. */
async function providerAhead(seconds: number): Promise<ProviderSettings> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', './tests/support/clock-ahead.ts', 'tests/support/provider-process.ts'],
    {
      env: { ...process.env, CLOCK_AHEAD: String(seconds), ORGANISATION: JSON.stringify(organisation) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return JSON.parse(line);
}

async function signInWhenAhead(seconds: number) {
  const site = await demo({ providers: [openProvider(await providerAhead(seconds))], demoSignIn: false });
  await invite(site.client, 'Breda', 'lead@breda.example');
  return signInAt({ visitor: site.visitor(), email: 'lead@breda.example', as: 'b1' });
}

test.each([120, -120])(
  'a provider whose clock is %i seconds ahead of ours lets people in',
  async (seconds) => {
    expect((await signInWhenAhead(seconds)).location).toBe(addresses.bottlenecks);
  },
);

test('what a provider says that held until minutes ago lets nobody in', async () => {
  const { status, page } = await signInWhenAhead(-240);
  const said = [status, page.querySelector('h1')?.textContent];
  expect(said).toEqual([400, nl.providers.refusals.distrusted.title]);
});
