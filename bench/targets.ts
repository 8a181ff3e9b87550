// The two programs that are measured: this system as people run it, and the bare floor; each a process of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './driver/http-client.ts';

export type TargetName = 'system' | 'floor';

export interface RunningTarget {
  readonly name: TargetName;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

const START_MILLISECONDS = 60_000;
const STOP_MILLISECONDS = 15_000;

/** Programs by target: what `npm start` runs, word for word, and the floor. */
export const programs: Readonly<Record<TargetName, readonly string[]>> = {
  system: ['--max-semi-space-size=4', 'bin/ocop.mjs', 'serve'],
  floor: ['bench/floor/server.mjs'],
};

/** Starts a target on a database, with nothing of this shell's settings but what it needs. */
export async function startTarget(name: TargetName, databaseUrl: string): Promise<RunningTarget> {
  const folder = mkdtempSync(join(tmpdir(), `openocop-bench-${name}-`));
  const kept = Object.entries(process.env).filter(([key]) => !/^(OCOP_|DATABASE_|PORT$|HOST$|VITEST|NODE_)/.test(key));
  const child = spawn(process.execPath, [...programs[name]], {
    env: {
      ...Object.fromEntries(kept),
      DATABASE_URL: databaseUrl,
      PORT: '0',
      OCOP_DATA: folder,
      OCOP_FILES: join(folder, 'files'),
      OCOP_RATE_SCALE: '100000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const port = await portOf(child, name);
  return {
    name,
    port,
    pid: child.pid ?? 0,
    async stop() {
      const ended = new Promise<void>((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) resolve();
        else child.once('exit', () => resolve());
      });
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS);
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function portOf(child: ChildProcess, name: TargetName): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${name} did not say where it answers: ${said} ${complained}`));
    }, START_MILLISECONDS);
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(Number(found));
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      complained = (complained + chunk.toString()).slice(-4_000);
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`${name} ended with ${code}: ${complained}`));
    });
  });
}

/**
 * Milliseconds from the start of the process to the first good answer of an address, the database being up; null where
 * the target does not know the address.
 */
export async function coldStart(name: TargetName, databaseUrl: string, path: string): Promise<number | null> {
  const from = performance.now();
  const target = await startTarget(name, databaseUrl);
  try {
    const answer = await ask(target.port, { method: 'GET', path });
    if (answer.status === 404) return null;
    if (answer.status !== 200) throw new Error(`${name} answered ${answer.status} at ${path}`);
    return performance.now() - from;
  } finally {
    await target.stop();
  }
}
