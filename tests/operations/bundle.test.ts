// The bundle for real: made of the built checkout, unpacked, compared with its list, and run by an ordinary account
// with no tool in reach; one changed, missing or surplus file is noticed.

import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BundleSummary, createBundle } from '#platform/operations/bundle.ts';
import { productionPackages } from '#platform/operations/bundle-closure.ts';
import { type UnpackedBundle, unpackBundle, verifyInstalled } from '#platform/operations/verify-bundle.ts';
import { scratchFolder } from '../support/scratch.ts';

const checkout = resolve(import.meta.dirname, '../..');
let folder: string;
let bundle: BundleSummary;
let unpacked: UnpackedBundle;

beforeAll(async () => {
  folder = scratchFolder('openocop-bundle-');
  chmodSync(folder, 0o755);
  const made = await createBundle({ checkout, target: folder });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  bundle = made.value;
  const answer = await unpackBundle(bundle.path, join(folder, 'releases'));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  unpacked = answer.value;
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

describe('a bundle', () => {
  test('holds the program, the law and every package, each file with its hash, and nothing of a workshop', () => {
    expect(bundle.name).toMatch(new RegExp(`^openocop-\\d+\\.\\d+\\.\\d+-${process.platform}-${process.arch}$`));
    for (const path of ['bin/ocop.mjs', 'dist/server/main.js', 'law', 'package.json', 'SHA256SUMS', 'bundle.json']) {
      expect([path, existsSync(join(unpacked.root, path))]).toEqual([path, true]);
    }
    for (const path of [
      'src',
      'tests',
      '.git',
      'dist/built.json',
      'node_modules/vite',
      'node_modules/vitest',
      'node_modules/typescript',
    ]) {
      expect([path, existsSync(join(unpacked.root, path))]).toEqual([path, false]);
    }
    expect(readFileSync(`${bundle.path}.sha256`, 'utf8')).toBe(`${bundle.sha256}  ${bundle.name}.tar.gz\n`);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('lists what it is made of: each package with licence, hash and what it needs', () => {
    const list = JSON.parse(readFileSync(join(unpacked.root, 'sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      components: { 'bom-ref': string; hashes: { content: string }[]; licenses: object[] }[];
      dependencies: { ref: string; dependsOn: string[] }[];
    };
    expect(list.bomFormat).toBe('CycloneDX');
    const packages = productionPackages(checkout);
    expect(packages.ok && packages.value.length).toBeGreaterThanOrEqual(list.components.length);
    const refs = list.components.map((component) => component['bom-ref']);
    expect(refs.filter((ref, i) => refs.indexOf(ref) !== i)).toEqual([]);
    expect(refs.some((ref) => ref.startsWith('pkg:npm/hono@'))).toBe(true);
    expect(refs.some((ref) => ref.includes('vitest'))).toBe(false);
    for (const { hashes, licenses } of list.components) {
      expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses).toHaveLength(1);
    }
    const named = new Set(refs);
    const unknown = list.dependencies.flatMap(({ dependsOn }) => dependsOn.filter((ref) => !named.has(ref)));
    expect(unknown).toEqual([]);
    const reached = new Set<string>();
    const waiting = [list.dependencies[0]?.ref ?? ''];
    for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
      for (const next of list.dependencies.find((one) => one.ref === ref)?.dependsOn ?? []) {
        if (!reached.has(next)) waiting.push(next);
        reached.add(next);
      }
    }
    expect(refs.filter((ref) => !reached.has(ref))).toEqual([]);
  });

  test('serves from its own folder as an ordinary account, with an empty PATH', async () => {
    const data = mkdtempSync(join(folder, 'data-'));
    // 65534 is `nobody`: whoever it is, it has no right to anything here.
    const person = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    if (person.uid !== undefined) chownSync(data, person.uid, person.uid);
    const program = spawn(process.execPath, [join(unpacked.root, 'bin/ocop.mjs'), 'serve'], {
      cwd: '/',
      env: { PATH: '/nowhere', PORT: '0', OCOP_DATA: data, OCOP_WORKER: 'none' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...person,
    });
    let said = '';
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    const ended = new Promise<number | null>((done) => program.on('close', done));
    try {
      let address: string | undefined;
      for (const giveUpAt = Date.now() + 30_000; address === undefined; await pause(50)) {
        address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (program.exitCode !== null || Date.now() > giveUpAt) throw new Error(`it did not start: ${said}`);
      }
      expect(await (await fetch(`${address}/readyz`)).text()).toBe('ready\n');
      expect((await fetch(`${address}/`)).headers.get('content-type')).toContain('text/html');
    } finally {
      program.kill('SIGTERM');
    }
    expect(await ended).toBe(0);
    expect(existsSync(join(data, 'pg18/PG_VERSION'))).toBe(true);
    // Running it wrote nothing into it.
    expect(await verifyInstalled(unpacked.root)).toMatchObject({ wrong: [] });
  });

  test('draws a paper from its own folder, with the fonts that it carries', () => {
    const asked = join(folder, 'sheets.json');
    const sheets = [{ by: 'm1', choices: { '1.1': 3 } }];
    writeFileSync(asked, JSON.stringify({ set: '26-2026/11', asOf: '2026-06-15', sheets }));
    const words = [join(unpacked.root, 'bin/ocop.mjs'), 'score', asked, '--pdf', join(folder, 'sheet.pdf')];
    const drawn = spawnSync(process.execPath, words, { cwd: '/', env: { PATH: '/nowhere' }, encoding: 'utf8' });
    expect([drawn.status, drawn.stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'sheet.pdf'), 'latin1')).toMatch(/^%PDF-1\.7[\s\S]*\+Tinos-Bold/);
    for (const path of ['NOTICE', 'dist/server/document-assets/tinos/OFL.txt']) {
      expect([path, existsSync(join(unpacked.root, path))]).toEqual([path, true]);
    }
  });

  test('notices one changed, one missing and one surplus file after it was unpacked', async () => {
    const changed = join(unpacked.root, 'bin/ocop.mjs');
    const before = readFileSync(changed);
    const removed = join(unpacked.root, 'package-lock.json');
    const lock = readFileSync(removed);
    writeFileSync(changed, `${before} `);
    rmSync(removed);
    mkdirSync(join(unpacked.root, '.data'));
    writeFileSync(join(unpacked.root, '.data/records'), 'data of the installation are not the program’s');
    writeFileSync(join(unpacked.root, 'dist/server/surplus.js'), '');
    expect(await verifyInstalled(unpacked.root)).toMatchObject({
      wrong: ['bin/ocop.mjs', 'dist/server/surplus.js', 'package-lock.json'],
    });
    writeFileSync(changed, before);
    writeFileSync(removed, lock);
    rmSync(join(unpacked.root, 'dist/server/surplus.js'));
    expect(await verifyInstalled(checkout)).toBeNull();
  });

  test('that is cut off, changed, or no bundle at all is refused, and nothing of it is left', async () => {
    const into = join(folder, 'refused');
    mkdirSync(into);
    const codeOf = async (path: string): Promise<string> => {
      const answer = await unpackBundle(path, into);
      return answer.ok ? 'accepted' : answer.problem.code;
    };
    const copy = join(folder, 'copy.tar.gz');
    cpSync(bundle.path, copy);
    writeFileSync(`${copy}.sha256`, `${'0'.repeat(64)}  copy.tar.gz\n`);
    expect(await codeOf(copy)).toBe('bundle/damaged');
    rmSync(`${copy}.sha256`);
    truncateSync(copy, Math.floor(bundle.bytes / 3));
    expect(await codeOf(copy)).toBe('bundle/damaged');
    writeFileSync(copy, 'hello');
    expect(await codeOf(copy)).toBe('bundle/damaged');
    expect(await codeOf(join(folder, 'not-there'))).toBe('bundle/not-a-bundle');
    expect(readdirSync(into)).toEqual([]);
  });

  test('is never written over another, nor without a build, nor with a package missing', async () => {
    const again = await createBundle({ checkout, target: bundle.path });
    expect(again).toMatchObject({ ok: false, problem: { code: 'bundle/target-exists' } });
    const bare = mkdtempSync(join(folder, 'bare-'));
    const unbuilt = await createBundle({ checkout: bare, target: join(folder, 'x.tar.gz') });
    expect(unbuilt).toMatchObject({ ok: false, problem: { code: 'bundle/not-built' } });
    cpSync(join(checkout, 'package-lock.json'), join(bare, 'package-lock.json'));
    expect(productionPackages(bare)).toMatchObject({ ok: false, problem: { code: 'bundle/package-missing' } });
    expect(existsSync(join(folder, 'x.tar.gz'))).toBe(false);
  });
});
