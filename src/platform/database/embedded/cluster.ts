// The data directory: what is in the place, how a new one is made, and whom it lets in.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { ServerAccount } from './account.ts';
import { type Binaries, programOf } from './binaries.ts';
import { type Places, SERVER_MAJOR } from './places.ts';
import { makePrivate } from './prepare-places.ts';
import { embeddedProblem } from './problems.ts';

/** The superuser belongs to the supervisor alone; the app signs in as the owner of its database. */
export const SUPERUSER = 'postgres';
export const APP_ROLE = 'openocop';
export const APP_DATABASE = 'openocop';

/** How the server is reached: a Unix socket, or, on Windows, 127.0.0.1 with a password. */
export type Transport = 'socket' | 'tcp';

/** Environment of every child: English messages, no setting of the caller's shell. */
export const CHILD_ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  ...(process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {}),
};

/** Owner (uid) of data that is there already; null when there is none. */
export function dataOwner(places: Places): number | null {
  try {
    return statSync(places.data).uid;
  } catch {
    return null;
  }
}

/**
 * Whether a usable cluster is there. Refuses another major version, also one lying beside under its own name (else an
 * update would silently start empty), a folder of other files, and data that belongs to another account.
 */
export function inspectData(places: Places, account: ServerAccount): Result<'present' | 'absent', Problem> {
  const mark = join(places.data, 'PG_VERSION');
  if (!existsSync(mark)) {
    if (existsSync(places.data) && readdirSync(places.data).length > 0) {
      return refuse(embeddedProblem('conflict', 'embedded/foreign-files', { directory: places.data }));
    }
    const other = existsSync(places.root)
      ? readdirSync(places.root).find((n) => /^pg\d+$/.test(n) && isCluster(places, n))
      : undefined;
    if (other === undefined || other === `pg${SERVER_MAJOR}`) return ok('absent');
    return refuse(otherVersion(join(places.root, other), other.slice(2)));
  }
  const found = readFileSync(mark, 'utf8').trim();
  if (found !== SERVER_MAJOR) return refuse(otherVersion(places.data, found));
  const owner = statSync(places.data).uid;
  const expected = account.drop?.uid ?? process.getuid?.() ?? owner;
  if (owner === expected) return ok('present');
  const details = { directory: places.data, owner, account: account.name };
  return refuse(embeddedProblem('conflict', 'embedded/other-owner', details));
}

function isCluster(places: Places, name: string): boolean {
  return existsSync(join(places.root, name, 'PG_VERSION'));
}

function otherVersion(directory: string, found: string): Problem {
  return embeddedProblem('conflict', 'embedded/other-version', { directory, found, wanted: SERVER_MAJOR });
}

/** Options of making a cluster. */
export interface NewCluster {
  readonly binaries: Binaries;
  readonly places: Places;
  readonly account: ServerAccount;
  readonly transport: Transport;
  readonly disposable: boolean;
}

/**
 * Makes a cluster under a temporary name and renames it, so that an interrupted start leaves nothing that looks ready.
 * UTF-8, locale C.UTF-8 (Vietnamese order is asked for in ORDER BY), data checksums on.
 */
export async function makeCluster(options: NewCluster): Promise<Result<void, Problem>> {
  const { binaries, places, account, transport, disposable } = options;
  clearDrafts(places);
  const draft = mkdtempSync(`${places.data}.new-`);
  const secret = `${draft}.secret`;
  makePrivate(draft, account);
  const words = [
    '-D',
    draft,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--data-checksums',
    '-U',
    SUPERUSER,
    '--no-instructions',
  ];
  if (disposable) words.push('--no-sync');
  if (transport === 'tcp') {
    writeFileSync(places.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    writeFileSync(secret, readFileSync(places.password), { mode: 0o600 });
    if (account.drop !== null) chownSync(secret, account.drop.uid, account.drop.gid);
    words.push('--auth=scram-sha-256', `--pwfile=${secret}`);
  } else words.push('--auth=peer');
  const { code, output } = await run(programOf(binaries, 'initdb'), words, account);
  rmSync(secret, { force: true });
  if (code !== 0) return refuse(embeddedProblem('unavailable', 'embedded/init-failed', { output: output.trim() }));
  if (existsSync(places.data)) rmSync(places.data, { recursive: true });
  renameSync(draft, places.data);
  if (disposable) writeFileSync(places.disposableMark, '');
  return ok(undefined);
}

/**
 * Clears what interrupted starts left. An initdb that outlives its killed parent may still be writing there: then the
 * rest is cleared next time; it is in nobody's way, each draft has a name of its own.
 */
function clearDrafts(places: Places): void {
  for (const name of readdirSync(places.root)) {
    if (!name.startsWith(`${basename(places.data)}.new-`)) continue;
    try {
      rmSync(join(places.root, name), { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
  }
}

/** Runs a program of the server to its end, as the server's account. */
export function run(
  program: string,
  words: readonly string[],
  account: ServerAccount,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words], {
      cwd: dirname(program).startsWith('/') ? '/' : undefined,
      env: CHILD_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(account.drop ?? {}),
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Writes who may come in. Socket: only the operating-system account of this app, by the kernel's word (peer), so not
 * even another process of the server's own account. TCP (Windows): only from this machine, with the password.
 * The files lie outside the data directory, so that a server without rights cannot change them, and root never
 * writes into a folder that somebody else controls.
 */
export function writeAccess(places: Places, account: ServerAccount, transport: Transport): void {
  const rules =
    transport === 'tcp'
      ? 'host all all 127.0.0.1/32 scram-sha-256\n'
      : 'local all all peer map=openocop\nlocal replication all peer map=openocop\n';
  mkdirSync(places.access, { recursive: true });
  chmodSync(places.access, 0o755);
  for (const [name, content] of [
    ['pg_hba.conf', rules],
    ['pg_ident.conf', `openocop "${account.clientName}" all\n`],
  ] as const) {
    const path = join(places.access, name);
    writeFileSync(path, `# Written by OpenOCOP at every start.\n${content}`);
    chmodSync(path, 0o644);
  }
}
