import { defineConfig } from 'vitest/config';
import { libsqlServerProgram } from './db/server.ts';

const shared = {
  oxc: { jsx: { runtime: 'automatic' as const, importSource: '#html' } },
};

/** Calendar days must mean the same wherever the computer thinks it is, so the rules run in two time zones. */
const domainIn = (zone: string) => ({
  ...shared,
  test: { name: `rules in ${zone}`, include: ['tests/domain/**/*.test.ts'], env: { TZ: zone } },
});

const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

const application = {
  ...shared,
  test: {
    ...patience,
    name: 'application',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/domain/**'],
    globalSetup: 'tests/support/global-setup.ts',
  },
};

/** What people do must go the same on a libSQL server as on a file. */
const onServer = {
  ...shared,
  test: {
    ...patience,
    name: 'application on a libSQL server',
    isolate: false,
    include: ['tests/actions/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts', 'tests/support/global-setup-server.ts'],
  },
};

const hasServer = libsqlServerProgram() !== null;
if (!hasServer)
  process.stderr.write('Without a libSQL server (npm 11 installs it) some tests are left out.\n');

export default defineConfig({
  test: {
    projects: [
      domainIn('Pacific/Auckland'),
      domainIn('America/Los_Angeles'),
      application,
      ...(hasServer ? [onServer] : []),
    ],
  },
});
