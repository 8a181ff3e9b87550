// The fast, integration and journey tests. Pure rules run under two time zones; everything else once. The files of a project
// share their processes, since hundreds of modules take longer to load than most files to run; a file that changes its process
// (a mocked module, a setting, a prototype) is called `*.alone.test.ts` and gets one of its own.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

const pure = ['src/kernel/**/*.test.ts', 'src/law/**/*.test.ts', 'src/modules/*/rules/**/*.test.ts'];
const apart = ['**/*.deep.test.ts', '**/*.alone.test.ts', 'node_modules/**'];

const world = (name: string, zone: string) =>
  ({ extends: true, test: { name, include: pure, env: { TZ: zone } } }) as const;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/support/test-server.ts'],
    sequence: { sequencer: LongestFirst },
    reporters: process.env['CI']
      ? ['dot', 'tests/support/closing-line.ts']
      : ['default', 'tests/support/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'alone', isolate: true, include: ['{src,tests}/**/*.alone.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: [...pure, ...apart],
          alias: { '@node-rs/argon2': fileURLToPath(new URL('tests/support/light-hash.ts', import.meta.url)) },
        },
      },
      world('rules (UTC)', 'UTC'),
      world('rules (New York)', 'America/New_York'),
    ],
  },
});
