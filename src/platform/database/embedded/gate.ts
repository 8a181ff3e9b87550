// One at a time: the short lock around every decision to start, adopt or stop a database server.

import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function readHolder(path: string): (ProcessIdentity & { nonce: string }) | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessIdentity & { nonce: string };
  } catch {
    return null;
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Makes `path` with this content in one step; false when it is there already. */
function createWhole(path: string, content: string, nonce: string): boolean {
  const draft = `${path}.${nonce}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    removeQuietly(draft);
  }
}

/**
 * Clears the lock of a holder that is gone. Only one process may do so: the one that makes the marker named after
 * that holder; it looks again under the marker, so a fresh lock of somebody else is never taken away.
 */
function clearDead(path: string, dead: { nonce: string }): void {
  const marker = `${path}.dead-${dead.nonce}`;
  try {
    linkSync(path, marker);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    if (codeOf(error) !== 'EEXIST') throw error;
    // Somebody else is clearing it, or died doing so (a matter of microseconds): then the marker is old.
    try {
      if (Date.now() - statSync(marker).ctimeMs > 10_000) removeQuietly(marker);
    } catch (missing) {
      if (codeOf(missing) !== 'ENOENT') throw missing;
    }
    return;
  }
  if (readHolder(marker)?.nonce === dead.nonce) removeQuietly(path);
  removeQuietly(marker);
}

/** Who holds the gate when waiting for it was given up. */
export interface GateHeld {
  readonly heldBy: number;
}

/**
 * Runs `work` while no other process is inside the gate of `directory`. Waits for a living holder up to
 * `waitMilliseconds`, then answers who holds it; the lock of a dead holder is cleared.
 */
export async function insideGate<T>(
  directory: string,
  waitMilliseconds: number,
  work: () => Promise<T>,
): Promise<T | GateHeld> {
  const path = join(directory, 'gate');
  const nonce = randomBytes(8).toString('hex');
  const content = JSON.stringify({ ...identityOf(), nonce });
  const giveUpAt = Date.now() + waitMilliseconds;
  while (!createWhole(path, content, nonce)) {
    const holder = readHolder(path);
    if (holder !== null && !isAlive(holder)) clearDead(path, holder);
    else if (Date.now() > giveUpAt) return { heldBy: holder?.pid ?? 0 };
    else await pause(15);
  }
  try {
    return await work();
  } finally {
    removeQuietly(path);
  }
}
