// A bundle checked: unpacked beside the running version and compared, file by file, with the list it carries.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { nodeSuits } from './doctor/machine-checks.ts';
import { operationsProblem } from './problems.ts';
import { compareWithSums, hashFile, parseSums, SUMS_NAME } from './sums.ts';

export const INFO_NAME = 'bundle.json';

/** What a bundle says of itself. */
export interface BundleInfo {
  readonly format: 'openocop-bundle';
  readonly version: string;
  /** Like `linux-x64`. */
  readonly platform: string;
  readonly node: string;
}

/** This machine, as bundles name it. */
export function platformHere(): string {
  return `${process.platform}-${process.arch}`;
}

function parseInfo(text: string): BundleInfo | null {
  try {
    const info = JSON.parse(text) as BundleInfo;
    const whole =
      info.format === 'openocop-bundle' && [info.version, info.platform, info.node].every((v) => typeof v === 'string');
    return whole && /^[\w.+-]+$/.test(info.version) ? info : null;
  } catch {
    return null;
  }
}

/**
 * Compares an unpacked bundle with its list. Null where there is no list: a checkout. Data kept inside (`.data`) are
 * not the program's and not looked at.
 */
export async function verifyInstalled(
  root: string,
): Promise<{ readonly info: BundleInfo | null; readonly checked: number; readonly wrong: readonly string[] } | null> {
  if (!existsSync(join(root, SUMS_NAME))) return null;
  const sums = parseSums(await readFile(join(root, SUMS_NAME), 'utf8'));
  if (sums === null) return { info: null, checked: 0, wrong: [SUMS_NAME] };
  const info = parseInfo(await readFile(join(root, INFO_NAME), 'utf8').catch(() => ''));
  const wrong = await compareWithSums(root, sums, ['.data']);
  return {
    info,
    checked: sums.size,
    wrong: info === null && !wrong.includes(INFO_NAME) ? [...wrong, INFO_NAME] : wrong,
  };
}

/** An unpacked, verified bundle. */
export interface UnpackedBundle {
  readonly root: string;
  /** Its own folder's name, `openocop-0.2.0-linux-x64`. */
  readonly name: string;
  readonly info: BundleInfo;
}

/**
 * Unpacks a bundle into a new hidden folder of `into` and verifies every file. The caller moves or removes it; refused:
 * nothing is left. A list of the archive's own hash beside it (`FILE.sha256`) is compared when it is there.
 */
export async function unpackBundle(file: string, into: string): Promise<Result<UnpackedBundle, Problem>> {
  const path = resolve(file);
  const notOne = (reason: string): Result<never, Problem> =>
    refuse(operationsProblem('invalid', 'bundle/not-a-bundle', { path, reason }));
  if (!existsSync(path)) return notOne('ENOENT');
  if (existsSync(`${path}.sha256`)) {
    const [expected] = (await readFile(`${path}.sha256`, 'utf8')).split(/\s/);
    if (expected !== (await hashFile(path))) {
      return refuse(operationsProblem('invalid', 'bundle/damaged', { path, wrong: [basename(path)] }));
    }
  }
  const folder = join(into, `.incoming-${randomBytes(4).toString('hex')}`);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const refused = async (answer: Result<never, Problem>): Promise<Result<never, Problem>> => {
    // Writes that were under way when the unpacking failed may still end: try again until the folder is gone.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    return answer;
  };
  try {
    const { extract } = await import('tar');
    await extract({ file: path, cwd: folder, strict: true, preserveOwner: false });
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (code === 'ENOSPC' || code === 'EACCES') {
      return refused(refuse(operationsProblem('unavailable', 'bundle/cannot-write', { path: into, reason: message })));
    }
    return refused(refuse(operationsProblem('invalid', 'bundle/damaged', { path, wrong: [message] })));
  }
  const [name, ...others] = await readdir(folder);
  if (name === undefined || others.length > 0) return refused(notOne('more than one folder'));
  const root = join(folder, name);
  const report = await verifyInstalled(root);
  if (report === null) return refused(notOne(`no ${SUMS_NAME}`));
  if (report.wrong.length > 0 || report.info === null) {
    return refused(refuse(operationsProblem('invalid', 'bundle/damaged', { path, wrong: report.wrong.slice(0, 20) })));
  }
  const { info } = report;
  if (info.platform !== platformHere()) {
    const details = { found: info.platform, here: platformHere() };
    return refused(refuse(operationsProblem('conflict', 'bundle/other-platform', details)));
  }
  if (!nodeSuits(process.versions.node)) {
    const details = { needed: info.node, here: process.versions.node };
    return refused(refuse(operationsProblem('conflict', 'bundle/other-node', details)));
  }
  return ok({ root, name, info });
}
