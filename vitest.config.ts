// The fast, integration and journey tests. Pure rules run under two time zones; everything else once.

import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

const pure = ['src/kernel/**/*.test.ts', 'src/law/**/*.test.ts', 'src/modules/*/rules/**/*.test.ts'];
const deep = '**/*.deep.test.ts';

const world = (name: string, zone: string) =>
  ({ extends: true, test: { name, include: pure, env: { TZ: zone } } }) as const;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/support/test-server.ts'],
    sequence: { sequencer: LongestFirst },
    reporters: process.env['CI']
      ? ['dot', 'tests/support/closing-line.ts']
      : ['default', 'tests/support/closing-line.ts'],
    projects: [
      world('rules (UTC)', 'UTC'),
      world('rules (New York)', 'America/New_York'),
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: [...pure, deep, 'node_modules/**'],
        },
      },
    ],
  },
});
