// The list of official papers: each names an instrument, a file and a term that exist, and no form is left out.

import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { instrumentByNumber } from '#law/instruments.ts';
import { filesUnder, read } from '../house/tree.ts';

interface Form {
  readonly id: string;
  readonly instrument: string;
  readonly file: string;
  readonly madeFrom: string;
}

const { forms } = JSON.parse(read('law/forms.json')) as { forms: readonly Form[] };

it('names only instruments, files and terms that exist', () => {
  expect(forms.length).toBeGreaterThan(0);
  for (const { instrument, file, madeFrom } of forms) {
    expect([instrument, instrumentByNumber(instrument) === undefined]).toEqual([instrument, false]);
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(read('docs/GLOSSARY.md')).toContain(`| \`${madeFrom}\` |`);
  }
});

it('lists every file that lays out a paper', () => {
  const laying = filesUnder('src/official-forms').filter((path) => /\): Paper \{/.test(read(path)));
  expect(forms.map((form) => form.file).sort()).toEqual([...laying].sort());
});
