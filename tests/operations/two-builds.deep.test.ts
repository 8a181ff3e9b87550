// Two clean builds of the same sources, in two folders and for two kinds of Node environment, give the same program to the byte, and the same bundle.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashFile, treeBelow } from '#platform/operations/sums.ts';
import { projectFiles } from '../house/tree.ts';

const checkout = resolve(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openocop-builds-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of what git holds, built with the packages installed here. */
function buildIn(name: string, environment: string): string {
  const copy = join(folder, name);
  for (const path of projectFiles()) {
    mkdirSync(join(copy, path, '..'), { recursive: true });
    cpSync(join(checkout, path), join(copy, path));
  }
  symlinkSync(join(checkout, 'node_modules'), join(copy, 'node_modules'));
  execFileSync(process.execPath, ['bin/build.mjs'], {
    cwd: copy,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: environment },
  });
  return copy;
}

async function hashesOf(copy: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const { path } of await treeBelow(join(copy, 'dist'))) {
    if (path === 'built.json' || path === '.building') continue;
    found[path] = await hashFile(join(copy, 'dist', path)).catch(() => 'folder');
  }
  return found;
}

test('two clean builds are equal to the byte', async () => {
  const [one, two] = [buildIn('one', 'production'), buildIn('a-much-longer-name-two', 'development')];
  const first = await hashesOf(one);
  expect(Object.keys(first).length).toBeGreaterThan(20);
  expect(await hashesOf(two)).toEqual(first);
  const main = readFileSync(join(one, 'dist/server/main.js'), 'utf8');
  expect(main).not.toContain(folder);
});
