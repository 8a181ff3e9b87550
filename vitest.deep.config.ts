// The deep run, by the hour and not by the minute: every `*.deep.test.ts` (crash rounds, upgrades, two builds), then the
// rest of the suite once more in a zone where the day of Vietnam is still yesterday, with axe at every width, each file in a process of
// its own and every password hashed at full strength.

import { defineConfig } from 'vitest/config';

const rest = ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    globalSetup: ['tests/support/test-server.ts'],
    reporters: ['default', 'tests/support/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'deep', include: ['tests/**/*.deep.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'all (New York)',
          include: rest,
          exclude: ['**/*.deep.test.ts', 'node_modules/**'],
          env: { TZ: 'America/New_York', OCOP_TEST_LOOK: 'closely' },
        },
      },
    ],
  },
});
