// The operator's commands as typed: wrong use, a refusal in words, and findings as one JSON document.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  execFileSync(process.execPath, ['bin/build.mjs', '--if-needed'], { stdio: 'ignore' });
  folder = mkdtempSync(join(tmpdir(), 'openocop-commands-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ocop(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['bin/ocop.mjs', ...words], {
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, OCOP_DATA: join(folder, 'data') },
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

test('an upgrade needs a bundle, and an installation in which one version can follow another', () => {
  expect(ocop('upgrade')).toEqual({ code: 2, out: '', err: 'Usage: ocop upgrade BUNDLE.tar.gz\n' });
  const file = join(folder, 'openocop-9.9.9.tar.gz');
  writeFileSync(file, 'no archive');
  const refused = ocop('upgrade', file, '--json');
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ code: 'upgrade/not-installed-so' });
  expect(refused.err).toContain('docs/operate/upgrade.md');
});

test('a reader that closes early is no fault: `ocop doctor | head -n 1`', () => {
  const done = spawnSync('sh', ['-c', '"$0" bin/ocop.mjs doctor | { read -r line; echo "$line"; }', process.execPath], {
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, OCOP_DATA: join(folder, 'data') },
    encoding: 'utf8',
  });
  expect([done.stdout, done.stderr]).toEqual([expect.stringMatching(/OpenOCOP \d/), '']);
});

test('the doctor answers one JSON document that names the version, fonts and clock', () => {
  const { out } = ocop('doctor', '--json');
  const { findings } = JSON.parse(out) as { findings: { id: string; what: string }[] };
  const ids = findings.map((found) => found.id);
  for (const id of [
    'program/version',
    'machine/node',
    'fonts/present',
    'clock/zone',
    'disk/space',
    'database/none-yet',
  ])
    expect(ids).toContain(id);
  expect(findings.find((found) => found.id === 'program/version')?.what).toMatch(/^OpenOCOP \d+\.\d+\.\d+$/);
});
