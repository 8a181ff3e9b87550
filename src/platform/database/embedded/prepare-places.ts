// Makes the folders, with rights that keep others out and yet let the server's account in, or says where that fails.

import { createHash } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, lstatSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { ServerAccount } from './account.ts';
import type { Places } from './places.ts';
import { embeddedProblem } from './problems.ts';

/** Longest path of a Unix socket that Linux (108) and macOS (104) both take, with the socket's file name. */
const SOCKET_PATH_LIMIT = 103;
const SOCKET_NAME = '/.s.PGSQL.5432';

/** Makes the root folder and the folder of files. */
export function prepareRoot(places: Places, account: ServerAccount): Result<void, Problem> {
  try {
    openNewFolders(mkdirSync(dirname(places.root), { recursive: true }), dirname(places.root), account);
    mkdirSync(places.root, { recursive: true, mode: 0o700 });
    accessSync(places.root, constants.W_OK | constants.X_OK);
    if (account.drop !== null) chmodSync(places.root, 0o711);
    mkdirSync(places.files, { recursive: true, mode: 0o700 });
    mkdirSync(places.users, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse(embeddedProblem('unavailable', 'embedded/cannot-write', { directory: places.root, reason: message }));
  }
  const blockedAt = account.drop === null ? null : firstClosedFolder(places.root, account.drop);
  if (blockedAt === null) return ok(undefined);
  const details = { directory: places.root, blockedAt, account: account.name };
  return refuse(embeddedProblem('unavailable', 'embedded/cannot-reach', details));
}

/** Folders just made by root above the data must let the server's account pass, whatever the umask is. */
function openNewFolders(firstMade: string | undefined, last: string, account: ServerAccount): void {
  if (firstMade === undefined || account.drop === null) return;
  for (let folder = last; folder.length >= firstMade.length; folder = dirname(folder)) chmodSync(folder, 0o755);
}

/** The first folder on the way to `directory` that the account may not pass through; null when the way is free. */
function firstClosedFolder(directory: string, drop: { uid: number; gid: number }): string | null {
  const above = dirname(directory);
  const closed = above === directory ? null : firstClosedFolder(above, drop);
  if (closed !== null) return closed;
  const { uid, gid, mode } = statSync(directory);
  const right = uid === drop.uid ? 0o100 : gid === drop.gid ? 0o010 : 0o001;
  return (mode & right) === 0 ? directory : null;
}

/** Makes a folder that only the server's account (and root) may enter. */
export function makePrivate(directory: string, account: ServerAccount): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  if (account.drop !== null) chownSync(directory, account.drop.uid, account.drop.gid);
}

/** Whether a folder is a real one, of that account, closed to others. */
function isPrivateOf(directory: string, account: ServerAccount): boolean {
  const stat = lstatSync(directory);
  return stat.isDirectory() && stat.uid === (account.drop?.uid ?? process.getuid?.()) && (stat.mode & 0o077) === 0;
}

/**
 * The folder of the socket: beside the data, or, where that path would be too long for a socket, a private folder of
 * the system's temporary directory (a new one when the usual name is taken by somebody else).
 */
export function prepareSocketFolder(places: Places, account: ServerAccount): string {
  if (Buffer.byteLength(places.run + SOCKET_NAME) <= SOCKET_PATH_LIMIT) {
    makePrivate(places.run, account);
    return places.run;
  }
  const hash = createHash('sha256').update(places.root).digest('hex').slice(0, 12);
  const parent = Buffer.byteLength(`${tmpdir()}/ocop-${hash}${SOCKET_NAME}`) <= SOCKET_PATH_LIMIT ? tmpdir() : '/tmp';
  const usual = join(parent, `ocop-${hash}`);
  // Not `recursive`: in a folder open to all, a name that is there already may be somebody's trap.
  try {
    mkdirSync(usual, { mode: 0o700 });
    makePrivate(usual, account);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (isPrivateOf(usual, account)) return usual;
  const fresh = mkdtempSync(join(parent, 'ocop-'));
  makePrivate(fresh, account);
  return fresh;
}
