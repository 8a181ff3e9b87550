// The postmaster as a process: found by its own note and by /proc, started, waited for, stopped. A process is only
// ever signalled after it has been recognised as the server of this very directory.

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { ServerAccount } from './account.ts';
import { type Binaries, programOf } from './binaries.ts';
import { CHILD_ENVIRONMENT, run, type Transport } from './cluster.ts';
import type { Places } from './places.ts';
import { embeddedProblem } from './problems.ts';
import {
  accountOf,
  commandLineOf,
  identityOf,
  isAlive,
  isZombie,
  type ProcessIdentity,
  pidExists,
  processesWorkingIn,
} from './process-identity.ts';

/** How long a killed server may stay unreaped, and its own processes may outlive it. */
const REAP_MILLISECONDS = 5_000;
/** Recovery after a crash replays the log and may take minutes on a large database. */
const RECOVERY_MILLISECONDS = 600_000;
const FAST_SHUTDOWN_MILLISECONDS = 60_000;
const LOG_LIMIT_BYTES = 8 * 1024 * 1024;

/** A running postmaster. */
export interface Postmaster {
  readonly identity: ProcessIdentity;
  /** Folder of its socket, or the loopback address. */
  readonly host: string;
  readonly port: number;
  /** Present when this process started it. */
  readonly child: ChildProcess | null;
}

interface PostmasterNote {
  readonly pid: number;
  readonly port: number;
  readonly host: string;
  readonly status: string;
}

