// What a killed run left in memory goes, what a run of today has made stays.

import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeForgotten, scratchFolder } from './scratch.ts';

it('folders of half a day ago are removed with all that is in them, newer ones and those of others are not', () => {
  const place = scratchFolder('openocop-scratch-');
  try {
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1_000);
    for (const name of ['openocop-test-old', 'openocop-test-new', 'of-somebody-else']) {
      mkdirSync(join(place, name));
      writeFileSync(join(place, name, 'file'), 'x');
      if (!name.endsWith('new')) utimesSync(join(place, name), yesterday, yesterday);
    }
    removeForgotten(place);
    expect(existsSync(join(place, 'openocop-test-old'))).toBe(false);
    expect(existsSync(join(place, 'openocop-test-new', 'file'))).toBe(true);
    expect(existsSync(join(place, 'of-somebody-else', 'file'))).toBe(true);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
