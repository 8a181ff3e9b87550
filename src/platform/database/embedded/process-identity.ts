// Who is alive: a process is known by its number AND the moment it began, so that a reused number is never mistaken.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';

/** A process as it can be written into a lock file. `startedAt` is null where the system has no /proc. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string | null;
}

const hasProc = existsSync('/proc/self/stat');

/** Number of this boot of the machine; empty where a hardened service may not read it. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** State letter and start time (boot id and clock ticks) of a process; null when there is none. */
function readStat(pid: number): { state: string; startedAt: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '?', startedAt: `${bootId()}/${fields[19] ?? '?'}` };
  } catch {
    return null;
  }
}

/** Whether the number is taken at all, also by a process of somebody else and by a zombie. */
export function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Identity of a process that exists now; of this process when no number is given. */
export function identityOf(pid: number = process.pid): ProcessIdentity {
  return { pid, startedAt: hasProc ? (readStat(pid)?.startedAt ?? null) : null };
}

/** Whether that very process still runs. A zombie does not run; a reused number is somebody else. */
export function isAlive(identity: ProcessIdentity): boolean {
  if (!Number.isSafeInteger(identity.pid) || identity.pid < 1) return false;
  if (!hasProc) return pidExists(identity.pid);
  const now = readStat(identity.pid);
  if (now === null || now.state === 'Z' || now.state === 'X') return false;
  return identity.startedAt === null || identity.startedAt === now.startedAt;
}

/** Whether the process has ended but its parent has not yet taken notice; false where that cannot be known. */
export function isZombie(pid: number): boolean {
  return hasProc && readStat(pid)?.state === 'Z';
}

/** The words a process was started with; none when there is no such process, null on Windows. */
export function commandLineOf(pid: number): readonly string[] | null {
  if (process.platform === 'win32') return null;
  if (!hasProc) {
    const answer = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return answer.status === 0 ? answer.stdout.trim().split(' ') : [];
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return [];
  }
}

/** The account (uid) a process runs as; null when unknown. */
export function accountOf(pid: number): number | null {
  try {
    return hasProc ? statSync(`/proc/${pid}`).uid : null;
  } catch {
    return null;
  }
}

/**
 * Living processes whose working directory is `directory`: for a data directory these are exactly the server's own
 * processes, also those that outlive a killed postmaster for a moment. Null where the system cannot tell.
 */
export function processesWorkingIn(directory: string): readonly number[] | null {
  if (!hasProc) return null;
  const found: number[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (readlinkSync(`/proc/${name}/cwd`) === directory && !isZombie(Number(name))) found.push(Number(name));
    } catch {
      // Ended meanwhile, or not ours to look at.
    }
  }
  return found;
}
