// The printed pages say what the code says today, with a Vietnamese name for every state and act.

import { describe, expect, it } from 'vitest';
import { lifecycles, printedPages } from './printed-pages.ts';
import { projectFiles, read } from './tree.ts';

describe('the printed pages', () => {
  for (const [path, print] of Object.entries(printedPages)) {
    it(`${path} is that of the code (else: npm run docs)`, () => {
      expect(read(path)).toBe(print());
    });
  }

  it('print every lifecycle there is, each state and act by name', () => {
    const tables = projectFiles().filter(
      (path) =>
        /^src\/modules\/.*\/rules\/.*\.ts$/.test(path) &&
        !path.endsWith('.test.ts') &&
        /^export const \w+Lifecycle = /m.test(read(path)),
    );
    expect(lifecycles.map(({ source }) => source).sort()).toEqual([...tables].sort());
    expect(read('docs/LIFECYCLES.md')).not.toContain('?');
  });
});