/** The note that a postmaster leaves in its data directory. */
function readNote(places: Places): PostmasterNote | null {
  try {
    const lines = readFileSync(join(places.data, 'postmaster.pid'), 'utf8').split('\n');
    const host = lines[4] ? lines[4] : (lines[5] ?? '');
    return { pid: Number(lines[0]), port: Number(lines[3]), host, status: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

/** Whether that process is the postmaster of this directory: by name, by directory and by account. */
function isOurs(pid: number, places: Places, account: ServerAccount): boolean {
  const words = commandLineOf(pid);
  if (words === null) return pidExists(pid);
  const owner = accountOf(pid);
  const expected = account.drop?.uid ?? process.getuid?.() ?? owner;
  if (owner !== null && owner !== expected) return false;
  return /(^|[\\/])postgres$/.test(words[0] ?? '') && `${words.join(' ')} `.includes(`-D ${places.data} `);
}

/**
 * The server that runs on this directory already, once it is ready; null when none does and a start is safe.
 * Refuses where a killed server is never reaped, or one hangs.
 */
export async function findRunning(places: Places, account: ServerAccount): Promise<Result<Postmaster | null, Problem>> {
  const patience = { dead: Date.now() + REAP_MILLISECONDS, alive: Date.now() + RECOVERY_MILLISECONDS };
  for (;;) {
    const note = readNote(places);
    const remaining = processesWorkingIn(places.data);
    if (note === null || !pidExists(note.pid)) {
      if (remaining === null || remaining.length === 0) return ok(null);
    } else if (isZombie(note.pid)) {
      if (Date.now() > patience.dead) return refuse(notReaped(note.pid, places));
    } else if (!isOurs(note.pid, places, account)) {
      // The number was given to somebody else after a crash. The note is removed only if nobody works in the directory.
      if (remaining?.length === 0) rmSync(join(places.data, 'postmaster.pid'));
      if (remaining === null || remaining.length === 0) return ok(null);
    } else {
      if (note.status === 'ready')
        return ok({ identity: identityOf(note.pid), host: note.host, port: note.port, child: null });
      if (Date.now() > patience.alive) return refuse(notReaped(note.pid, places));
      await pause(20);
      continue;
    }
    if (Date.now() > patience.dead) return refuse(notReaped(remaining?.[0] ?? note?.pid ?? 0, places));
    await pause(20);
  }
}

function notReaped(pid: number, places: Places): Problem {
  return embeddedProblem('unavailable', 'embedded/not-reaped', { pid, directory: places.data });
}

/** What a start needs. */
export interface StartOptions {
  readonly binaries: Binaries;
  readonly places: Places;
  readonly account: ServerAccount;
  readonly transport: Transport;
  readonly socketFolder: string;
  readonly settings: Readonly<Record<string, string>>;
  /** The port of a server that is started again, so that open pools find it; only the TCP transport uses it. */
  readonly port?: number | undefined;
}

/** A port nobody uses now; only the TCP transport needs one. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function openLogFile(path: string): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a+', 0o600);
}

/** What was written to the log since `from`. */
function logSince(path: string, from: number): string {
  const file = openSync(path, 'r');
  try {
    const length = Math.min(fstatSync(file).size - from, 4_000);
    const buffer = Buffer.alloc(Math.max(length, 0));
    readSync(file, buffer, 0, buffer.length, from);
    return buffer.toString().trim();
  } finally {
    closeSync(file);
  }
}

/** Starts the server and waits until it takes connections; a start that fails answers with the server's own words. */
export async function startServer(options: StartOptions): Promise<Result<Postmaster, Problem>> {
  const { places, account, transport, socketFolder } = options;
  const port = transport === 'tcp' ? (options.port ?? (await freePort())) : 5432;
  const settings: Record<string, string> = {
    listen_addresses: transport === 'tcp' ? '127.0.0.1' : '',
    unix_socket_directories: transport === 'tcp' ? '' : socketFolder,
    unix_socket_permissions: '0700',
    port: String(port),
    hba_file: join(places.access, 'pg_hba.conf'),
    ident_file: join(places.access, 'pg_ident.conf'),
    ...options.settings,
  };
  const words = ['-D', places.data];
  for (const [name, value] of Object.entries(settings)) words.push('-c', `${name}=${value}`);
  const log = openLogFile(places.logFile);
  const from = fstatSync(log).size;
  // Detached: an interrupt typed at the terminal reaches us alone, and we let requests end before the server stops.
  const child = spawn(programOf(options.binaries, 'postgres'), words, {
    cwd: process.platform === 'win32' ? undefined : '/',
    env: CHILD_ENVIRONMENT,
    stdio: ['ignore', log, log],
    detached: true,
    windowsHide: true,
    ...(account.drop ?? {}),
  });
  closeSync(log);
  const failure: { error?: Error } = {};
  child.on('error', (error) => {
    failure.error = error;
  });
  child.unref();
  const giveUpAt = Date.now() + RECOVERY_MILLISECONDS;
  for (;;) {
    const note = readNote(places);
    if (note?.pid === child.pid && note?.status === 'ready') {
      const host = transport === 'tcp' ? '127.0.0.1' : socketFolder;
      return ok({ identity: identityOf(child.pid), host, port, child });
    }
    if (failure.error !== undefined || child.exitCode !== null || child.signalCode !== null || Date.now() > giveUpAt) {
      const output = failure.error === undefined ? logSince(places.logFile, from) : String(failure.error);
      return refuse(embeddedProblem('unavailable', 'embedded/start-failed', { output, logFile: places.logFile }));
    }
    await pause(5);
  }
}

/** Whether the postmaster still runs. */
export function isRunning(server: Postmaster): boolean {
  if (server.child !== null) return server.child.exitCode === null && server.child.signalCode === null;
  return isAlive(server.identity);
}

async function waitForEnd(server: Postmaster, milliseconds: number): Promise<boolean> {
  const giveUpAt = Date.now() + milliseconds;
  while (isRunning(server) && Date.now() < giveUpAt) await pause(10);
  return !isRunning(server);
}

/** Stops it: fast shutdown (SIGINT), and after a minute without an end the immediate one, which recovery mends. */
export async function stopServer(
  server: Postmaster,
  options: Pick<StartOptions, 'binaries' | 'places' | 'account'>,
): Promise<void> {
  if (!isRunning(server) || !isOurs(server.identity.pid, options.places, options.account)) return;
  if (process.platform === 'win32') {
    await run(
      programOf(options.binaries, 'pg_ctl'),
      ['stop', '-m', 'fast', '-D', options.places.data],
      options.account,
    );
    return;
  }
  process.kill(server.identity.pid, 'SIGINT');
  if (await waitForEnd(server, FAST_SHUTDOWN_MILLISECONDS)) return;
  process.kill(server.identity.pid, 'SIGQUIT');
  await waitForEnd(server, FAST_SHUTDOWN_MILLISECONDS);
}
