// As whom the server's processes run: as ourselves, or, since PostgreSQL refuses root, as an account without rights.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { runsAsRoot } from './places.ts';
import { embeddedProblem } from './problems.ts';

/** The account of the server, and that of this process (which the server lets in by name). */
export interface ServerAccount {
  readonly name: string;
  readonly clientName: string;
  /** Given when the children must drop from root to it. */
  readonly drop: { readonly uid: number; readonly gid: number } | null;
}

interface PasswdEntry {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

function parsePasswd(text: string): readonly PasswdEntry[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** Looks an account up in /etc/passwd, and, for directory services, by `getent` where that is installed. */
function findAccount(name: string): PasswdEntry | null {
  const local = parsePasswd(readFileSync('/etc/passwd', 'utf8')).find((entry) => entry.name === name);
  if (local !== undefined) return local;
  const answer = spawnSync('getent', ['passwd', name], { encoding: 'utf8' });
  return parsePasswd(answer.stdout ?? '').find((entry) => entry.name === name) ?? null;
}

function nameOfOwner(uid: number): PasswdEntry | null {
  return parsePasswd(readFileSync('/etc/passwd', 'utf8')).find((entry) => entry.uid === uid) ?? null;
}

/**
 * Decides the account. Ordinary user: itself; a number without a name in the passwd file is refused, because
 * PostgreSQL needs the name. Root: the account asked for, else the owner of data that is there already, else
 * `postgres`, else `nobody`.
 */
export function chooseAccount(asked: string | undefined, dataOwner: number | null): Result<ServerAccount, Problem> {
  if (!runsAsRoot()) return ownAccount();
  if (asked !== undefined) {
    const entry = findAccount(asked);
    if (entry === null) return refuse(embeddedProblem('invalid', 'embedded/no-account', { account: asked }));
    if (entry.uid === 0) return refuse(embeddedProblem('invalid', 'embedded/account-is-root', { account: asked }));
    return ok(droppedTo(entry));
  }
  const usual = (dataOwner ? nameOfOwner(dataOwner) : null) ?? findAccount('postgres') ?? findAccount('nobody');
  if (usual === null) return refuse(embeddedProblem('unavailable', 'embedded/no-account', { account: 'nobody' }));
  return ok(droppedTo(usual));
}

function ownAccount(): Result<ServerAccount, Problem> {
  try {
    const { username } = userInfo();
    return ok({ name: username, clientName: username, drop: null });
  } catch {
    return refuse(embeddedProblem('unavailable', 'embedded/account-unnamed', { uid: process.getuid?.() ?? -1 }));
  }
}

function droppedTo(entry: PasswdEntry): ServerAccount {
  return { name: entry.name, clientName: 'root', drop: { uid: entry.uid, gid: entry.gid } };
}
