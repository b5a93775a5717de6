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
const setup = 'tests/support/global-setup.ts';

/** What people do. Nothing is kept between one application and the next, so the test files can share a process. */
const actions = (name: string, ...globalSetup: string[]) => ({
  ...shared,
  test: { ...patience, name, isolate: false, include: ['tests/actions/**/*.test.ts'], globalSetup },
});

const application = {
  ...shared,
  test: {
    ...patience,
    name: 'application',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/domain/**', 'tests/actions/**'],
    globalSetup: setup,
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
      actions('actions on a file', setup),
      ...(hasServer
        ? [actions('actions on a libSQL server', setup, 'tests/support/global-setup-server.ts')]
        : []),
      application,
    ],
  },
});
