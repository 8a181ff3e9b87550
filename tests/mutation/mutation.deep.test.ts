// The scoring engine, wrong in every small way: its tests must notice at least 85 of 100.

import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the tests of the scoring engine notice at least 85 % of its mutants', { timeout: 3_600_000 }, () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'mutation'], { encoding: 'utf8' });
  expect([status, stdout + stderr]).toEqual([0, expect.stringMatching(/mutants noticed, (8[5-9]|9\d|100)\.\d %/)]);
});
