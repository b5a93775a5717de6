import { defineConfig } from 'vitest/config';

const shared = {
  oxc: { jsx: { runtime: 'automatic' as const, importSource: '#html' } },
};

/** Calendar days must mean the same wherever the computer thinks it is, so the rules run in two time zones. */
const domainIn = (zone: string) => ({
  ...shared,
  test: { name: `rules in ${zone}`, include: ['tests/domain/**/*.test.ts'], env: { TZ: zone } },
});

export default defineConfig({
  test: {
    projects: [
      domainIn('Pacific/Auckland'),
      domainIn('America/Los_Angeles'),
      {
        ...shared,
        test: {
          name: 'application',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/domain/**'],
          globalSetup: 'tests/support/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
