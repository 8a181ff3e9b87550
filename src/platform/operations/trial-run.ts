// The new version on trial: its migrations, then its server on a free port of this machine, asked whether it is ready.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const READY_MILLISECONDS = 90_000;
const STOP_MILLISECONDS = 20_000;
const KEPT_OUTPUT = 4_000;

/** A program of a release under way; what it says is kept for the person who asks why. */
interface Trial {
  output(): string;
  ended(): boolean;
  readonly end: Promise<number>;
  kill(signal: NodeJS.Signals): void;
}

function start(release: string, words: readonly string[], environment: NodeJS.ProcessEnv): Trial {
  const child = spawn(process.execPath, [join(release, 'bin', 'ocop.mjs'), ...words], {
    cwd: release,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let ended = false;
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const end = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += String(error);
      ended = true;
      resolve(70);
    });
    child.on('close', (code) => {
      ended = true;
      resolve(code ?? 70);
    });
  });
  return { output: () => output.trim(), ended: () => ended, end, kill: (signal) => child.kill(signal) };
}

/** Runs the migrations of a release. Null when they went well; else what was said. */
export async function tryMigrations(release: string, environment: NodeJS.ProcessEnv): Promise<string | null> {
  const trial = start(release, ['migrate', '--json'], environment);
  const code = await trial.end;
  return code === 0 ? null : `exit ${code}: ${trial.output()}`;
}

/** Starts the server of a release aside and asks it. Null when it is ready and answers its first page; else why not. */
export async function tryServer(release: string, environment: NodeJS.ProcessEnv): Promise<string | null> {
  const aside = { ...environment, HOST: '127.0.0.1', PORT: '0', OCOP_WORKER: 'none' };
  const trial = start(release, ['serve'], aside);
  try {
    return await askUntilReady(trial);
  } finally {
    trial.kill('SIGTERM');
    const late = setTimeout(() => trial.kill('SIGKILL'), STOP_MILLISECONDS);
    await trial.end;
    clearTimeout(late);
  }
}

async function askUntilReady(trial: Trial): Promise<string | null> {
  for (const giveUpAt = Date.now() + READY_MILLISECONDS; Date.now() < giveUpAt; await pause(100)) {
    if (trial.ended()) return `exit ${await trial.end}: ${trial.output()}`;
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(trial.output())?.[0];
    if (address === undefined || (await statusOf(`${address}/readyz`)) !== 200) continue;
    const first = await statusOf(`${address}/`);
    return first !== null && first < 500 ? null : `the first page answers ${first ?? 'nothing'}: ${trial.output()}`;
  }
  return `not ready after ${READY_MILLISECONDS / 1000} seconds: ${trial.output()}`;
}

async function statusOf(address: string): Promise<number | null> {
  try {
    return (await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })).status;
  } catch {
    return null;
  }
}
