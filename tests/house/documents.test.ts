// What the documents say exists: paths, settings, commands; every decision is complete.

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './tree.ts';

const documents = [
  'README.md',
  'README.vi.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesUnder('docs'),
  ...filesUnder('src'),
].filter((p) => p.endsWith('.md'));

describe('the documents', () => {
  it('name only paths that exist', () => {
    const missing = documents.flatMap((path) =>
      [...read(path).matchAll(/`((?:src|law|docs|tests|bin|bench)\/[\w./-]*)`/g)]
        .map((m) => m[1] ?? '')
        .filter((named) => !existsSync(named))
        .map((named) => `${path}: ${named}`),
    );
    expect(missing).toEqual([]);
  });

  it('list every setting that the program reads', () => {
    const settings = new Set(
      [...read('src/entry/config.ts').matchAll(/'((?:OCOP|DATABASE)_[A-Z_]+|HOST|PORT)'/g)].map((m) => m[1] ?? ''),
    );
    expect(settings.size).toBeGreaterThan(10);
    expect([...settings].filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
  });

  it('give every decision its context, decision, consequences and status', () => {
    const decisions = filesUnder('docs/adr').filter((path) => /\/\d{4}-/.test(path));
    expect(decisions.length).toBeGreaterThan(10);
    const incomplete = decisions.filter(
      (path) =>
        !['**Status:**', '## Context', '## Decision', '## Consequences'].every((part) => read(path).includes(part)),
    );
    expect(incomplete).toEqual([]);
  });

  it('have one English term per concept in the glossary', () => {
    const terms = [...read('docs/GLOSSARY.md').matchAll(/^\| ([^|]+) \|/gm)]
      .map((m) => m[1] ?? '')
      .filter((t) => !/^-+$/.test(t));
    const twice = terms.filter(
      (term, i) => terms.indexOf(term) !== i && !['Instead of', 'English identifier'].includes(term),
    );
    expect(twice).toEqual([]);
  });
});
