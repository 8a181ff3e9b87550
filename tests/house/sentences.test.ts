// Every refusal has a sentence in both languages, and every route a right.

import { describe, expect, it } from 'vitest';
import { permissionMatrix } from '#access/permission-matrix.ts';
import { files, pages } from '#entry/pages.ts';
import { textsOf } from '#texts/index.ts';
import { mountedRoutes } from '#web/app.ts';
import { filesUnder, read } from './tree.ts';

describe('refusals', () => {
  it('have a sentence in Vietnamese and in English for every code that the sources use', () => {
    const codes = new Set<string>();
    for (const path of filesUnder('src').filter(
      (p) => /\.tsx?$/.test(p) && !/\.test\./.test(p) && !p.startsWith('src/texts/'),
    )) {
      const code = read(path).replace(/^\s*(\/?\*|\/\/).*$/gm, '');
      const found = code.matchAll(
        /'(?:invalid|forbidden|not-found|conflict|unavailable)',\s*(?:code:\s*)?'([a-z-]+\/[a-z0-9-]+)'/g,
      );
      for (const match of found) codes.add(match[1] ?? '');
      // A wrong field names its rule by code alone.
      for (const match of code.matchAll(/code: '([a-z-]+\/[a-z0-9-]+)'/g)) codes.add(match[1] ?? '');
    }
    expect(codes.size).toBeGreaterThan(5);
    for (const lang of ['vi', 'en'] as const) {
      const known = new Set(Object.keys(textsOf(lang).problems));
      expect([...codes].filter((code) => !known.has(code))).toEqual([]);
    }
  });

  it('are the same codes in both languages', () => {
    expect(Object.keys(textsOf('en').problems).sort()).toEqual(Object.keys(textsOf('vi').problems).sort());
  });
});

describe('routes', () => {
  it('each declare a row of the permission matrix and a rate', () => {
    for (const route of mountedRoutes(pages, files)) {
      expect(Object.keys(permissionMatrix)).toContain(route.right);
      expect(route.rate).toBeTruthy();
    }
  });
});
